/** How automatic replies begin their subject, in the languages of our guests. */

/** Said by nobody else: whatever follows. */
const SURE = `automatic reply | auto-reply | auto reply | autoreply | automatic response | auto response | auto-response |
autoresponse | autoresponder | automated reply | automated response | out of office autoreply |
out of office reply | out-of-office reply | out of office message | away message | vacation reply |
vacation message | abwesenheitsnotiz | abwesenheitsmeldung | abwesenheitsnachricht | abwesenheitsassistent |
automatische antwort | automatische abwesenheit | automatische e-mail-antwort | automatische rückmeldung |
réponse automatique | reponse automatique | réponse d'absence | message d'absence |
message automatique d'absence | notification d'absence | respuesta automática | respuesta automatica |
respuesta de ausencia | mensaje de ausencia | contestación automática | resposta automática |
resposta automatica | resposta de ausência | mensagem de ausência | risposta automatica |
risposta di assenza | messaggio di assenza | resposta automàtica | automatisch antwoord |
automatische beantwoording | automatische reactie | afwezigheidsbericht | afwezigheidsmelding | autosvar |
automatisk svar | automatiskt svar | automatiskt meddelande | frånvaromeddelande | fraværsbesked |
fraværsmelding | automaattinen vastaus | poissaoloviesti | odpowiedź automatyczna | automatyczna odpowiedź |
autoodpowiedź | automatická odpověď | automatická odpoveď | automatikus válasz | samodejni odgovor |
automatski odgovor | automatsko odgovaranje | răspuns automat | raspuns automat | автоответ |
автоматический ответ | автоматична відповідь | автоматичен отговор | автоматски одговор | αυτόματη απάντηση |
otomatik yanıt | otomatik cevap | automaatvastus | automatinis atsakymas | automātiskā atbilde |
automātiska atbilde | رد تلقائي | الرد التلقائي | رد آلي | תשובה אוטומטית | מענה אוטומטי | پاسخ خودکار |
自動返信 | 自動応答 | 不在通知 | 自动回复 | 自動回覆 | 自动答复 | 自動回應 | 자동 회신 | 자동 응답 | 부재중 자동 | การตอบกลับอัตโนมัติ |
ตอบกลับอัตโนมัติ | thư trả lời tự động | trả lời tự động | balasan otomatis | jawapan automatik |
स्वचालित उत्तर`;

/** Said by people as well: only when the subject ends there, or a colon, a dash or a bracket follows. */
const UNSURE = `auto | out of office | out of the office | out-of-office | ooo | on vacation | vacation | on leave |
on holiday | away from my mail | away from office | abwesenheit | abwesend | außer haus | nicht im büro |
absence | absence du bureau | absent du bureau | absent | fuera de la oficina | fuera de oficina | ausencia |
ausente | fora do escritório | ausência | fuori sede | fuori ufficio | assenza | afwezig | afwezigheid |
niet aanwezig | frånvaro | frånvarande | fravær | ikke på kontoret | poza biurem | nieobecność | nieobecny |
mimo kancelář | нет на работе | вне офиса | отсутствие | отпуск | ofis dışında | 不在 | 休假 | 外出`;

const all = (text: string): readonly string[] => text.split(/ ?\|\s/);
const SURE_SUBJECTS = all(SURE);
const UNSURE_SUBJECTS = all(UNSURE);

/** Does the subject begin as those of automatic replies do? "Re: Automatic reply" was written by a person. */
export function hasAutoSubject(subject: string): boolean {
  const begin = subject
    .slice(0, 200)
    .normalize("NFC")
    .replace(/^[\s[(*<"'„“«【-]+/, "")
    .replace(/[’`´]/g, "'")
    .toLowerCase();
  return (
    SURE_SUBJECTS.some((words) => begin.startsWith(words) && !/^\p{L}/u.test(begin.slice(words.length))) ||
    UNSURE_SUBJECTS.some(
      (words) => begin.startsWith(words) && /^\s*(?:$|[:：–—\-\])|】»!])/.test(begin.slice(words.length)),
    ) ||
    /^auto[- _]?(?:generated|matically generated)\b/.test(begin)
  );
}
