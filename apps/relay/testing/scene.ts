/** The real relay of an app under test: strict as in production, names from a zone file, the lines of its log kept. */

import { join } from "node:path";
import { afterAll } from "vitest";
import type { Environment } from "#kernel/config/index.ts";
import { parseLocatedId } from "#kernel/ids.ts";
import { openLog } from "#kernel/log/index.ts";
import { serveRelay } from "../../relay.ts";
import type { TestStay } from "../../testing.ts";
import { testApp } from "../../testing.ts";

export const MAIL_DOMAIN = "stays.example";

/** The real addresses on stage: none of them may be seen by the other side, nor in the log. */
export const MIRA = "mira@guest.example";

export type RelayScene = Awaited<ReturnType<typeof relayScene>>;

/** Call it at the top of a test file; it ends with it. `env` are settings beside those of the scene. */
export async function relayScene(env: Environment = {}) {
  const logged: string[] = [];
  const log = openLog(
    { environment: "test", logLevel: "debug" },
    { write: (line: string) => void logged.push(line) },
  );
  const test = await testApp({
    log,
    env: {
      PUBLIC_URL: `https://${MAIL_DOMAIN}`,
      MAIL_DOMAIN,
      MAIL_AUTHENTICATION: "strict",
      MAILS_PER_MINUTE: "0",
      SMTP_PORT: "0",
      DNS_ZONE: join(import.meta.dirname, "../fixtures/names.zone"),
      ...env,
    },
  });
  const { house } = test;
  const relay = await serveRelay(house);
  /** The same house behind a mail server that speaks LMTP and is believed where a mail came from. */
  const lmtp = await serveRelay({
    ...house,
    settings: { ...house.settings, smtpProtocol: "lmtp", smtpTrusted: "127.0.0.0/8" },
  });
  afterAll(async () => {
    await relay.stop(0);
    await lmtp.stop(0);
  });

  const casaAzul = await test.property();

  /** The addresses that stand for the two sides of a stay. */
  async function aliasesOf({ reservationId }: TestStay) {
    const { propertyId, id } = parseLocatedId<"reservation">(reservationId);
    const pair = await house.mail.aliases.pairOf({ propertyId, reservationId: id });
    return {
      guest: house.mail.aliases.addressOf("guest", pair.guest),
      partner: house.mail.aliases.addressOf("partner", pair.partner),
    };
  }

  /** A stay of the guest with this address, and the addresses that stand for its two sides. */
  async function booked(email = MIRA, differently: Record<string, unknown> = {}, at = casaAzul) {
    const guest = { name: "Mira Lindqvist", email, language: "en", country: "SE" };
    const stay = await test.stay(at, { guest, ...differently });
    return { stay, aliases: await aliasesOf(stay) };
  }

  return { ...test, casaAzul, logged, relay, lmtp, booked };
}
