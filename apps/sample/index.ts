/** The sample marketplace: three houses, their people and some forty stays around the moment it is loaded. */

import { NotFound } from "#kernel/errors.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";
import type { SampleLink } from "../cli/sample.ts";
import type { House } from "../compose.ts";
import { casaAzul } from "./casa-azul.ts";
import { ENGINE } from "./engine.ts";
import { fyrhuset } from "./fyrhuset.ts";
import { lesGlycines } from "./les-glycines.ts";
import { PEOPLE, SAMPLE_PASSWORD } from "./people.ts";
import type { SampleProperty } from "./shape.ts";
import { numberOf, PIN, refOf, writeStay } from "./stay.ts";

const PROPERTIES: readonly SampleProperty[] = [casaAzul, fyrhuset, lesGlycines];
/** How long the printed addresses of people work; those of guests work as long as the stay can be read. */
const LINK_HOURS = 24;

/** Writes everything through the rooms' own use cases, as a booking engine, hosts and guests would have. */
export async function loadSample(house: House): Promise<void> {
  const people = await makePeople(house);
  await Promise.all(
    PROPERTIES.map(async (sample) => {
      const { property } = await house.stays.property.put(ENGINE, sample.ref, sample.about);
      for (const [email, role] of sample.members) {
        await house.accounts.grantRole({ email, propertyId: property.id as PropertyId, role });
      }
      for (const [index, stay] of sample.stays.entries()) {
        await writeStay(house, { sample, property, index, stay, people });
      }
    }),
  );
}

async function makePeople({ accounts }: House): Promise<ReadonlyMap<string, Id<"person">>> {
  const made = PEOPLE.map(async (person) => {
    const account = { ...person, password: SAMPLE_PASSWORD, isSample: true };
    return [person.email, await accounts.createAccount(account)] as const;
  });
  return new Map(await Promise.all(made));
}

/** A fresh way in for each person of the sample; none when it was not loaded. */
export async function sampleLinks({ accounts, stays, settings }: House): Promise<readonly SampleLink[]> {
  try {
    const people = PEOPLE.map(async ({ name, email, staff }) => ({
      who: `${name}, ${staff ? staff.replace("_", " ") : houseOf(email)}`,
      url: await accounts.issueSignInLink({ email, validHours: LINK_HOURS }),
    }));
    const guests = castOf().map(async ({ sample, index, name }) => {
      const { id, propertyId } = await stays.reservation.get(ENGINE, refOf(sample, index));
      const link = await stays.guests.linkOf({ propertyId, id });
      const pin = `number ${numberOf(sample, index)}, PIN ${PIN}`;
      return {
        who: `${name}, guest of ${sample.about.name} (${pin})`,
        url: `${settings.publicUrl}/g/${accounts.guests.linkFor(link!)}`,
      };
    });
    return await Promise.all([...people, ...guests]);
  } catch (error) {
    if (error instanceof NotFound) return [];
    throw error;
  }
}

const houseOf = (email: string): string =>
  PROPERTIES.filter(({ members }) => members.some(([member]) => member === email))
    .map(({ about }) => about.name)
    .join(" and ");

const castOf = () =>
  PROPERTIES.flatMap((sample) =>
    sample.stays.flatMap(({ isCast, guest }, index) => (isCast ? [{ sample, index, name: guest.name }] : [])),
  );
