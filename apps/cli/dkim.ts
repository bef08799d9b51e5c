/** `./bellhop dkim`: makes the keys that mail is signed with, and tells what must stand in DNS about them. */

import { parseArgs } from "node:util";
import { readSettings, type Settings } from "#kernel/config/index.ts";
import { compareSelectors, loadKeys, makeKeys, saveKeys, transportPolicy } from "#modules/mail/index.ts";
import {
  aliasDomains,
  formLines,
  isInDns,
  keyFolder,
  recordsToPublish,
  zoneLines,
} from "../doctor/mail-records.ts";
import { type Command, EXIT, type Terminal, Wrong } from "./command.ts";

export const dkim: Command = {
  help: `./bellhop dkim make [--selector s1] [options]
./bellhop dkim show [options]

  make        makes the keys of guest.<MAIL_DOMAIN> and partner.<MAIL_DOMAIN> in DATA_DIR/dkim and prints the DNS records to
              publish. Keys that are there stay as they are; for new ones name a selector after the old: s2 after s1.
              The relay and the worker sign with them from their next start: publish the records before.
  show        prints the records again
    --zone        as lines of a zone file, and nothing else
    --host        the host that takes the mail, when MAIL_HOST does not say it
    --include     name of the SPF record of who sends for you (spf.provider.example); may be given several times

  Needs no database. Run it as the user that serves: only that user can then read the keys.`,

  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        selector: { type: "string" },
        zone: { type: "boolean", default: false },
        host: { type: "string" },
        include: { type: "string", multiple: true, default: [] },
      },
    });
    const [what, ...more] = positionals;
    if ((what !== "make" && what !== "show") || more.length > 0)
      throw new Wrong("Say what to do: ./bellhop dkim make, or ./bellhop dkim show");
    if (what === "show" && values.selector !== undefined)
      throw new Wrong("The newest keys are shown: --selector belongs to make.");
    const settings = readSettings({
      SECRET_KEY: "only-to-make-keys-nothing-else-is-signed",
      ...terminal.env,
    });
    if (!isInDns(settings)) {
      terminal.complain(
        `${settings.mailDomain} is no domain of the DNS, so there are no keys for it and mail stays unsigned. ` +
          "Set MAIL_DOMAIN to the domain of your marketplace.",
      );
      return EXIT.failed;
    }
    if (what === "make") await make(settings, values.selector ?? "s1", terminal);
    await show(settings, values, terminal);
    return undefined;
  },
};

const PAIR = 2;

/** @throws Wrong for a selector that would never be used */
async function make(settings: Settings, selector: string, { complain }: Terminal): Promise<void> {
  if (!/^[a-z0-9]{1,40}$/.test(selector)) {
    throw new Wrong(`A selector is lower-case letters and digits: "${selector}" is not.`);
  }
  const folder = keyFolder(settings);
  const present = await loadKeys(folder);
  const later = present.find((key) => compareSelectors(selector, selectorOf(key)) < 0);
  if (later) {
    const newest = selectorOf(later);
    throw new Wrong(
      `${later.domain} is signed with ${newest}, and the last selector counts: name one after ${newest}.`,
    );
  }
  for (const domain of aliasDomains(settings)) {
    const names = present.filter((key) => key.domain === domain).map((key) => key.selector);
    const isWhole = names.filter((name) => name.startsWith(`${selector}-`)).length === PAIR;
    const made = isWhole ? [] : await makeKeys(domain, selector);
    const missing = made.filter((key) => !names.includes(key.selector));
    await saveKeys(folder, missing);
    complain(
      missing.length > 0
        ? `${domain}: made ${missing.map((key) => key.selector).join(" and ")}.`
        : `${domain}: ${selector} is there already; nothing was made.`,
    );
  }
}

/** What the person called it: a key's name in DNS also tells its kind. */
const selectorOf = ({ selector }: { readonly selector: string }): string =>
  selector.replace(/-[a-z0-9]+$/, "");

type Options = { readonly zone: boolean; readonly host?: string; readonly include: readonly string[] };

async function show(settings: Settings, { zone, host, include }: Options, terminal: Terminal): Promise<void> {
  const { say, complain } = terminal;
  const mailHost = host ?? settings.mailHost;
  if ((await loadKeys(keyFolder(settings))).length === 0) {
    complain("There are no keys yet: ./bellhop dkim make");
  }
  const domains = await recordsToPublish(settings, { mailHost, alsoSends: include });
  if (zone) {
    for (const { records } of domains) for (const line of zoneLines(records)) say(line);
    return;
  }
  say("Publish these records where the domain is managed. Names are written in full: some forms want them");
  say("without the domain at the end. A long value is one value, whatever a form makes of it.");
  for (const { domain, records } of domains) {
    say(`\n${domain}`);
    for (const line of formLines(records)) say(line);
  }
  say(
    `\nAnd once: ${mailHost} has an A record (and AAAA) with the public address of the host that takes mail. Of the`,
  );
  say("address that sends, the reverse name leads back to that host: whoever gave you the address sets it.");
  sayOptional(domains, mailHost, say);
}

function sayOptional(
  domains: Awaited<ReturnType<typeof recordsToPublish>>,
  mailHost: string,
  say: Terminal["say"],
): void {
  say(
    "\nOnly when port 25 offers STARTTLS with a certificate for that host: these too, so that mail comes by TLS alone.",
  );
  for (const { optional } of domains) for (const line of formLines(optional)) say(line);
  say(
    "\nwith this text at https://mta-sts.<each domain>/.well-known/mta-sts.txt, where the web server answers with it:\n",
  );
  for (const line of transportPolicy(mailHost).trimEnd().split("\r\n")) say(`  ${line}`);
}
