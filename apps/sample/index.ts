/** The sample marketplace: three properties, their people and some forty stays around the moment it is loaded. */

import { NotFound, Refused } from "#kernel/errors.ts";
import type { Id } from "#kernel/ids.ts";
import type { PersonActor } from "#modules/accounts/index.ts";
import type { SampleLink } from "../cli/sample.ts";
import type { House } from "../compose.ts";
import { CASA_AZUL } from "./casa-azul/property.ts";
import { ENGINE } from "./engine.ts";
import { FYRHUSET } from "./fyrhuset/property.ts";
import { LES_GLYCINES } from "./les-glycines/property.ts";
import { PEOPLE } from "./people.ts";
import type { Person, PropertyScript } from "./script.ts";
import { bookStay, type Cast, castOf, talk } from "./stays.ts";

export const PROPERTIES: readonly PropertyScript[] = [CASA_AZUL, FYRHUSET, LES_GLYCINES];

/** Published, so that nobody may choose it; only the sample's people have it. */
export const SAMPLE_PASSWORD = "bellhop-sample";

/** How long the printed addresses of people work; those of guests work as long as the stay can be read. */
const LINK_HOURS = 24;

/**
 * Writes everything through the rooms' own use cases, as a booking engine, hosts and guests would have, each message
 * at its time. For a house without people; one where it was interrupted before is completed.
 */
export async function loadSample(house: House): Promise<void> {
  const people = await makePeople(house, PEOPLE.slice(0, -1));
  await Promise.all(PROPERTIES.map((property) => loadProperty(house, property, people)));
  await makePeople(house, PEOPLE.slice(-1));
}

/** May the sample be loaded here: is there nobody yet, or only what a loading that was interrupted left behind? */
export async function wantsSample({ db }: House): Promise<boolean> {
  const emails = [PEOPLE.at(0)!.email, PEOPLE.at(-1)!.email];
  const [found] = await db.run<{ anybody: boolean; first: boolean; last: boolean }>(WHO_IS_THERE, emails);
  return found !== undefined && (!found.anybody || (found.first && !found.last));
}

const WHO_IS_THERE = {
  name: "apps.who_is_there",
  text: `select exists (select 1 from accounts.account) as anybody,
    exists (select 1 from accounts.login where email_folded = $1) as first,
    exists (select 1 from accounts.login where email_folded = $2) as last`,
};

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

async function makePeople(house: House, people: readonly Person[]): Promise<Cast> {
  const made = people.map(async ({ key, ...person }): Promise<[string, PersonActor]> => {
    const personId = await makePerson(house, person);
    const { staff, language, timeZone } = person;
    const sessionId = house.ids.next("session");
    return [key, { kind: "person", personId, sessionId, language, timeZone, ...(staff && { staff }) }];
  });
  return new Map(await Promise.all(made));
}

async function makePerson({ accounts, db }: House, person: Omit<Person, "key">): Promise<Id<"person">> {
  try {
    return await accounts.createAccount({ ...person, password: SAMPLE_PASSWORD, isSample: true });
  } catch (error) {
    const isThere = error instanceof Refused && error.code === "accounts.email_taken";
    if (!isThere) throw error;
    const [found] = await db.run<{ person_id: Id<"person"> }>(WHOSE_ADDRESS, [person.email]);
    return found!.person_id;
  }
}

const WHOSE_ADDRESS = {
  name: "apps.whose_address",
  text: "select person_id from accounts.login where email_folded = $1",
};

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
