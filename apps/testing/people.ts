/** Builds a small marketplace in the app under test by the ways that real ones come to be: its API and its doors. */

import type { HttpServer } from "#kernel/http/index.ts";
import { type Id, type PropertyId, parseLocatedId } from "#kernel/ids.ts";
import type { HostRole, StaffPost } from "#modules/accounts/index.ts";
import { enrol, stepUp } from "#modules/accounts/testing.ts";
import { aPropertyBody, aReservationBody } from "#modules/stays/testing.ts";
import type { House } from "../compose.ts";
import { type Answer, type Caller, callers } from "./callers.ts";

export type TestProperty = { readonly ref: string; readonly id: PropertyId; readonly engine: Caller };
export type TestStay = {
  readonly property: TestProperty;
  /** What the booking engine calls it. */
  readonly ref: string;
  readonly number: string;
  /** `1001.<uuid>`, as hosts and pages name it. */
  readonly reservationId: string;
};

export type TestPerson = Caller & { readonly email: string; readonly personId: Id<"person"> };

export function people(app: HttpServer, { accounts, stays, ids, db }: House) {
  const { anonymous, withKey, withCookieOf } = callers(app);
  let serial = 0;

  /** A booking engine's key; two of one `source` are the same engine. */
  async function engine(source = "test-engine"): Promise<Caller> {
    return withKey((await accounts.keys.createForEngine({ source })).text);
  }

  /** A property, told of by a booking engine, which calls it `ref`. */
  async function property(ref = "casa-azul", by?: Caller, differently = {}): Promise<TestProperty> {
    const teller = by ?? (await engine());
    const told = made(await teller.put(`/api/properties/${ref}`, aPropertyBody(differently)));
    return { ref, id: told.body.id, engine: teller };
  }

  /** Mira's stay, told of by the booking engine; its conversation is open. */
  async function stay(at: TestProperty, differently: Record<string, unknown> = {}): Promise<TestStay> {
    const ref = `stay-${++serial}`;
    const number = `77${String(serial).padStart(8, "0")}`;
    const body = aReservationBody({ property: at.ref, number, ...differently });
    made(await at.engine.put(`/api/reservations/${ref}`, body));
    const owner = await member(at, "owner");
    const { items } = (await owner.get(`/api/reservations?q=${number}`)).body;
    return { property: at, ref, number, reservationId: items[0].id };
  }

  /** Somebody with an account and no property; staff with a second factor. They have proved who they are for good. */
  async function person(staff?: StaffPost): Promise<TestPerson> {
    const email = `${ids.next("person")}@people.example`;
    const profile = { name: "Teo Marques", language: "en", timeZone: "Europe/Lisbon" } as const;
    const personId = await accounts.createAccount({ email, ...profile, ...(staff && { staff }) });
    const caller = await signIn(email);
    if (staff) await enrol({ db }, personId);
    await stepUp({ db }, personId);
    return { ...caller, email, personId };
  }

  /** Comes in by a one-time link. */
  async function signIn(email: string): Promise<Caller> {
    const link = await accounts.issueSignInLink({ email });
    return withCookieOf(await anonymous.post("/api/sessions/link", { token: lastPart(link) }));
  }

  /** With a second factor, where the role needs one. */
  async function member(at: TestProperty, role: HostRole): Promise<TestPerson> {
    const host = await person();
    await accounts.grantRole({ email: host.email, propertyId: at.id, role });
    if (role === "owner" || role === "manager") await enrol({ db }, host.personId);
    return host;
  }

  /** The guest of a stay, come in by the link. */
  async function guest({ reservationId }: TestStay): Promise<Caller> {
    const link = await stays.guests.linkOf(parseLocatedId(reservationId));
    if (!link) throw new Error(`there is no stay ${reservationId}`);
    return withCookieOf(
      await anonymous.post("/api/guest/sessions", { token: accounts.guests.linkFor(link) }),
    );
  }

  /** A program of one property, with a key that its owner made. */
  async function program(at: TestProperty): Promise<Caller> {
    const owner = await member(at, "owner");
    const answer = made(
      await owner.post(`/api/properties/${at.id}/api-keys`, { source: `program-${++serial}` }),
    );
    return withKey(answer.body.key);
  }

  return { anonymous, engine, property, stay, person, signIn, member, guest, program };
}

const lastPart = (link: string): string => link.slice(link.lastIndexOf("/") + 1);

function made(answer: Answer): Answer {
  if (answer.status >= 300) throw new Error(`refused: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer;
}
