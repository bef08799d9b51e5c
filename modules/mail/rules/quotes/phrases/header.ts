/** What Outlook and its kin call From, Sent, To, Cc and Subject, by language. Data only. */

import { listed } from "./listed.ts";

export type Label = "from" | "sent" | "to" | "cc" | "subject" | "other";

export const LABELS: Readonly<Record<Label, readonly string[]>> = {
  from: listed(
    "From|Von|Absender|De|Expéditeur|Remitente|Da|Mittente|Van|Afzender|Od|Nadawca|От|От кого|Отправитель|Від|Від кого|Från|Fra|" +
      "Lähettäjä|Odesílatel|Kimden|Gönderen|Feladó|De la|Από|Από το|מאת|من|发件人|寄件者|寄件人|發件人|差出人|送信者|送信元|" +
      "보낸 사람|보낸사람|발신|Từ|Dari|Šalje|Pošiljatelj|Saatja|Siuntėjas|Nuo|จาก|از|Remetente|Avsender|Afsender|Avsändare",
  ),
  sent: listed(
    "Sent|Date|Sent at|Gesendet|Datum|Gesendet am|Envoyé|Envoyé le|Message du|Date d'envoi|Enviado|Enviado el|Fecha|" +
      "Enviado em|Enviada em|Data|Data de envio|Inviato|Data invio|Verzonden|Verzonden op|Wysłano|Wysłane|Data wysłania|Отправлено|" +
      "Дата|Надіслано|Skickat|Sendt|Dato|Lähetetty|Päiväys|Päivämäärä|Odesláno|Odoslané|Dátum|Gönderme Tarihi|Tarih|" +
      "Gönderildi|Gönderim|Elküldve|Küldve|Küldés ideje|Trimis|Trimis la|Στάλθηκε|Εστάλη|Αποστολή|Ημερομηνία|נשלח|תאריך|" +
      "تاريخ|التاريخ|تاريخ الإرسال|أرسلت|تم الإرسال|الإرسال|发送时间|发送日期|日期|寄件日期|傳送時間|傳送日期|送信日時|送信日|日時|日付|" +
      "보낸 날짜|보낸 시간|보낸날짜|날짜|Đã gửi|Ngày|Dikirim|Terkirim|Tanggal|Poslano|Poslato|Изпратено|Saadetud|Išsiųsta|" +
      "ส่ง|วันที่|ارسال|تاریخ|Enviat|已傳送|已发送|Enviadas|Enviados|Received",
  ),
  to: listed(
    "To|An|Empfänger|À|A|Destinataire|Pour|Para|Destinatario|Per|Aan|Do|Adresat|Кому|Получатель|Till|Til|Vastaanottaja|Komu|Kime|Alıcı|" +
      "Címzett|Către|La|Προς|אל|إلى|الى|收件人|收件者|宛先|받는 사람|받는사람|수신|Đến|Tới|Kepada|Ke|Za|Prima|До|Kellele|Kam|ถึง|به|Per a",
  ),
  cc: listed(
    "Cc|Bcc|CC|Kopie|Copie|Copie à|Copia|Kopia|Kopi|Kopio|DW|Do wiadomości|Копия|Копія|Bilgi|Másolatot kap|Másolat|Κοιν.|" +
      "Κοινοποίηση|עותק|نسخة|抄送|副本|참조|Cópia|Con copia",
  ),
  subject: listed(
    "Subject|Betreff|Objet|Sujet|Asunto|Oggetto|Assunto|Onderwerp|Temat|Тема|Ämne|Emne|Aihe|Předmět|Predmet|Konu|Tárgy|" +
      "Subiect|Θέμα|נושא|הנדון|الموضوع|موضوع|主题|主旨|主題|標題|件名|제목|Chủ đề|Tiêu đề|Subjek|Perihal|Naslov|Zadeva|Относно|" +
      "Teema|Tema|เรื่อง|หัวเรื่อง|Assumpte",
  ),
  other: listed(
    "Reply-To|Reply to|Importance|Priority|Attachments|Wichtigkeit|Priorität|Anlagen|Antwort an|Répondre à|Pièces jointes|" +
      "Responder a|Importancia|Adjuntos|Datos adjuntos|Rispondi a|Allegati|Anexos|Beantwoorden|Beantwoorden - Aan|Bijlagen|" +
      "Ważność|Załączniki|Вложения|Svar till|Bilagor|Sent by|On behalf of|Organization|Resent-From|Sender|Mailed-by|Signed-by",
  ),
};
