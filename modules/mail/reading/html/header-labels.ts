/** The labels with which mail programs head a quoted mail, lower case, in the languages they come in. Data only. */

const labels = (...lists: string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.split(",").map((label) => label.trim())));

/** Who wrote it. */
export const FROM_LABELS = labels(
  "from,sender,von,absender,de,da,mittente,remitente,remetente,expéditeur,van,afzender,från,avsändare,fra,avsender,afsender",
  "lähettäjä,od,nadawca,odesílatel,odosielateľ,pošiljatelj,pošiljalac,pošiljatelj,feladó,від,от,отправитель,від кого,от кого",
  "из,подател,пошиљалац,kimden,gönderen,kimdən,από,αποστολέας,de la,expeditor,nuo,siuntėjas,no,sūtītājs,saatja,kellelt",
  "מאת,מ,من,المرسل,از,差出人,送信者,发件人,寄件者,寄件人,보낸 사람,보낸사람,발신,từ,người gửi,จาก,dari,pengirim,daripada,de parte de",
);

/** When, to whom, about what. */
export const OTHER_LABELS = labels(
  "sent,date,to,cc,bcc,subject,sent time,reply-to,gesendet,datum,an,betreff,kopie,envoyé,date d'envoi,à,a,objet,copie,enviado",
  "fecha,para,asunto,inviato,data,oggetto,per,verzonden,aan,onderwerp,skickat,till,ämne,sendt,dato,til,emne,lähetetty,päiväys",
  "pvm,vastaanottaja,aihe,kopio,wysłano,wysłane,do,temat,dw,odesláno,datum,komu,předmět,kopie,odoslané,dátum,predmet,poslano",
  "za,zadeva,datum,kome,naslov,küldve,elküldve,címzett,tárgy,másolatot kap,надіслано,дата,кому,тема,отправлено,копия,копія",
  "изпратено,до,относно,послато,предмет,gönderildi,gönderme tarihi,tarih,kime,konu,bilgi,εστάλη,στάλθηκε,ημερομηνία,προς,θέμα",
  "trimis,către,subiect,išsiųsta,kam,tema,nosūtīts,kam,temats,saadetud,kellele,teema,נשלח,תאריך,אל,עבור,נושא,עותק",
  "تاريخ,التاريخ,إلى,الموضوع,تم الإرسال,تاریخ,به,موضوع,送信日時,日付,日時,宛先,件名,发送时间,日期,时间,收件人,主题,抄送,寄件日期,寄件時間",
  "收件者,主旨,副本,보낸 날짜,날짜,받는 사람,받는사람,제목,참조,đã gửi,ngày,đến,tới,chủ đề,tiêu đề,ส่ง,วันที่,ถึง,เรื่อง,หัวเรื่อง",
  "terkirim,tanggal,kepada,ke,subjek,perihal,dikirim,tarikh,assunto,cópia,enviada em,enviado em,enviado el,cc para",
);
