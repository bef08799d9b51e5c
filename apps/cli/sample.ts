/** `./bellhop sample`: loads the sample marketplace, and prints who can sign in to it. */

import { parseArgs } from "node:util";
import type { House } from "../compose.ts";
import { loadSample, sampleLinks, wantsSample } from "../sample/index.ts";
import { type Command, Wrong } from "./command.ts";
import { withHouse } from "./with-house.ts";

/** A way in for one person of the sample; `url` works once, or as long as the guest's stay can be read. */
export type SampleLink = { readonly who: string; readonly url: string };

export const sample: Command = {
  help: `./bellhop sample

  Loads three properties, their people, stays and conversations around today into an empty database, and prints an
  address for each person. The people of the sample have a password that everybody knows: never load it where real
  guests write. \`npm start\` does the same by itself on an empty database.`,

  async run(args, terminal) {
    parseArgs({ args: [...args], options: {} });
    await withHouse(terminal, async (house) => {
      if (house.settings.environment === "production") throw new Wrong("The sample is not for production.");
      if (!(await wantsSample(house)))
        throw new Wrong("The database is not empty: the sample is loaded into an empty one only.");
      await loadSample(house);
      for (const { who, url } of await sampleLinks(house)) terminal.say(`${who}  ${url}`);
    });
    return undefined;
  },
};

export async function sampleForAnEmptyHouse(house: House): Promise<void> {
  if (await wantsSample(house)) await loadSample(house);
}
