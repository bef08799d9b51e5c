/** Schemes: those of the web and how they are disguised, those that run or open something, those that are harmless. Data. */

/** The web's scheme at the end of a word, plain or with its letters struck out. */
export const WEB_SCHEME =
  /(?:h(?:tt|[tx*+_#.✗✘×]{2})p?s?|ttps?|htps?|httpps?|htttps?|hhttps?|h\*{1,4}s?|(?<![a-z])[htps]{3,7})$/iu;
/** What people mistype; no browser takes it, and no reader is deceived. */
export const PLAIN_WEB_SCHEME = /^[htps]{3,7}$/i;

/** Schemes that need no slashes, with what must follow for it to be more than a word and a colon. */
export const OPENING_SCHEMES: readonly (readonly [name: RegExp, follow: RegExp])[] = [
  [/javascript$/i, /(?=\s{0,8}[^\s])[\s\S]{0,80}?[(=;`/]/y],
  [/(?:vbscript|livescript|mocha)$/i, /\S/y],
  [
    /data$/i,
    /\s{0,4}(?:(?:text|image|application|audio|video|font|multipart|message)\/|[;,][\w-]|[\w;=-]{0,40};base64)/iy,
  ],
  [/file$/i, /[/\\]/y],
  [/ms-[a-z-]{2,30}$/i, /\S/y],
  [/search-ms$/i, /\S/y],
  [/search$/i, /(?:query|displayname|crumb)=/iy],
  [/(?:smb|cifs|nfs|afp|dav|davs)$/i, /[/\\]{2}/y],
  [/intent$/i, /\/\/|\S{0,200}?#Intent/y],
  [
    /(?:blob|filesystem|view-source|jar|mhtml|mk|its|ms-its|wyciwyg|resource|chrome|about|shell|hcp|res)$/i,
    /(?:\/\/|https?:|file:|blank)/iy,
  ],
];

/** Lead to a telephone, a map or another app, and do nothing by themselves. */
export const HARMLESS_SCHEMES: ReadonlySet<string> = new Set(
  "mailto tel sms smsto callto facetime geo maps comgooglemaps googlemaps waze whatsapp tg viber skype weixin wechat line fb fb-messenger messenger instagram twitter signal sgnl spotify zoomus zoommtg webcal sip sips uber bolt lyft airbnb booking market itms-apps itms android-app ios-app wifi matmsg mecard".split(
    " ",
  ),
);
