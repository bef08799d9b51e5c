/** What a phone or a mail program writes under a letter by itself. Data only; accents and case do not matter. */

import { listed } from "./listed.ts";

/** "Sent from …" at the beginning of the line. */
export const SENT_FIRST = listed(`
  Sent from | Sent via | Sent with | Sent by | Sent using | Sent on | Sent wirelessly | From my | Shared from |
  Email sent from | Gesendet von | Gesendet mit | Gesendet über | Gesendet via | Gesendet aus | Von meinem |
  Von meiner | Diese Nachricht wurde von | Diese Nachricht wurde mit | Mit freundlichen Grüßen von meinem |
  Versendet mit | Verschickt mit | Verschickt von | Versandt mit | Envoyé de | Envoyé depuis | Envoyé à partir |
  Envoyé avec | Envoyé par | Envoyé d'un | Envoyé via | Envoyé sans fil | Enviado desde | Enviado de | Enviado do |
  Enviado da | Enviado con | Enviado com | Enviado por | Enviado a partir | Enviado pelo | Enviado via | Enviada do |
  Inviato da | Inviato dal | Inviato dall' | Inviato con | Inviato tramite | Verzonden vanaf | Verzonden vanuit |
  Verzonden met | Verstuurd vanaf | Verstuurd vanuit | Verstuurd met | Verzonden via | Van mijn | Wysłane z |
  Wysłano z | Wysłane za pomocą | Wysłane przez | Wiadomość wysłana z | Отправлено с | Отправлено из |
  Отправлено со | Отправлено через | Отправлено от | Послано с | Надіслано з | Надіслано із | Відправлено з |
  Skickat från | Skickat med | Sendt fra | Sendt med | Från min | Lähetetty | Odesláno z | Odesláno ze | Odoslané z |
  Posláno z | Trimis de pe | Trimis de la | Trimis din | Στάλθηκε από | Εστάλη από | Poslano z | Poslano s |
  Poslato sa | Изпратено от | Được gửi từ | Gửi từ | Đã gửi từ | Dikirim dari | Dikirim melalui | Terkirim dari |
  Enviat des | Išsiųsta iš | Saadetud minu | Nosūtīts no | Elküldve | Download Yahoo | أرسلت من | أُرسلت من |
  تم الإرسال من | مرسل من | مُرسَلة من | ارسلت من | נשלח מ | נשלח באמצעות | נשלח מה | 发自 | 發自 | 來自我的 | 来自我的 | 传送自 | 傳送自 | 寄自 | ส่งจาก | This email was sent | This e-mail was sent | This message was sent |
  This mail was sent | Diese E-Mail wurde | Diese Mail wurde | Ce message a été envoyé | Cet e-mail a été envoyé |
  Ce mail a été envoyé | Este mensaje fue enviado | Este mensaje ha sido enviado | Este correo fue enviado |
  Esta mensagem foi enviada | Questo messaggio è stato inviato | Questa e-mail è stata inviata |
  Deze e-mail is verzonden | Dit bericht is verzonden | Ta wiadomość została wysłana | Это сообщение отправлено |
  Gesendet: Mit | Provenance : | Get BlueMail | Get TypeApp | Get Spark | Obtenir BlueMail | Obtenir Spark | Küldve |
  Az én | 寄件自 | 发送自 | 來自QQ | 来自QQ | 来自网易 | Αποστολή από | Sendt via | Skickat via | Odesláno pomocí | Secured by |
  Sender notified by | Remitente notificado con | Remetente notificado por | Expéditeur notifié par |
  Mittente notificato con
`);

/** "… gesendet", "…から送信" at the end of the line. */
export const SENT_LAST = listed(`
  gesendet | verschickt | versendet | küldve | küldött üzenet | gönderildi | gönderilmiştir |
  tarafından gönderildi | beszerzése | letöltése | から送信 | から送信されました | より送信 | で送信 | 送信しました | 에서 보냄 | 에서 보낸 메일 | 에서 보냈습니다 |
  로 보냄 | 传送 | 傳送 | 发送 | 傳送的 | 发出 | を入手 | 다운로드 | 다운로드하기 | edinin | indirin | from mobile
`);

/** What such a line names. */
export const DEVICES = listed(`
  iphone | ipad | ipod | ios | android | samsung | galaxy | phone | smartphone | telephone | telefon | telefono |
  telefone | téléphone | telefoon | teléfono | mobile | mobil | mobil- | mobilgerät | mobiltelefon | móvil |
  móviles | móvel | celular | cellulare | portable | gsm | handy | handheld | tablet | tablette | blackberry |
  huawei | xiaomi | redmi | oneplus | oppo | vivo | honor | realme | nokia | lumia | motorola | moto | htc | sony |
  xperia | lg | pixel | zte | asus | device | dispositivo | appareil | gerät | apparat | enhet | outlook | hotmail |
  yahoo | gmail | mail | mailbox | mail.ru | airmail | k-9 | fairemail | spark | nine | proton | protonmail |
  tutanota | tuta | aol | gmx | web.de | t-online | freenet | yandex | rambler | icloud | mac | macbook | apple |
  windows | laptop | pc | computer | thunderbird | evolution | typeapp | bluemail | aquamail | edison | newton |
  canary | superhuman | polymail | hey | zoho | fastmail | mailspring | mailbird | workspace | libero | virgilio |
  tiscali | orange | sfr | free | laposte | bouygues | wp | onet | interia | o2 | poczty | seznam | centrum | qq |
  foxmail | netease | 163 | 126 | 126邮箱 | 网易 | 网易邮箱大师 | naver | daum | kakao | hanmail | смартфона | телефона |
  айфона | iphone'a | почты | яндекс | яндекс.почты | mail.ru | мобильной | мобильного | телефону | смартфону |
  пошти | κινητό | τηλέφωνο | συσκευή | puhelin | puhelimesta | puhelimestani | laitteesta | kännykästä | mobilu |
  mobilního | telefonu | telefonom | telefonumdan | telefonul | telefonului | טלפון | הטלפון | הנייד | נייד | سلم |
  هاتف | هاتفي | جوال | جوالي | الهاتف | الجوال | موبايل | آيفون | الآيفون | ايفون | סלולרי | điện | thoại | điện |
  ponsel | hp | komórki | komórkowego | 手机 | 手機 | 电话 | 携帯 | スマートフォン | スマホ | 邮箱 | 邮箱大师 | 郵件 | 邮件 | 휴대폰 | 스마트폰 | 갤럭시 |
  아이폰 | cell | t-mobile | verizon | email app | 메일 앱 | mailtrack | front | galaxy- | roundcube | webmail | horde | mimecast
`);

/** "My", after which three words may follow that we do not know. */
export const MINE = listed(`
  my | a | mon | ma | meinem | meiner | mi | mio | mia | meu | minha | mijn | min | mojego | mojej | moj | moego |
  моего | моей | мого | meu telemóvel | 私の | 我的 | 나의
`);

/** Who speaks of a program is no program. */
export const SPEAKERS = listed(`
  i | we | you | my | our | ich | wir | mein | je | j'utilise | j'ai | nous | mon | yo | uso | usamos | utilizo |
  tengo | io | ho | eu | tenho | ik | wij | heb | jag | vi | jeg | я | у | мы | używam | mam
`);

/** Apologies phones make for their owners. */
export const EXCUSES = listed(`
  Please excuse any typos | Please excuse typos | Please excuse brevity | Please excuse my brevity |
  Please excuse the brevity | Excuse any typos | Sorry for any typos | Sorry for typos | Pardon the brevity |
  Please forgive any typos | Bitte entschuldigen Sie die Kürze | Bitte entschuldigen Sie etwaige Tippfehler |
  Bitte entschuldige die Kürze | Veuillez excuser ma brièveté | Merci d'excuser ma brièveté |
  Veuillez excuser les éventuelles fautes | Disculpe la brevedad | Disculpa la brevedad | Perdón por la brevedad |
  Scusate la brevità | Scusa la brevità | Desculpe a brevidade | Excuseer mij voor mijn beknoptheid |
  Excuseer mij voor eventuele typefouten | Przepraszam za zwięzłość | Proszę wybaczyć moją zwięzłość |
  Извините за краткость | Прошу прощения за краткость | Vennligst unnskyld | Ursäkta min korthet |
  Undskyld min kortfattethed
`);

/** The whole line, or how it begins, when a program praises itself. */
export const SLOGANS = listed(`
  Yahoo Mail: Search, Organize, Conquer | Yahoo Mail: Suchen, organisieren | Yahoo Mail: Busca, organiza |
  Yahoo Mail : recherchez, organisez | Yahoo Mail: cerca, organizza | Yahoo Mail: Pesquise, organize |
  Yahoo Mail: zoeken, organiseren | Sent with Tuta | Sent on the go
`);
