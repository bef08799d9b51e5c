/** `./bellhop doctor`: looks for what is wrong with an installation and says what to do about it. */

import { parseArgs } from "node:util";
import { readSettings } from "#kernel/config/index.ts";
import { EXAMINATIONS, type Finding, MAIL_EXAMINATIONS } from "../doctor/examinations.ts";
import { type Command, EXIT, Wrong } from "./command.ts";
import { sentenceOf } from "./sentence.ts";

const MARKS = { fine: "ok     ", advice: "advice ", fault: "fault  " } as const;

export const doctor: Command = {
  help: `./bellhop doctor
./bellhop doctor mail

  Looks at settings, folders, database, mail server and builds, and says what to do about each fault.
    mail  looks at all of mail: the server it goes out by, the relay's port, the keys, and what DNS says of both alias
          domains (MX, SPF, DKIM, DMARC, reverse names); prints the records to publish. Needs no database.
  Ends with 1 when there is a fault.`,

  async run(args, { env, say }) {
    const { positionals } = parseArgs({ args: [...args], options: {}, allowPositionals: true });
    const [part, ...more] = positionals;
    if ((part !== undefined && part !== "mail") || more.length > 0)
      throw new Wrong("The doctor looks at everything, or at mail alone: ./bellhop doctor mail");
    const settings = readSettings(env);
    let faults = 0;
    for (const examine of part === "mail" ? MAIL_EXAMINATIONS : EXAMINATIONS) {
      const findings = await examine(settings).catch((fault): Finding[] => [
        { is: "fault", says: sentenceOf(fault) },
      ]);
      for (const { is, says, lines = [] } of findings) {
        say(`${MARKS[is]}${says}`);
        for (const line of lines) say(line && `       ${line}`);
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
