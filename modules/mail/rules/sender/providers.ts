/** Mail providers whose addresses have more than one spelling. Data: each is known to deliver them all to one person. */

export type Provider = {
  /** `mira+trip` is `mira`. */
  readonly ignoresTags: true;
  /** `mi.ra` is `mira`. */
  readonly ignoresDots?: true;
  /** The same mailboxes go by this domain too. */
  readonly alsoKnownAs?: string;
};

const TAGS = { ignoresTags: true } as const;
const TAGS_AND_DOTS = { ignoresTags: true, ignoresDots: true } as const;

export const PROVIDERS: ReadonlyMap<string, Provider> = new Map<string, Provider>([
  ["gmail.com", TAGS_AND_DOTS],
  ["googlemail.com", { ...TAGS_AND_DOTS, alsoKnownAs: "gmail.com" }],
  ["proton.me", TAGS_AND_DOTS],
  ["protonmail.com", TAGS_AND_DOTS],
  ["pm.me", TAGS_AND_DOTS],
  ...["outlook.com", "outlook.de", "outlook.es", "outlook.fr", "outlook.it", "outlook.pt"].map(tagged),
  ...["hotmail.com", "hotmail.co.uk", "hotmail.de", "hotmail.es", "hotmail.fr", "hotmail.it"].map(tagged),
  ...["live.com", "live.co.uk", "live.fr", "live.nl", "live.se", "msn.com"].map(tagged),
  ...["icloud.com", "me.com", "mac.com"].map(tagged),
  ...["fastmail.com", "fastmail.fm", "mailbox.org", "posteo.de", "posteo.net", "zoho.com"].map(tagged),
]);

function tagged(domain: string): [string, Provider] {
  return [domain, TAGS];
}
