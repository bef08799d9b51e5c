/** What mail programs write into the text part when they have nothing to say there: look at the HTML. */

/** A text part longer than this says more than that. */
export const LONGEST_STUB = 400;

/** A phrase on each line, lower case; by language. */
const PHRASES: Readonly<Record<string, string>> = {
  en: `view this email in html
    view this message in html
    view it in html
    html compatible
    html-compatible
    html capable
    html-capable
    not support html
    n't support html
    n’t support html
    not support the display of html
    contains an html formatted message
    n't display our newsletter
    n’t display our newsletter
    cannot display html
    can't display html
    this is an html message
    this is an html email
    this is an html e-mail
    this is a html message
    html format only
    html version of this
    enable html
    html email client
    html mail client
    view this email in your browser
    content is in html
    no plain text version`,
  de: `unterstützt kein html
    kein html darstellen
    html-fähig
    html-format angezeigt
    html-nachricht
    html-ansicht
    html nicht darstellen
    keine html-mails`,
  fr: `ne supporte pas le html
    ne supporte pas l'html
    ne prend pas en charge le html
    au format html
    affichage html`,
  es: `no soporta html
    no admite html
    en formato html
    compatible con html`,
  pt: `não suporta html
    em formato html
    compatível com html
    não suporta mensagens em html`,
  it: `non supporta html
    non supporta l'html
    non supporta il formato html
    in formato html
    compatibile html`,
  nl: `ondersteunt geen html
    html-formaat`,
  nordic: `understøtter ikke html
    stöder inte html
    støtter ikke html`,
  pl: `nie obsługuje html
    w formacie html`,
  cs: "nepodporuje html",
  hu: "nem támogatja a html",
  tr: `html desteklemiyor
    html biçiminde`,
  ru: `не поддерживает html
    в формате html`,
  uk: `не підтримує html
    у форматі html`,
  el: "δεν υποστηρίζει html",
  ja: `html形式
    htmlメール`,
  zh: `html格式
    不支持html
    不支援html`,
  ko: `html을 지원하지
    html 형식`,
};

export const HTML_STUBS: readonly string[] = Object.values(PHRASES).flatMap((lines) => lines.split(/\n\s*/));
