/** How automatic replies begin their subject, in the languages of our guests. */

import { phrases } from "./phrases.ts";

/** Said by nobody else: whatever follows. */
const SURE =
  phrases(`automatic reply | auto-reply | auto reply | autoreply | automatic response | auto response | auto-response |
autoresponse | autoresponder | automated reply | automated response | out of office autoreply |
out of office reply | out-of-office reply | out of office message | away message | vacation reply |
vacation message | yahoo! auto response | abwesenheitsnotiz | abwesenheitsmeldung | abwesenheitsnachricht |
abwesenheitsassistent | automatische antwort | automatische abwesenheit | automatische e-mail-antwort |
automatische rückmeldung | automatische eingangsbestätigung |
réponse automatique | reponse automatique | réponse d'absence | message d'absence |
message automatique d'absence | notification d'absence | respuesta automática | respuesta automatica |
respuesta de ausencia | mensaje de ausencia | contestación automática | resposta automática |
resposta automatica | resposta de ausência | mensagem de ausência | risposta automatica |
risposta di assenza | messaggio di assenza | resposta automàtica | automatisch antwoord |
automatische beantwoording | automatische reactie | afwezigheidsbericht | afwezigheidsmelding |
afwezigheidsassistent | autosvar |
automatisk svar | automatiskt svar | automatiskt meddelande | frånvaromeddelande | fraværsbesked |
fraværsmelding | automaattinen vastaus | poissaoloviesti | odpowiedź automatyczna | automatyczna odpowiedź |
autoodpowiedź | automatická odpověď | automatická odpoveď | automatikus válasz | samodejni odgovor |
automatski odgovor | automatsko odgovaranje | răspuns automat | raspuns automat | автоответ |
автоматический ответ | автоматична відповідь | автоматичен отговор | автоматски одговор | αυτόματη απάντηση |
otomatik yanıt | otomatik cevap | automaatvastus | automatinis atsakymas | automātiskā atbilde |
automātiska atbilde | رد تلقائي | الرد التلقائي | رد آلي | תשובה אוטומטית | מענה אוטומטי | پاسخ خودکار |
自動返信 | 自動応答 | 不在通知 | 自动回复 | 自動回覆 | 自动答复 | 自動回應 | 자동 회신 | 자동 응답 | 부재중 자동 | การตอบกลับอัตโนมัติ |
ตอบกลับอัตโนมัติ | thư trả lời tự động | trả lời tự động | balasan otomatis | jawapan automatik |
स्वचालित उत्तर`);

/** Said by people as well: only when the subject ends there, or a colon, a dash, a bracket or the subject of ours follows. */
const ENDED =
  phrases(`out of office | out of the office | out-of-office | ooo | away from my mail | away from office |
außer haus | nicht im büro | absence du bureau | absent du bureau | absent(e) du bureau |
absente du bureau | fuera de la oficina | fuera de oficina | ausente de la oficina |
fora do escritório | fuori sede | fuori ufficio | niet aanwezig | ikke på kontoret | inte på kontoret |
poza biurem | mimo kancelář | вне офиса | нет на работе | автоответчик | ofis dışında | ofis dışı`);

/** Said by people more often: ended in the same way, and the words below must fit. */
const PERHAPS =
  phrases(`auto | on vacation | vacation | on leave | on holiday | abwesend | abwesenheit | absence | absent |
ausencia | ausente | ausência | assenza | afwezig | afwezigheid | frånvaro | frånvarande | fravær |
nieobecność | nieobecny | отсутствие | отпуск | 不在 | 休假 | 外出 | 부재중 | i am out of the office |
i am currently out of the office | i'm out of the office | currently out of the office | urlaub | im urlaub |
congés | en congés | vacances | vacaciones | de vacaciones | ferie | in ferie | férias | de férias | vakantie |
op vakantie | met verlof | semester | på semester | på ferie | lomalla | na urlopie | urlop | dovolená | izinde`);

/** How help desks tell in brackets that ours has come in. */
const RECEIVED =
  /^\[(?:request received|ticket received|anfrage erhalten|anfrage eingegangen|demande reçue|solicitud recibida|solicitação recebida|pedido recebido|richiesta ricevuta|verzoek ontvangen)\]/;

/** What Notes writes behind the name of who is away; and what a firm writes of who has left. */
const NAMED =
  /^[^:?!]{2,80} (?:is (?:currently )?out of (?:the )?office|is on (?:leave|vacation|holiday)|ist (?:zur ?zeit )?(?:außer haus|nicht im büro|nicht im hause?|abwesend|im urlaub)|est (?:absent|en congé|en vacances)|está (?:fuera de la oficina|ausente|de vacaciones|fora do escritório|de férias)|no está en la oficina|è (?:fuori (?:ufficio|sede)|assente|in ferie)|is (?:afwezig|niet aanwezig|niet op kantoor)|är inte på kontoret|er ikke (?:på kontoret|til stede)|jest (?:poza biurem|nieobecn[ya])|no longer works|is no longer (?:with|at|employed|working)|ne travaille plus|ya no trabaja|arbeitet nicht mehr)/;

/** What servers and gateways put before the subject of everything that passes. */
const TAG =
  /^(?:\[[^[\]]{1,60}\]|\*{1,4}[^*]{1,30}\*{1,4}|(?:ext|extern|external|externo|externe)\s{0,2}:)[\s:–—-]{0,5}/;
const ENDS = /^\s*(?:$|[:：–—\-\])|】»!.]|(?:re|aw|fwd?|wg|tr|rv|sv|vs|vb)\s*:)/;

/**
 * `sure`: as only programs begin; `followed`: such a beginning, and a sentence goes on; `likely`: the name of who is away, or
 * an absence before the subject of ours; `perhaps`: an absence alone, as people write too.
 * Undefined for all other subjects, also for "Re: Automatic reply": that was written by a person.
 */
export type AutoSubject = "sure" | "followed" | "likely" | "perhaps" | undefined;

export function autoSubject(subject: string): AutoSubject {
  const whole = subject.slice(0, 300).normalize("NFC").replace(/[’`´]/g, "'").trim().toLowerCase();
  if (RECEIVED.test(whole)) return "sure";
  return signOf(whole) ?? signOf(whole.replace(TAG, ""));
}

function signOf(whole: string): AutoSubject {
  const begin = whole.replace(/^[\s[(*<"'„“«【-]+/, "");
  const after = (words: string) => begin.slice(words.length);
  const sure = SURE.find((words) => begin.startsWith(words) && !/^(?:\p{L}|\s*[?？؟])/u.test(after(words)));
  if (sure !== undefined) return ENDS.test(after(sure)) ? "sure" : "followed";
  const ended = (all: readonly string[]) =>
    all.find((words) => begin.startsWith(words) && ENDS.test(after(words)));
  if (ended(ENDED) !== undefined || /^auto[- _]?(?:generated|matically generated)\b/.test(begin))
    return "sure";
  if (NAMED.test(begin)) return "likely";
  const absence = ended(PERHAPS);
  if (absence === undefined) return undefined;
  return /^[^\p{L}\p{N}]*$/u.test(after(absence)) ? "perhaps" : "likely";
}

/** Does the subject begin as those of automatic replies do, surely or perhaps? */
export const hasAutoSubject = (subject: string): boolean => autoSubject(subject) !== undefined;
