/** The relay process: takes mail for aliases and return paths over SMTP or LMTP. */

import { readFileSync } from "node:fs";
import type { Settings } from "#kernel/config/index.ts";
import { openReceiver, type Receiver } from "#kernel/smtp/index.ts";
import type { House } from "./compose.ts";
import { relayPolicy } from "./relay/policy.ts";

/** Resolves when the port is open. @throws Error when the port is taken */
export function serveRelay(house: House): Promise<Receiver> {
  const { settings, log, mail } = house;
  mail.warmUp();
  const { smtpTlsCert, smtpTlsKey } = settings;
  return openReceiver({
    host: settings.host,
    port: settings.smtpPort,
    protocol: settings.smtpProtocol,
    hostname: settings.mailDomain,
    ...(smtpTlsCert &&
      smtpTlsKey && { tls: { cert: readFileSync(smtpTlsCert), key: readFileSync(smtpTlsKey) } }),
    limits: rates(settings),
    trustedProxies: { xclient: namesIn(settings.smtpTrusted) },
    policy: relayPolicy(house),
    log,
  });
}

/** 0 is no limit: more than any machine can take. */
function rates({ mailsPerMinute }: Settings) {
  const perMinute = mailsPerMinute === 0 ? 1e9 : mailsPerMinute;
  const isBounded = mailsPerMinute > 0;
  return {
    mailsPerMinutePerSource: perMinute,
    mailBurstPerSource: 2 * perMinute,
    ...(!isBounded && { connectionsPerSource: 500, mailsPerSession: 1e9, sessionSeconds: 86_400 }),
  };
}

const namesIn = (list: string): string[] =>
  list
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
