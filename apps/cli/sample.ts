/** `./bellhop sample`: loads the sample marketplace, and prints who can sign in to it. */

import { parseArgs } from "node:util";
import type { House } from "../compose.ts";
import { type Command, say, Wrong } from "./command.ts";
import { withHouse } from "./with-house.ts";

/** A way in for one person of the sample; `url` works once, or as long as the guest's stay can be read. */
export type SampleLink = { readonly who: string; readonly url: string };

type Sample = {
  loadSample(house: House): Promise<void>;
  sampleLinks(house: House): Promise<readonly SampleLink[]>;
};

const HERE = new URL("../sample/index.ts", import.meta.url).href;
const written = (): Promise<Sample | undefined> => import(HERE).catch(() => undefined);

export const sample: Command = {
  about: "load the sample marketplace into an empty database",
  help: `./bellhop sample

  Loads three properties, their people, stays and conversations around today into an empty database, and prints an
  address for each person. The people of the sample have a password that everybody knows: never load it where real
  guests write. \`npm start\` does the same by itself on an empty database.`,

  async run(args) {
    parseArgs({ args: [...args], options: {} });
    await withHouse(async (house) => {
      if (house.settings.environment === "production") throw new Wrong("The sample is not for production.");
      if (!(await isEmpty(house)))
        throw new Wrong("The database is not empty: the sample is loaded into an empty one only.");
      await (await written())?.loadSample(house);
      for (const { who, url } of await sampleLinks(house)) say(`${who}  ${url}`);
    });
    return undefined;
  },
};

export async function sampleForAnEmptyHouse(house: House): Promise<void> {
  if (await isEmpty(house)) await (await written())?.loadSample(house);
}

/** Empty when the sample was not loaded. */
export const sampleLinks = async (house: House): Promise<readonly SampleLink[]> =>
  (await (await written())?.sampleLinks(house)) ?? [];

const ANYBODY = { name: "apps.anybody", text: "select exists (select 1 from accounts.account) as is_there" };

async function isEmpty({ db }: House): Promise<boolean> {
  const [answer] = await db.run<{ is_there: boolean }>(ANYBODY, []);
  return !answer?.is_there;
}
