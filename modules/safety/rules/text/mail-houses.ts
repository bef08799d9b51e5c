/** Houses that give everybody a mailbox, by the name that people say, as data. */

/** Spoken name, then the host that is meant when no ending is said. */
const SPOKEN: Readonly<Record<string, string>> = {
  ...{ gmail: "gmail.com", googlemail: "googlemail.com", hotmail: "hotmail.com", outlook: "outlook.com" },
  ...{
    yahoo: "yahoo.com",
    ymail: "ymail.com",
    icloud: "icloud.com",
    aol: "aol.com",
    msn: "msn.com",
    live: "live.com",
  },
  ...{
    protonmail: "protonmail.com",
    proton: "proton.me",
    gmx: "gmx.net",
    web: "web.de",
    freenet: "freenet.de",
  },
  ...{
    posteo: "posteo.de",
    mailbox: "mailbox.org",
    tutanota: "tutanota.com",
    tuta: "tuta.com",
    zoho: "zoho.com",
  },
  ...{
    fastmail: "fastmail.com",
    mail: "mail.com",
    orange: "orange.fr",
    wanadoo: "wanadoo.fr",
    laposte: "laposte.net",
  },
  ...{
    sfr: "sfr.fr",
    libero: "libero.it",
    ziggo: "ziggo.nl",
    kpnmail: "kpnmail.nl",
    telenet: "telenet.be",
    wp: "wp.pl",
  },
  ...{
    onet: "onet.pl",
    interia: "interia.pl",
    o2: "o2.pl",
    yandex: "yandex.ru",
    rambler: "rambler.ru",
    bk: "bk.ru",
  },
  ...{
    inbox: "inbox.ru",
    sapo: "sapo.pt",
    uol: "uol.com.br",
    bol: "bol.com.br",
    telia: "telia.com",
    bredband: "bredband.net",
  },
  ...{
    qq: "qq.com",
    seznam: "seznam.cz",
    rediffmail: "rediffmail.com",
    maktoob: "maktoob.com",
    terra: "terra.com.br",
  },
};

/** Names that nobody uses of anything but mail: no ending is needed after them. */
export const SURE_HOUSES: ReadonlySet<string> = new Set(
  "gmail googlemail hotmail yahoo ymail icloud protonmail gmx yandex rambler tutanota".split(" "),
);

/** Other spellings, as they are heard or bent; a blank parts two words. */
const HEARD: Readonly<Record<string, string>> = {
  ...{
    "g mail": "gmail",
    "gee mail": "gmail",
    geemail: "gmail",
    gmai: "gmail",
    gmial: "gmail",
    "google mail": "googlemail",
  },
  ...{
    "hot mail": "hotmail",
    "out look": "outlook",
    "proton mail": "protonmail",
    "i cloud": "icloud",
    gmaill: "gmail",
  },
  ...{
    гмейл: "gmail",
    гмэйл: "gmail",
    гмаил: "gmail",
    гмайл: "gmail",
    джимейл: "gmail",
    джимэйл: "gmail",
    жмейл: "gmail",
  },
  ...{
    яндекс: "yandex",
    мейл: "mail",
    мэйл: "mail",
    майл: "mail",
    рамблер: "rambler",
    хотмейл: "hotmail",
    яху: "yahoo",
  },
  ...{
    аутлук: "outlook",
    инбокс: "inbox",
    جيميل: "gmail",
    "جي ميل": "gmail",
    جميل: "gmail",
    هوتميل: "hotmail",
  },
  ...{ ياهو: "yahoo", اوتلوك: "outlook", أوتلوك: "outlook", ايكلاود: "icloud" },
};

/** Endings of hosts in other letters. */
export const HEARD_ENDINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({ ком: "com", ру: "ru", нет: "net", орг: "org", كوم: "com", نت: "net", اورج: "org" }),
);

export const MAIL_HOUSES: ReadonlyMap<string, string> = new Map(Object.entries(SPOKEN));
export const HEARD_HOUSES: ReadonlyMap<string, string> = new Map(Object.entries(HEARD));

const BEGINNINGS: ReadonlySet<string> = new Set(
  [...HEARD_HOUSES.keys()].map((heard) => heard.split(" ")[0]!),
);
/** Can the name of a house begin with this word, in lower case? */
export const beginsHouse = (word: string): boolean => MAIL_HOUSES.has(word) || BEGINNINGS.has(word);
