/** Words that ask the reader to put a link together or to type it: then it was hidden on purpose, however plain it is. Data. */

const PHRASES = [
  "(?:type|write|enter|put|key) (?:this|it|that|the (?:link|address|url|site)|in)?[^.!?\\n]{0,40}(?:yourself|manually|by hand|letter by letter)",
  "(?:remove|delete|without|take out|leave out) (?:the|any|all)? ?(?:spaces?|blanks?|brackets?|stars?|asterisks?|dashes)",
  "(?:replace|swap|change|substitute) (?:the )?(?:\\(?dot\\)?|\\[?dot\\]?|xx|stars?|comma)",
  "(?:add|insert|put) (?:a |the )?dots?\\b",
  "(?:selbst|selber|von hand|händisch|manuell) (?:\\p{L}+ ){0,3}(?:ein|ab)?(?:tippen|geben|eingeben|eintippen)",
  "(?:tippen|geben) sie (?:\\p{L}+ ){0,6}(?:selbst|selber|von hand|manuell)",
  "(?:leerzeichen|klammern|sternchen) (?:entfernen|weglassen|löschen)|ohne (?:die )?leerzeichen|punkt (?:selbst )?(?:ersetzen|einsetzen)",
  "(?:tapez|saisissez|écrivez|entrez|recopiez)[^.!?\\n]{0,40}(?:vous-même|à la main|manuellement)",
  "(?:sans|enlevez|retirez|supprimez) (?:les )?espaces?|remplacez (?:le )?point",
  "(?:escriba|escribe|teclee|teclea|introduzca)[^.!?\\n]{0,40}(?:usted mismo|usted misma|tú mismo|a mano|manualmente)",
  "(?:sin|quite|quita|elimine|borre) (?:los )?espacios|(?:cambie|reemplace|sustituya) (?:el )?punto",
  "(?:escreva|digite|introduza|insira)[^.!?\\n]{0,40}(?:você mesmo|à mão|manualmente|a mão)",
  "(?:sem|retire|remova|tire|apague) (?:os )?espaços|(?:troque|substitua) (?:o )?ponto",
  "(?:digiti|scriva|inserisca|digita|scrivi)[^.!?\\n]{0,40}(?:a mano|manualmente)|(?:senza|tolga|togli) (?:gli )?spazi",
  "(?:typ|tik|voer)[^.!?\\n]{0,40}(?:zelf|handmatig|met de hand)|(?:zonder|verwijder) (?:de )?spaties|vervang (?:de )?punt",
  "(?:wpisz|przepisz|wprowadź)[^.!?\\n]{0,40}(?:sam|samodzielnie|ręcznie)|(?:bez|usuń) spacji|(?:usuń) spacje|zamień kropkę",
  "(?:введите|наберите|напишите|впишите)[^.!?\\n]{0,40}(?:сами|самостоятельно|вручную)|(?:без|уберите|удалите) пробел|замените точк",
  "(?:اكتب|أدخل|ادخل)[^.!?\\n]{0,40}(?:بنفسك|يدويا|يدويًا)|(?:بدون|احذف|أزل) (?:ال)?(?:مسافات|فراغات)",
  "(?:skriv|knappa)[^.!?\\n]{0,40}(?:själv|för hand|manuellt)|(?:utan|ta bort) mellanslag",
];

const ASKS = new RegExp(`(?<![\\p{L}])(?:${PHRASES.join("|")})`, "giu");
/** How far from such words a link is meant by them, in UTF-16 units. */
const NEAR = 120;

/** Whether a link at a place of `text` is one that the reader is asked to put together. */
export function askedToType(text: string): (start: number, end: number) => boolean {
  const places = Array.from(
    text.matchAll(ASKS),
    ({ 0: words, index }) => [index, index + words.length] as const,
  );
  return (start, end) => places.some(([from, to]) => start - to < NEAR && from - end < NEAR);
}
