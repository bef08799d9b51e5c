/** `./bellhop retention`: erases what has been kept long enough, or tells what that would be. */

import { parseArgs } from "node:util";
import type { House } from "../compose.ts";
import { type Command, EXIT, type Terminal, Wrong } from "./command.ts";
import { withHouse } from "./with-house.ts";

export const retention: Command = {
  help: `./bellhop retention run --dry-run
./bellhop retention run

  run         erases what has been kept as long as its kind says; what is held for a case stays. That it was done, and
              how much went, is kept in the record.
    --dry-run     only tells what would go, per kind`,

  async run(args, terminal) {
    const options = { "dry-run": { type: "boolean", default: false } } as const;
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    const [what, ...more] = positionals;
    if (what !== "run" || more.length > 0)
      throw new Wrong("Say what to do: ./bellhop retention run --dry-run");
    return withHouse(terminal, (house) => run(house, values["dry-run"], terminal));
  },
};

async function run({ privacy }: House, isDry: boolean, { say }: Terminal): Promise<number> {
  const runs = await privacy.retention.run({ isDry });
  say(isDry ? "This would be erased; nothing was:" : "This was erased:");
  for (const { kind, days, from, before, count } of runs) {
    const age = `${String(days).padStart(5)} days from ${from.replace("_", "-")}, before ${before.toString().slice(0, 10)}`;
    say(`  ${kind.padEnd(16)}${String(count ?? "-").padStart(8)}   ${age}`);
  }
  if (runs.some(({ count }) => count === undefined))
    say("A dash: nothing erases this kind yet, and all of it is kept.");
  return EXIT.fine;
}
