/** `./bellhop doctor`: looks for what is wrong with an installation and says what to do about it. */

import { parseArgs } from "node:util";
import { readSettings } from "#kernel/config/index.ts";
import { EXAMINATIONS, type Finding } from "../doctor/examinations.ts";
import { type Command, EXIT } from "./command.ts";
import { sentenceOf } from "./sentence.ts";

const MARKS = { fine: "ok     ", advice: "advice ", fault: "fault  " } as const;

export const doctor: Command = {
  help: `./bellhop doctor

  Looks at settings, folders, database, mail server and builds, and says what to do about each fault.
  Ends with 1 when there is one.`,

  async run(args, { env, say }) {
    parseArgs({ args: [...args], options: {} });
    const settings = readSettings(env);
    let faults = 0;
    for (const examine of EXAMINATIONS) {
      const findings = await examine(settings).catch((fault): Finding[] => [
        { is: "fault", says: sentenceOf(fault) },
      ]);
      for (const { is, says } of findings) {
        say(`${MARKS[is]}${says}`);
        if (is === "fault") faults++;
      }
    }
    say(
      faults === 0
        ? "Nothing is wrong."
        : faults === 1
          ? "One thing is wrong."
          : `${faults} things are wrong.`,
    );
    return faults === 0 ? EXIT.fine : EXIT.failed;
  },
};
