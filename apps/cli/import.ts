/** `./bellhop import`: reads reservations of another system from a file. */

import { type Command, Wrong } from "./command.ts";

export const importCommand: Command = {
  help: "./bellhop import <file> --map <mapping file>",
  async run() {
    throw new Wrong("Importing is not wired yet.");
  },
};
