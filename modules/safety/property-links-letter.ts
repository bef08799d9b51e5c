/** The letter to an owner about hosts that were added to the list of their property: what it says and how it looks. */

import { escaped } from "#kernel/http/html.ts";
import { directionOf } from "#kernel/language.ts";
import { texts } from "#kernel/texts/index.ts";
import { unicodeHost } from "./rules/links/punycode.ts";
import type { Owner } from "./service/property-links-owners.ts";
import type { HostAddition } from "./types/links.ts";

export type AdditionLetter = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
};

type About = {
  readonly marketplace: string;
  readonly property: { readonly name: string; readonly timeZone: string };
  readonly addition: Pick<HostAddition, "hosts" | "addedByName" | "addedAt" | "validFrom">;
};

/** Hosts stand as people read them and, where that differs, as computers do: look-alikes show there. */
export function additionLetter(
  to: Owner,
  { marketplace, property: { name: property, timeZone }, addition }: About,
  link: string,
): AdditionLetter {
  const { say } = texts(to.language);
  const { hosts, addedByName: name, addedAt, validFrom } = addition;
  const n = hosts.length;
  const subject = say("letters-safety.added_subject", { n, property });
  const greeting = say("letters-safety.greeting", { name: to.name });
  const what = say("letters-safety.added_what", { n, name, property, at: addedAt.toString(), timeZone });
  const rest = [
    say("letters-safety.added_from", { n, at: validFrom.toString(), timeZone }),
    say("letters-safety.added_if_you"),
    say("letters-safety.added_if_not", { n, property }),
  ];
  const label = say("letters-safety.added_button");
  const closing = say("letters-safety.added_closing", { marketplace, property });
  const shown = hosts.map((host) => (unicodeHost(host) === host ? host : `${unicodeHost(host)} (${host})`));
  const list = shown.map((host) => `– ${host}`).join("\n");
  const text = [greeting, what, list, ...rest, `${label}:\n${link}`, closing].join("\n\n");
  const html = [
    `<!doctype html><html lang="${to.language}" dir="${directionOf(to.language)}"><head><meta charset="utf-8">`,
    `<title>${escaped(subject)}</title></head>`,
    `<body style="margin:0;padding:24px;background:#f8f5ef;color:#23262e;font:16px/1.55 system-ui,sans-serif">`,
    `<div style="max-width:34em;margin:0 auto;padding:24px;background:#fffdf9;border:1px solid #e3ddd1;border-radius:6px">`,
    ...[greeting, what].map(paragraph),
    `<ul>${shown.map((host) => `<li><bdi dir="ltr">${escaped(host)}</bdi></li>`).join("")}</ul>`,
    ...rest.map(paragraph),
    `<p style="margin:24px 0 8px"><a href="${escaped(link)}" style="display:inline-block;padding:12px 20px;background:#23262e;` +
      `color:#fffdf9;border-radius:6px;text-decoration:none">${escaped(label)}</a></p>`,
    `<p dir="ltr" style="margin:0 0 16px;font-size:14px;color:#5b5f68;word-break:break-all">${escaped(link)}</p>`,
    `<p style="margin:16px 0 0;color:#5b5f68">${escaped(closing)}</p></div></body></html>`,
  ].join("\n");
  return { to: to.email, subject, text: `${text}\n`, html };
}

const paragraph = (words: string): string => `<p style="margin:0 0 16px">${escaped(words)}</p>`;
