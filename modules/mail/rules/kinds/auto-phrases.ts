/** What programs say of themselves in the mails they write. Data: compared folded, a bar parts phrases. */

import { phrases } from "./phrases.ts";

/** This mail is an answer that nobody wrote. Enough by itself. */
export const REPLY_SAYINGS =
  phrases(`this is an automatic reply | this is an automatic response | this is an automatic answer |
this is an automated reply | this is an automated response | this is an automatically generated reply |
this is an automatically generated response | this is an auto-reply | this is an auto reply | this is an autoreply |
this is an auto-response | this is an auto response | this is an automatic out of office |
this email is an automatic reply | this e-mail is an automatic reply | this message is an automatic reply |
automatically generated in response to | you have received this automatic reply | this is a vacation message |
dies ist eine automatische antwort | das ist eine automatische antwort | dies ist eine automatisch generierte antwort |
dies ist eine automatisch erzeugte antwort | dies ist eine automatisch erstellte antwort |
dies ist eine automatische rückantwort | dies ist eine automatische eingangsbestätigung |
dies ist eine automatische abwesenheit | diese antwort wurde automatisch | sie erhalten diese automatische antwort |
diese nachricht ist eine automatische antwort | diese e-mail ist eine automatische antwort |
ceci est une réponse automatique | il s'agit d'une réponse automatique | cette réponse est automatique |
cette réponse a été générée automatiquement | ceci est un accusé de réception automatique |
ce message est une réponse automatique | cet e-mail est une réponse automatique |
esta es una respuesta automática | esto es una respuesta automática | este mensaje es una respuesta automática |
este correo es una respuesta automática | se trata de una respuesta automática |
respuesta generada automáticamente | esta é uma resposta automática | isto é uma resposta automática |
esta mensagem é uma resposta automática | trata-se de uma resposta automática | este é um e-mail de resposta automática |
questa è una risposta automatica | si tratta di una risposta automatica | questo messaggio è una risposta automatica |
aquesta és una resposta automàtica | dit is een automatisch antwoord | dit is een automatische reactie |
dit is een automatisch gegenereerd antwoord | dit is een automatisch gegenereerde reactie |
dit is een automatische ontvangstbevestiging | dit is een automatische afwezigheid | detta är ett automatiskt svar |
det här är ett automatiskt svar | detta är ett autosvar | det här är ett autosvar | detta är ett automatsvar |
dette er et automatisk svar | dette er et autosvar | dette er en automatisk svar | tämä on automaattinen vastaus |
to jest automatyczna odpowiedź | to jest odpowiedź automatyczna | to automatyczna odpowiedź |
jest automatyczną odpowiedzią | toto je automatická odpověď | jedná se o automatickou odpověď |
toto je automatická odpoveď | ez egy automatikus válasz | ez automatikus válasz | acesta este un răspuns automat |
bu otomatik bir yanıt | bu bir otomatik yanıt | bu otomatik bir cevap | ovo je automatski odgovor |
to je samodejni odgovor | see on automaatvastus | tai automatinis atsakymas | šī ir automātiska atbilde |
это автоматический ответ | это автоответ | является автоматическим ответом | це автоматична відповідь |
това е автоматичен отговор | ово је аутоматски одговор | αυτή είναι μια αυτόματη απάντηση |
αυτή είναι αυτόματη απάντηση | هذا رد تلقائي | هذا رد آلي | هذه رسالة رد تلقائي | זוהי תשובה אוטומטית | זהו מענה אוטומטי |
این یک پاسخ خودکار | đây là thư trả lời tự động | đây là email trả lời tự động | ini adalah balasan otomatis |
ini adalah jawapan automatik`);

/** The same in scripts without spaces between words. */
export const REPLY_SAYINGS_UNSPACED =
  phrases(`自動返信メール | 自動返信です | 自動で返信 | 自動的に返信 | 自動返信され | 自動応答メール | 自動応答です | 这是自动回复 | 此邮件为自动回复 |
本邮件为自动回复 | 此为自动回复 | 系统自动回复 | 這是自動回覆 | 此為自動回覆 | 此郵件為自動回覆 | 系統自動回覆 | 자동 응답 메일 | 자동응답 메일 | 자동 회신 메일 |
자동회신 메일 | 자동 응답입니다 | 자동 회신입니다 | นี่คือการตอบกลับอัตโนมัติ | เป็นการตอบกลับอัตโนมัติ`);

/** A program wrote this mail; whether it answers, the rest must say: systems of properties write news so. */
export const MADE_SAYINGS =
  phrases(`this is an automated | this is an automatic | this is an automatically | this is an auto-generated |
this message was generated automatically | this message has been generated automatically |
this message was automatically generated | this message has been automatically generated |
this email was automatically generated | this e-mail was automatically generated |
this email was generated automatically | this e-mail was generated automatically | automatically generated e-mail |
automatically generated email | automatically generated message | dies ist eine automatisch |
dies ist eine automatische | diese e-mail wurde automatisch | diese mail wurde automatisch |
diese nachricht wurde automatisch | automatisch generierte e-mail | automatisch generierte nachricht |
automatisch erstellte e-mail | ceci est un message automatique | ceci est un e-mail automatique |
ce message a été généré automatiquement | ce message est généré automatiquement | message généré automatiquement |
cet e-mail a été envoyé automatiquement | ce message est automatique | este es un mensaje automático |
este mensaje se ha generado automáticamente | este mensaje ha sido generado automáticamente |
mensaje generado automáticamente | este es un correo automático | esta é uma mensagem automática |
este é um e-mail automático | mensagem gerada automaticamente | questo è un messaggio automatico |
messaggio generato automaticamente | questa è una e-mail automatica | questa è un'email automatica |
dit is een automatisch | dit bericht is automatisch | deze e-mail is automatisch | detta är ett automatiskt |
det här är ett automatiskt | detta meddelande har skapats automatiskt | dette er en automatisk | dette er et automatisk |
denne e-mail er automatisk | tämä on automaattinen | to jest wiadomość automatyczna | to jest automatyczna wiadomość |
wiadomość wygenerowana automatycznie | wiadomość została wygenerowana automatycznie | toto je automatická |
toto je automaticky | ez egy automatikus | ez automatikus | acesta este un mesaj automat | bu otomatik bir |
bu e-posta otomatik | bu mesaj otomatik | ovo je automatska | to je samodejno | это автоматическ |
сообщение сгенерировано автоматически | сообщение создано автоматически | письмо сформировано автоматически |
письмо создано автоматически | це автоматичне | това е автоматично | αυτό είναι ένα αυτόματο μήνυμα | هذه رسالة تلقائية |
هذه رسالة آلية | זוהי הודעה אוטומטית`);

export const MADE_SAYINGS_UNSPACED =
  phrases(`このメールは自動 | 自動送信メール | 自動送信され | 自動配信メール | 系统自动发送 | 系统自动发出 | 系統自動發送 | 系統自動發出 | 自动发送 | 自動發送 | 자동으로 발송 |
자동 발송`);

/** Ours has come in, somebody will see to it. */
export const RECEIVED_SAYINGS =
  phrases(`received your message | received your e-mail | received your email | received your request |
received your enquiry | received your inquiry | received your mail | your message has been received |
your email has been received | your request has been received | your enquiry has been received |
ticket has been created | ticket has been opened | case has been created | request has been created |
get back to you | respond to your | reply to your | reply as soon as | ist bei uns eingegangen | haben ihre nachricht |
haben ihre e-mail | haben ihre anfrage | ihre nachricht erhalten | ihre e-mail erhalten | ihre anfrage erhalten |
schnellstmöglich | so schnell wie möglich | bien reçu votre | dans les meilleurs délais | dans les plus brefs délais |
hemos recibido su | hemos recibido tu | responderemos | lo antes posible | recebemos a sua | recebemos o seu | recebemos sua |
recebemos seu | responderemos | o mais breve possível | abbiamo ricevuto la | abbiamo ricevuto il | ricontatteremo |
risponderemo | uw bericht ontvangen | uw e-mail ontvangen | uw vraag ontvangen | uw bericht is ontvangen |
zo snel mogelijk | zo spoedig mogelijk | mottagit ditt | tagit emot ditt | fått ditt | så snart som möjligt |
har modtaget din | så hurtigt som muligt | har mottatt din | så snart som mulig | olemme vastaanottaneet | otrzymaliśmy |
jak najszybciej | obdrželi jsme | co nejdříve | megkaptuk | am primit | mesajınız alınmıştır | mesajınız bize ulaş |
en kısa sürede | получили ваше | ваше сообщение получено | ваше письмо получено | ваше обращение | отримали ваш | λάβαμε το |
لقد تلقينا رسالتك | تم استلام رسالتك | קיבלנו את | פנייתך התקבלה`);

export const RECEIVED_SAYINGS_UNSPACED = phrases(
  `受け付けました | 受付いたしました | 受信いたしました | お問い合わせを受け | 已收到您的 | 您的邮件已收到 | 已收到你的 | 邮件已收到 | 접수되었습니다 | 접수 되었습니다`,
);

/** Somebody is away. People say so as well. */
export const AWAY_SAYINGS =
  phrases(`out of the office | out of office | out of my office | annual leave | maternity leave | parental leave |
sick leave | on vacation | on holiday | on leave | no access to e-mail | no access to email |
no access to my | limited access to | away from my | away from the office | i am away | i will be away |
i'm away | will not be checking | not checking my | nicht im büro | nicht im haus | außer haus | abwesend |
im urlaub | in elternzeit | nicht erreichbar | absent du bureau | absente du bureau | absent(e) du bureau |
je suis absent | je serai absent | en congé | en vacances | fuera de la oficina | de vacaciones |
estaré ausente | fuori ufficio | fuori sede | in ferie | sono assente | sarò assente | fora do escritório |
de férias | estou ausente | estarei ausente | fora de l'oficina | afwezig | op vakantie | met verlof |
niet aanwezig | på semester | föräldraledig | inte på kontoret | på ferie | ikke på kontoret |
ute av kontoret | lomalla | poissa toimistosta | na urlopie | poza biurem | nieobecn | mimo kancelář |
na dovolené | na dovolenke | szabadságon | în concediu | ofis dışında | izindeyim | yıllık izin |
tatildeyim | na godišnjem | na dopustu | в отпуске | не в офисе | отсутствую | у відпустці | в отпуск съм |
απουσιάζω | σε άδεια | خارج المكتب | في إجازة | בחופשה | מחוץ למשרד`);

/** And reads ours when they are back: who tells that is not there to write. */
export const RETURN_SAYINGS =
  phrases(`on my return | upon my return | when i return | when i am back | when i'm back | when i get back |
until i return | not be reading my mail | nach meiner rückkehr | bei meiner rückkehr |
nicht weitergeleitet | wieder erreichbar | à mon retour | dès mon retour | a mi regreso | a mi vuelta |
a mi retorno | al mio rientro | al mio ritorno | no meu regresso | no meu retorno | quando regressar |
quando retornar | bij mijn terugkomst | bij mijn terugkeer | na terugkeer | niet doorgestuurd |
åter på kontoret | tilbage på kontoret | tilbake på kontoret | po powrocie | po návratu |
после возвращения | по возвращении | після повернення | عند عودتي | when i come back | tras mi regreso |
 når jeg er tilbage | når jeg er tilbake | när jag är tillbaka | nem továbbít |
döndüğümde | dönüşümde | dönüşte | după întoarcere | след завръщането | мое возвращение`);

export const AWAY_SAYINGS_UNSPACED = phrases(
  `不在にし | 不在です | 不在のため | 休暇をいただ | 休暇中 | 夏季休業 | 休業期間 | 正在休假 | 休假中 | 不在办公室 | 外出期间 | 不在辦公室 | 부재중 | 휴가 중 | 휴가중 | 출장 중`,
);

/** The person has left, the address will: who reads here is nobody. */
export const LEFT_SAYINGS =
  phrases(`no longer works | no longer working | no longer with | no longer employed | no longer monitored |
no longer in use | no longer being monitored | has left the company | have left the company | mailbox is not monitored |
address has changed | nicht mehr im unternehmen | nicht mehr bei uns | nicht mehr für | nicht mehr gelesen |
nicht mehr abgerufen | ne travaille plus | ne fait plus partie | a quitté | n'est plus utilisée | ya no trabaja |
ya no forma parte | não trabalha mais | já não trabalha | non lavora più | werkt niet meer | niet langer werkzaam |
arbetar inte längre | slutat hos | arbejder ikke længere | jobber ikke lenger | już nie pracuje | nie pracuje |
больше не работает`);

/** One of these stands in every saying by which a program names itself, a test makes sure. */
export const PROGRAM_STEMS = phrases(
  `auto | vacation | otomati | samodejn | авто | аутом | αυτόματ | تلقائ | آلي | אוטומטי | خودکار | tự động | 自動 | 自动 | 자동 | อัตโนมัติ`,
);
