/** The sample marketplace: three properties, their people and some forty stays around the moment it is loaded. */

import { NotFound } from "#kernel/errors.ts";
import type { PersonActor } from "#modules/accounts/index.ts";
import type { SampleLink } from "../cli/sample.ts";
import type { House } from "../compose.ts";
import { CASA_AZUL } from "./casa-azul/property.ts";
import { ENGINE } from "./engine.ts";
import { FYRHUSET } from "./fyrhuset/property.ts";
import { LES_GLYCINES } from "./les-glycines/property.ts";
import { PEOPLE } from "./people.ts";
import type { PropertyScript } from "./script.ts";
import { bookStay, type Cast, castOf, talk } from "./stays.ts";

export const PROPERTIES: readonly PropertyScript[] = [CASA_AZUL, FYRHUSET, LES_GLYCINES];

/** Published, so that nobody may choose it; only the sample's people have it. */
export const SAMPLE_PASSWORD = "bellhop-sample";

/** How long the printed addresses of people work; those of guests work as long as the stay can be read. */
const LINK_HOURS = 24;

/**
 * Writes everything through the rooms' own use cases, as a booking engine, hosts and guests would have, each message
 * at its time. For an empty database: it takes the sample's people to be new.
 */
export async function loadSample(house: House): Promise<void> {
  const people = await makePeople(house);
  await Promise.all(PROPERTIES.map((property) => loadProperty(house, property, people)));
}

async function loadProperty(house: House, script: PropertyScript, people: Cast): Promise<void> {
  const { property } = await house.stays.property.put(ENGINE, script.ref, script.details);
  for (const { key, role } of script.people) {
    await house.accounts.grantRole({ email: emailOf(key), propertyId: property.id, role });
  }
  const hosts = castOf(
    people,
    script.people.map(({ key }) => key),
  );
  const present = { now: house.clock.now(), timeZone: property.timeZone };
  for (const stay of script.stays) {
    const guest = await bookStay(house, script, stay, present);
    await talk(house, stay, { guest, hosts, present });
  }
}

async function makePeople({ accounts, ids }: House): Promise<Cast> {
  const made = PEOPLE.map(async ({ key, ...person }): Promise<[string, PersonActor]> => {
    const personId = await accounts.createAccount({ ...person, password: SAMPLE_PASSWORD, isSample: true });
    const { staff, language, timeZone } = person;
    const sessionId = ids.next("session");
    return [key, { kind: "person", personId, sessionId, language, timeZone, ...(staff && { staff }) }];
  });
  return new Map(await Promise.all(made));
}

const emailOf = (key: string): string => PEOPLE.find((person) => person.key === key)!.email;

/** A fresh way in for each person of the sample; none when it was not loaded. */
export async function sampleLinks({ accounts, stays, settings }: House): Promise<readonly SampleLink[]> {
  try {
    const people = PEOPLE.map(async ({ key, name, email, staff }) => ({
      who: `${name}, ${staff ? staff.replace("_", " ") : placesOf(key)}`,
      url: await accounts.issueSignInLink({ email, validHours: LINK_HOURS }),
    }));
    const guests = guestsToPrint().map(async ({ property, ref, name, number, pin }) => {
      const { id, propertyId } = await stays.reservation.get(ENGINE, ref);
      const link = await stays.guests.linkOf({ propertyId, id });
      return {
        who: `${name}, guest of ${property} (number ${number}, PIN ${pin})`,
        url: `${settings.publicUrl}/g/${accounts.guests.linkFor(link!)}`,
      };
    });
    return await Promise.all([...people, ...guests]);
  } catch (error) {
    if (error instanceof NotFound) return [];
    throw error;
  }
}

/** "owner of Casa Azul"; those who work in several properties are named with all. */
const placesOf = (key: string): string =>
  PROPERTIES.flatMap(({ details, people }) =>
    people.filter((one) => one.key === key).map(({ role }) => `${role.replace("_", "-")} of ${details.name}`),
  ).join(", ");

const guestsToPrint = () =>
  PROPERTIES.flatMap(({ details, stays }) =>
    stays.flatMap(({ ref, guest, number, pin }) =>
      pin ? [{ property: details.name, ref, name: guest.name, number, pin }] : [],
    ),
  );
