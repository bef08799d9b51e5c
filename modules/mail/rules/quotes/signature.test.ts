import { describe, expect, test } from "vitest";
import { cutReply } from "./cut-reply.ts";

const answer = "We come at three.\n\nKind regards,\nMira";

describe("Q9: what a device signs", () => {
  test.each([
    "Sent from my iPhone",
    "Sent from my iPad Pro.",
    "sent from my mobile",
    "(Sent from a phone)",
    "Sent from Mail for Windows",
    "Sent from Mail<https://go.microsoft.com/fwlink/?LinkId=550986> for Windows 10",
    "Sent from Yahoo Mail on Android",
    "Sent from Yahoo Mail for iPhone<https://more.yahoo.example/>",
    "Sent with Proton Mail secure email.",
    "Sent via the Samsung Galaxy S24, an AT&T 5G smartphone",
    "Sent from Outlook for Android",
    "Get Outlook for iOS<https://aka.ms/o0ukef>",
    "Get [Outlook for iOS](https://aka.ms/o0ukef)",
    "Sent from my Galaxy\nPlease excuse any typos",
    "Von meinem iPhone gesendet",
    "Gesendet von Outlook für Android",
    "Von meinem Samsung Gerät gesendet.",
    "Gesendet mit der GMX Mail App",
    "Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.",
    "Envoyé de mon iPhone",
    "Envoyé depuis mon smartphone Samsung Galaxy.",
    "Télécharger Outlook pour iOS",
    "Envoyé à partir de Outlook pour Android",
    "Enviado desde mi iPhone",
    "Enviado desde Outlook para Android",
    "Obtener Outlook para iOS",
    "Enviado do meu iPhone",
    "Enviado a partir do meu smartphone Samsung Galaxy.",
    "Obter o Outlook para Android",
    "Inviato da iPhone",
    "Inviato dal mio telefono Android",
    "Verstuurd vanaf mijn iPhone",
    "Verzonden vanuit Outlook voor iOS",
    "Wysłane z iPhone'a",
    "Wysłane z mojego telefonu",
    "Отправлено с iPhone",
    "Отправлено из мобильной Яндекс.Почты",
    "Отправлено из Почты Mail.ru для Android",
    "Надіслано з iPhone",
    "Skickat från min iPhone",
    "Hämta Outlook för iOS",
    "Sendt fra min iPhone",
    "Lähetetty iPhonesta",
    "Odesláno z iPhonu",
    "Odesláno z mého telefonu",
    "iPhone'umdan gönderildi",
    "iPhone-omról küldve",
    "Trimis de pe iPhone",
    "Στάλθηκε από το iPhone μου",
    "נשלח מה-iPhone שלי",
    "أُرسلت من الـ iPhone",
    "تم الإرسال من هاتف Samsung Galaxy الذكي.",
    "发自我的iPhone",
    "從我的 iPhone 傳送",
    "发自我的小米手机",
    "iPhoneから送信",
    "나의 iPhone에서 보냄",
    "Được gửi từ iPhone của tôi",
    "Dikirim dari iPhone saya",
    "Obtenir Outlook pour iOS<https://aka.ms/o0ukef>",
    "Skaff deg Outlook for iOS",
    "Získat Outlook pro iOS",
    "Uzyskaj aplikację Outlook dla systemu Android",
    "Отримати Outlook для iOS",
    "احصل على Outlook لنظام التشغيل iOS",
    "取得 iOS 版 Outlook",
    "iOS için Outlook'u edinin",
    "This message was sent from my mobile phone with GMX Mail.",
    "Ce message a été envoyé depuis mon téléphone.",
    "Provenance : Courrier pour Windows",
    "Sent from my Verizon, Samsung Galaxy smartphone",
    "Yahoo Mail: Search, Organize, Conquer",
    "Küldve az iPhone-omról",
    "发送自 Outlook for iOS",
    "来自QQ邮箱手机版",
    "삼성 Galaxy 스마트폰에서 보냈습니다.",
  ])("%s", (line) => {
    expect(cutReply(`${answer}\n\n${line}`)).toEqual({ text: answer, elided: "", signature: line });
    expect(
      cutReply(`${answer}\n${line}\n\nOn Fri, 20 Nov 2026 at 10:12, Teo <t@casa.example> wrote:\n> When?`)
        .text,
    ).toBe(answer);
  });

  test.each([
    "Sent from the airport, we land at three.",
    "The photo was sent from my iPhone app yesterday.",
    "We were\nsent from my phone company to the shop\nand back.",
    "Get the key from the neighbour.",
    "Von meinem Bruder haben wir die Adresse.",
    "From my side everything is fine.",
    "Enviado el pago, gracias.",
    "Gesendet habe ich das Geld gestern.",
    "我的手机没电了",
    "Mail me the code for the door, please.",
    "Outlook for the weekend: rain.",
    "I use Outlook for iOS",
    "Do you have Outlook for Android?",
    "From my phone I cannot see the photos.",
    "Die Fotos habe ich vom Handy gesendet",
    "Enviado por mail ayer.",
    "iPhoneで写真を送信しました",
    "내 휴대폰 번호는 010-0000-0000 입니다",
    "从我的手机看不到照片",
    "Please excuse typos in my last mail: we are four, not five.",
  ])("is not found in %s", (text) => {
    expect(cutReply(text).text).toBe(text);
  });
});

describe("Q9: a signature below a delimiter", () => {
  test.each(["-- ", "--", "—", "–", "---", "______", "=====", "—————"])("%j", (delimiter) => {
    const signature = `${delimiter}\nMira Olsen\nBerlin\n+49 30 901820`;
    expect(cutReply(`${answer}\n\n${signature}`)).toEqual({ text: answer, elided: "", signature });
  });
  test("stands also below the quote", () => {
    const quote = "On Fri, 20 Nov 2026 at 10:12, Teo <t@casa.example> wrote:\n> When?";
    const cut = cutReply(`${answer}\n\n${quote}\n\n-- \nMira Olsen`);
    expect(cut).toEqual({ text: answer, elided: quote, signature: "-- \nMira Olsen" });
  });
  test.each([
    "First the sea.\n\n--\n\nand one more thing: parking.",
    `First the good news.\n\n--\n\nNow the bad news: ${"the heating is cold and the water too. ".repeat(4).trim()}`,
    "Saturday: arrival\n--------\nSunday: Sintra\n--------\nMonday: departure",
    "Sunday: we arrive.\n________________________________\nMonday: home.",
  ])("is not what two dashes divide: %j", (text) => {
    expect(cutReply(text)).toEqual({ text, elided: "", signature: "" });
  });
  test("is not seen in code", () => {
    const text = "This is how:\n\n```\n--\n####\nstart\n```\n\nThat is all.";
    expect(cutReply(text).text).toBe(text);
  });
  test("alone is the answer: nothing else would be left", () => {
    expect(cutReply("--\nMira").text).toBe("--\nMira");
  });
});

test("Q9: regards are part of the answer, as words and as a farewell", () => {
  const text = "With kind regards to your mother we accept.\n\nKind regards, Mira";
  expect(cutReply(text)).toEqual({ text, elided: "", signature: "" });
});

describe("Q9: what a firm appends", () => {
  test.each([
    "This e-mail and any attachments are confidential and intended solely for the addressee.",
    "If you are not the intended recipient, please delete this message.",
    "Please consider the environment before printing this e-mail.",
    "Diese E-Mail enthält vertrauliche und/oder rechtlich geschützte Informationen. Wenn Sie nicht der richtige Adressat sind, informieren Sie bitte sofort den Absender.",
    "Bitte denken Sie an die Umwelt, bevor Sie diese E-Mail ausdrucken.",
    "Ce message et toutes les pièces jointes sont confidentiels et établis à l'intention exclusive de ses destinataires.",
    "Este mensaje y sus archivos adjuntos son confidenciales y van dirigidos exclusivamente a su destinatario.",
    "Questo messaggio e gli eventuali allegati sono riservati e destinati esclusivamente ai destinatari indicati.",
    "Esta mensagem e os seus anexos podem conter informação confidencial destinada apenas ao destinatário.",
    "Dit bericht en eventuele bijlagen zijn vertrouwelijk en uitsluitend bestemd voor de geadresseerde.",
    "Ta wiadomość i wszelkie załączniki są poufne i przeznaczone wyłącznie dla adresata.",
    "Если вы получили это сообщение по ошибке, удалите его.",
    "Om du inte är avsedd mottagare ber vi dig radera meddelandet.",
    "Hvis du ikke er den rette modtager, bedes du slette denne e-mail.",
    "Bu e-posta ve ekleri gizlidir ve yalnızca alıcısına özeldir.",
    "Acest mesaj este confidențial și este destinat exclusiv destinatarului.",
    "Εάν δεν είστε ο παραλήπτης, παρακαλούμε διαγράψτε το μήνυμα.",
    "אם אינך הנמען, נא למחוק הודעה זו.",
    "هذه الرسالة وأي مرفقات سرية ومخصصة للمرسل إليه فقط.",
    "本邮件及其附件含有保密信息，仅限于发送给上面地址中列出的个人或群组。",
    "このメールには機密情報が含まれている場合があります。",
    "Virus-free. www.avast.com",
    "Diese E-Mail wurde von Avast Antivirus-Software auf Viren geprüft.\nwww.avast.com",
    "NOTICE OF SECRECY. The contents of this communication are privileged and were written for the named recipient alone; anybody else should forget them at once and tell us.",
  ])("%s", (line) => {
    expect(cutReply(`${answer}\n\n${line}`)).toEqual({ text: answer, elided: line, signature: "" });
  });
  test("leaves the name directly above it", () => {
    const notice = "Libre de virus. www.avast.com";
    expect(cutReply(`${answer}\n${notice}`)).toEqual({ text: answer, elided: notice, signature: "" });
  });
  test("goes with what follows it and the rule above it", () => {
    const notice = "__________\nThis e-mail is confidential.\n\nCasa Azul Lda, Lisbon, VAT 123";
    expect(cutReply(`${answer}\n\n${notice}`)).toEqual({ text: answer, elided: notice, signature: "" });
  });
  test("a banner above the words goes alone", () => {
    const banner = "CAUTION: This email originated from outside of the organization. Do not click links.";
    expect(cutReply(`${banner}\n\n${answer}`)).toEqual({ text: answer, elided: banner, signature: "" });
  });
  test.each([
    "Is the code confidential? I got the message but my friend is the recipient.",
    "J'ai reçu cet e-mail et je vous remercie.",
    "Recebi este e-mail e a chave.",
    "I have a virus and must cancel.",
    "Hello Teo,\n\nthis e-mail is confidential: my wife does not know that I booked.",
    "Hello Teo,\n\nis the house virus-free? My wife had a virus last week.",
  ])("a guest may say: %s", (text) => {
    expect(cutReply(text).text).toBe(text);
  });
});
