/** Places outside where people go by a name: how they are called, the hosts they live at, and words around names, as data. */

import { beginningsOf } from "../text/beginnings.ts";
import { eachWord, plainLetters } from "../text/digits-letters.ts";

/**
 * `clear`: the word means nothing else, and names there are chosen freely. `number`: people there are known by their
 * number. `vague`: the word is an ordinary one too, so a name must follow it with a sign or a word for "name".
 */
export type PlatformKind = "clear" | "number" | "vague";
export type Platform = { readonly id: string; readonly kind: PlatformKind };

/** Words in lower case, two-part ones with a hyphen; endings of Russian and articles of Arabic are taken off before. */
const ROWS: readonly (readonly [id: string, kind: PlatformKind, words: string])[] = [
  [
    "whatsapp",
    "number",
    "whatsapp whats-app whatsap watsapp wattsapp whattsapp whatsup whatapp wapp wsp wassap guasap wasap zap zapzap",
  ],
  [
    "whatsapp",
    "number",
    "ватсап ватсапп вотсап вотсапп вацап вайтсап уотсап воцап واتساب واتس-اب واتسآب واتس whatsappie watsap",
  ],
  [
    "telegram",
    "clear",
    "telegram telegramm telegrm tg tlgrm telegramie телеграм телеграмм телега телег тг тлг تلغرام تليجرام تيليجرام تلجرام تيليغرام تلقرام تليغرام",
  ],
  [
    "instagram",
    "clear",
    "instagram insta ig instagr instgram instagramie instagrama инстаграм инстаграмм инста инст انستغرام انستجرام إنستغرام إنستجرام انستا انستقرام انستاغرام",
  ],
  ["facebook", "clear", "facebook fb facebok facebooku фейсбук фэйсбук фб فيسبوك فيس-بوك فيس"],
  ["messenger", "clear", "messenger fb-messenger мессенджер ماسنجر مسنجر"],
  ["signal", "vague", "signal сигнал سيغنال سيجنال سيقنال"],
  ["viber", "number", "viber вайбер вибер فايبر"],
  ["wechat", "clear", "wechat we-chat weixin вичат 微信 wexin وي-شات ويشات"],
  ["line", "vague", "line لاين"],
  ["skype", "clear", "skype skypie скайп سكايب سكاي-بي"],
  ["snapchat", "clear", "snapchat snap snap-chat snapchacie снапчат سناب-شات سنابشات سناب"],
  ["tiktok", "clear", "tiktok tik-tok tiktoku тикток тик-ток تيكتوك تيك-توك"],
  ["discord", "clear", "discord discordzie дискорд ديسكورد"],
  ["kakaotalk", "clear", "kakaotalk kakao-talk kakao katalk какаоток"],
  ["threema", "clear", "threema трима ثريما"],
  ["threads", "vague", "threads"],
  ["x", "vague", "x"],
  ["x", "clear", "twitter твиттер تويتر"],
  ["vk", "clear", "vk вк вконтакте vkontakte"],
  ["linkedin", "clear", "linkedin линкедин لينكدإن"],
];

/** Hosts, and what a path there begins with when it leads to somebody. An empty beginning is any first part. */
export const PLATFORM_HOSTS: ReadonlyMap<
  string,
  { readonly id: string; readonly before: readonly string[] }
> = new Map(
  (
    [
      ["telegram", "t.me telegram.me telegram.dog", ["joinchat/", "s/", ""]],
      ["whatsapp", "wa.me", ["message/", "qr/", "c/", ""]],
      ["whatsapp", "api.whatsapp.com whatsapp.com chat.whatsapp.com", ["send", "channel/", "catalog/", ""]],
      ["instagram", "instagram.com instagr.am ig.me", ["m/", "_u/", ""]],
      [
        "facebook",
        "facebook.com m.facebook.com fb.com fb.me web.facebook.com",
        ["people/", "profile.php", ""],
      ],
      ["messenger", "m.me messenger.com", ["t/", ""]],
      ["signal", "signal.me signal.group", ["#p/", "#eu/", "#", ""]],
      ["viber", "viber.me viber.com chats.viber.com invite.viber.com viber.click", [""]],
      ["wechat", "u.wechat.com weixin.qq.com", ["r/", ""]],
      ["line", "line.me lin.ee", ["ti/p/", "R/ti/p/", ""]],
      ["skype", "join.skype.com", ["invite/", ""]],
      ["snapchat", "snapchat.com", ["add/", "t/", "@"]],
      ["tiktok", "tiktok.com vm.tiktok.com", ["@"]],
      ["discord", "discord.gg discord.com discordapp.com", ["invite/", "users/", ""]],
      ["kakaotalk", "open.kakao.com pf.kakao.com qr.kakao.com", ["o/", "me/", "talk/", ""]],
      ["threads", "threads.net threads.com", ["@"]],
      ["x", "x.com twitter.com", [""]],
      ["vk", "vk.com vk.me", [""]],
      ["linkedin", "linkedin.com", ["in/", "company/"]],
    ] as const
  ).flatMap(([id, hosts, before]) => hosts.split(" ").map((host) => [host, { id, before }] as const)),
);

/** First parts of a path that lead to nobody. */
export const NOBODYS_PATHS: ReadonlySet<string> = new Set(
  (
    "p reel reels explore stories tv accounts about help legal privacy terms policies settings login signup share sharer " +
    "sharer.php dialog events event groups watch marketplace gaming pages hashtag search home i intent tos download downloads " +
    "web apps business developers blog faq features security jobs press safety support store tag music discover foryou " +
    "addstickers addemoji proxy socks setlanguage iv feed video videos photo photos notifications messages en de fr es"
  ).split(" "),
);

/** Words between the name of a platform and a name: they say that a name follows. */
export const NAMING: ReadonlySet<string> = new Set(
  (
    "id nick nickname name username user handle login alias benutzername nutzername pseudo identifiant utilisateur usuario " +
    "utilizador usuário gebruikersnaam gebruiker nazwa użytkownik użytkownika användarnamn användare ник никнейм логин " +
    "юзернейм юзер айди معرف معرفي يوزر يوزري"
  ).split(" "),
);

/** Small words that may stand between them and say nothing. */
export const SMALL: ReadonlySet<string> = new Set(
  (
    "is at me my on it's its in the am i ist mein meine bin ich heiße heisse est c'est mon je suis es mi me soy en é meu minha " +
    "eu sou no mijn ik ben op heet to jest mój moja moje jestem na är mitt min jag på heter это мой моя я в имя هو هي أنا انا " +
    "على اسم اسمي حساب حسابي link account acc profile konto profil compte cuenta perfil conta under as called unter als sous " +
    "comme como onder jako pod som naam nom nombre nome namn"
  ).split(" "),
);

/** Words that ask to be written to, before a lone name with the sign. */
export const WRITE_ME =
  /\b(?:(?:write|text|message|dm|pm|contact|add|find|follow|reach|ping|tag|hmu)\s(?:to\s)?(?:me|us)|hit\s(?:me|us)\sup|d\.?m\.?\sme|my\s(?:nick|username|handle)|schreib(?:en\ssie|t)?\s(?:mir|uns|mich)|folg(?:e|t|en\ssie)?\s(?:mir|uns)|füg\smich|such\s(?:mich|uns)|meld(?:e|en)?\s(?:dich|sie\ssich)|(?:écri[st]|écrivez|contacte[zr]?|ajoute[zr]?|suis|suivez|retrouve[zr]?|cherche[zr]?)-(?:moi|nous)|(?:escríb[ea]|contáct[ea]|agrég[au]e|sígue|síga|búsca|búsque|escribe)(?:me|nos)|mi\susuario|(?:escrev[ea]|chama|adiciona|adicione|segu?e|siga|procura|contacta|contacte)-(?:me|nos)|me\s(?:escrev[ea]|chama|adiciona|segue|procura)|sigam?(?:-|\s)nos|(?:schrijf|stuur|app|volg|vind|bericht)\s(?:me|mij|ons)|voeg\sm(?:e|ij)|(?:napisz|pisz|piszcie|odezwij\ssię)\sdo\s(?:mnie|nas)|dodaj\smnie|obserwuj|znajdź\s(?:mnie|nas)|skriv\still\s(?:mig|oss)|lägg\still\smig|följ\s(?:mig|oss)|hitta\s(?:mig|oss)|kontakta\s(?:mig|oss))/iu;
/** The same in scripts for which a regular expression knows no edge of a word. */
export const WRITE_ME_ELSEWHERE =
  /(?:на)?пиши(?:те)?\s(?:мне|нам|в|сюда)|добавь(?:те)?\s(?:меня|нас)|подпишись|подписывай(?:ся|тесь)|найди(?:те)?\s(?:меня|нас)|мой\sник|راسلن[ياى]|راسلونا|اكتب\sلي|تواصل\s(?:معي|معنا)|أضفني|اضفني|تابعن[اي]|كلمني|ابعث\sلي|ارسل\sلي/iu;

/** Words that follow a platform and a colon, or a sign, without being a name. */
export const NOT_A_NAME: ReadonlySet<string> = new Set(
  (
    "yes no ok okay not none available unavailable free busy weak strong good bad here there below above soon coming later now today " +
    "tomorrow please thanks thank same this that number phone link page profile account story stories post posts photos pictures " +
    "group chat call calls message messages only also and the home hotel reception lobby bar airport work noon night casa house " +
    "all everyone everybody channel ja nein nicht bitte danke hier siehe gut nummer oui non merci ici voir bien sí si gracias " +
    "aquí aqui ver número numero sim não obrigado obrigada nee graag dank tak nie dziękuję dziekuje tutaj numer nej tack " +
    "disponible disponível verfügbar beschikbaar dostępny tillgänglig official oficial officiel offiziell app web online " +
    "wifi well usual always before hier below pending private public privat privado me us you him her them mir uns mich moi nous breakfast check-in checkin " +
    "id nick name username user handle login konto compte cuenta conta via per with or oder ou"
  ).split(" "),
);

const WORDS: ReadonlyMap<string, Platform> = new Map(
  ROWS.flatMap(([id, kind, words]) => words.split(" ").map((word) => [word, { id, kind }] as const)),
);
const RUSSIAN_ENDING = /(?:ами|ом|ем|е|у|а|ы|и|м)$/u;
/** "and", "by", "the" are written on to the front of a word, "my" and "our" to its end. */
const ARABIC_EDGES = /^[وف]?(?:بال|عال|لل|ال|ب|ع)|(?:ي|نا|ك|كم)$/gu;

const FIRST_PARTS: ReadonlySet<string> = new Set(
  [...WORDS.keys()].filter((word) => word.includes("-")).map((word) => word.split("-")[0]!),
);
const SHORTEST_BENT = 3;

const mayBeginPlatform = beginningsOf([...WORDS.keys()].map((word) => word.split("-")[0]!));
/** Names of two letters, which are bent in Russian: "в тге". */
const SHORT_RUSSIAN: ReadonlySet<string> = new Set(
  [...WORDS.keys()].filter((word) => /^[\u0400-\u04ff]{2}$/.test(word)),
);
const UNPARTED = /[\u0600-\u06ff\u2e80-\u9fff]/;

/** Where words begin that may name a platform; undefined where any word may, in scripts that bend or join their words. */
export function mayNamePlatform(text: string): readonly number[] | undefined {
  if (UNPARTED.test(text)) return undefined;
  const plain = plainLetters(text);
  const starts: number[] = [];
  eachWord(plain, (start, end) => {
    if (mayBeginPlatform(plain, start, end) || SHORT_RUSSIAN.has(plain.slice(start, start + 2)))
      starts.push(start);
  });
  return starts;
}

/** Can the name of a platform in two words begin with this one? */
export const beginsPlatform = (word: string): boolean => FIRST_PARTS.has(word);

/** The platform that a word in lower case means; two words are asked for with a hyphen between them. */
export function platformOf(word: string): Platform | undefined {
  const direct = WORDS.get(word);
  if (direct) return direct;
  if (word < "\u0400" || word.length < SHORTEST_BENT) return undefined;
  return WORDS.get(word.replace(RUSSIAN_ENDING, "")) ?? WORDS.get(word.replace(ARABIC_EDGES, ""));
}
