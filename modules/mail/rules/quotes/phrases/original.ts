/** What stands between the dashes above an older mail, or alone above a forwarded one. Data only. */

import { listed } from "./listed.ts";

/** Between dashes: "-----Original Message-----". */
export const ORIGINALS = listed(`
  Original Message | Original Mail | Original e-mail | Original Email | Reply Message | Reply Email |
  Forwarded Message | Forwarded mail | Forwarded by | Begin forwarded message | Original Appointment |
  Inline message follows | Ursprüngliche Nachricht | Original-Nachricht | Original Nachricht | Originalnachricht | Urspr. Nachricht |
  Antwort Nachricht | Weitergeleitete Nachricht | Weitergeleitete Mail | Weitergeleitet von | Ursprüngliche E-Mail |
  Message d'origine | Message original | Message transféré | Message initial | E-mail d'origine | Mail original |
  Message reçu | Mensaje original | Mensaje reenviado | Mensaje enviado | Correo original | Messaggio originale |
  Messaggio inoltrato | Messaggio Inoltrato | Mensagem original | Mensagem encaminhada | Oorspronkelijk bericht |
  Origineel bericht | Doorgestuurd bericht | Oorspronkelijke bericht | Oryginalna wiadomość | Wiadomość oryginalna |
  Treść przekazanej wiadomości | Przekazana wiadomość | Wiadomość przekazana | Wiadomość Oryginalna |
  Исходное сообщение | Оригинальное сообщение | Пересылаемое сообщение | Пересланное сообщение |
  Пересылаемое письмо | Вихідне повідомлення | Переслане повідомлення | Пересилане повідомлення |
  Originalmeddelande | Ursprungligt meddelande | Vidarebefordrat meddelande | Vidarebefordrat mejl |
  Oprindelig meddelelse | Oprindelig besked | Videresendt meddelelse | Videresendt besked | Opprinnelig melding |
  Videresendt melding | Alkuperäinen viesti | Välitetty viesti | Edelleenlähetetty viesti | Původní zpráva |
  Původní e-mail | Přeposlaná zpráva | Pôvodná správa | Preposlaná správa | Özgün İleti | Orijinal Mesaj |
  Orijinal ileti | Yönlendirilen ileti | İletilen ileti | Yönlendirilmiş ileti | Eredeti üzenet |
  Továbbított üzenet | Mesaj original | Mesajul original | Mesaj redirecționat | Αρχικό μήνυμα | Προωθημένο μήνυμα |
  Προωθούμενο μήνυμα | הודעה מקורית | הודעה שהועברה | الرسالة الأصلية | رسالة أصلية | رسالة معاد توجيهها |
  رسالة محولة | 原始邮件 | 原始郵件 | 原始信息 | 转发的邮件 | 转发邮件 | 轉寄郵件 | 回复的原邮件 | 回复邮件 | 元のメッセージ | オリジナルメッセージ | 転送メッセージ |
  転送されたメッセージ | 転送メール | 원본 메시지 | 원본 메일 | 원본 이메일 | 전달된 메일 | 전달된 메시지 | Thư gốc | Tin nhắn gốc | Thư được chuyển tiếp |
  Pesan asli | Pesan terusan | Pesan yang diteruskan | Izvorna poruka | Proslijeđena poruka | Izvirno sporočilo |
  Оригинално съобщение | Препратено съобщение | Missatge original |
  Wiadomość przekazywana | Przekazywana wiadomość | Treść oryginalnej wiadomości | رسالة ممرّرة |
  Mensagem reencaminhada | Videresendt brev | Oprindeligt brev | Mesaj înaintat | הודעה מועברת | Továbbított levél |
  Пересланий лист | Оригінальне повідомлення | Ursprüngliche Mail | Oorspronkelijk e-mailbericht |
  転送するメッセージ | オリジナルのメッセージ | 转发的信息 | 转发的消息 | 轉遞的郵件 | 轉寄的訊息 | 邮件原件
`);

/** Alone on its line, with a colon and no dashes. */
export const FORWARD_LINES = listed(`
  Begin forwarded message: | Anfang der weitergeleiteten Nachricht: | Début du message transféré : |
  Début du message réexpédié : | Inicio del mensaje reenviado: | Inicio de mensaje reenviado: |
  Inizio messaggio inoltrato: | Início da mensagem reencaminhada: | Início da mensagem encaminhada: |
  Begin doorgestuurd bericht: | Początek przekazywanej wiadomości: | Начало переадресованного сообщения: |
  Начало пересылаемого сообщения: | Vidarebefordrat brev: | Vidarebefordrat mejl: | Start på videresendt besked: |
  Videresendt melding: | Välitetty viesti alkaa: | Začátek přeposílané zprávy: | İletilmiş mesajın başlangıcı: |
  Továbbított levél kezdete: | Începutul mesajului redirecționat: | Αρχή προωθημένου μηνύματος: |
  Початок пересланого листа: | תחילת ההודעה שהועברה: | بداية الرسالة المُعاد توجيهها: | 以下是转发的邮件： | 开始转发的邮件： |
  下面是被转发的邮件： | 以下是轉寄的郵件： | 開始轉寄郵件： | 転送されたメッセージ: | 전달된 메시지 시작: |
  Anfang der weitergeleiteten E-Mail: | Začátek přeposlané zprávy: | İleti başlangıcı:
`);
