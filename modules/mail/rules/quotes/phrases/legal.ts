/** Disclaimers, pleas for the environment, banners and advertisements of scanners. Data only. */

import { listed } from "./listed.ts";

/** Any one of these makes the paragraph a disclaimer; chosen so that no guest writes them about a stay. */
export const DISCLAIMERS = listed(`
  if you are not the intended recipient | if you're not the intended recipient |
  if you have received this email in error | if you have received this e-mail in error |
  if you have received this message in error | if you received this email in error |
  if you received this e-mail in error | if you received this message in error |
  received this communication in error | received this transmission in error | if you received it by mistake |
  this email and any attachments | this e-mail and any attachments | this message and any attachments |
  this email and any files | this e-mail and any files | the e-mail and any files |
  this e-mail and its attachments | this message and its attachments | this email, including any attachments |
  this e-mail, including any attachments | this message, including any attachments | intended only for the use of |
  intended only for the person | intended only for the individual | solely for the use of the individual |
  this e-mail is confidential | this email is confidential | this message is confidential |
  this message contains confidential | this email contains confidential | this e-mail contains confidential |
  this message may contain confidential | this email may contain confidential |
  this e-mail may contain confidential | may contain confidential information | confidentiality notice |
  email confidentiality | legally privileged | the information transmitted | unauthorized review, use |
  electronic mail may be monitored | views or opinions expressed | please consider the environment |
  consider the environment before printing | think before you print | think of the environment before |
  please don't print this e | please do not print this e | environmental awareness |
  diese e-mail enthält vertrauliche | diese e-mail kann vertrauliche | diese nachricht enthält vertrauliche |
  diese nachricht ist vertraulich | diese e-mail ist vertraulich | diese e-mail und ihre anhänge |
  diese e-mail und alle anhänge | nicht der richtige adressat | nicht der beabsichtigte empfänger |
  nicht der vorgesehene empfänger | nicht der adressat | diese e-mail irrtümlich | diese nachricht irrtümlich |
  e-mail irrtümlich erhalten | das unerlaubte kopieren | unbefugte weitergabe dieser |
  bitte denken sie an die umwelt | denken sie an die umwelt | bitte prüfen sie, ob diese |
  bevor sie diese e-mail ausdrucken | bevor sie diese e-mail drucken | registergericht | vertraulichkeitshinweis |
  auf viren geprüft | auf viren überprüft | ce message et toutes les pièces jointes |
  ce message et ses pièces jointes | ce message et les pièces jointes | ce message et toutes ses pièces |
  ce message est confidentiel | ce message contient des informations confidentielles | ce message peut contenir |
  ce courriel peut contenir | cet e-mail peut contenir | si vous n'êtes pas le destinataire |
  si vous n'etes pas destinataire | si vous avez reçu ce message par erreur |
  si vous avez reçu ce courriel par erreur | si vous recevez ce message par erreur | à l'attention exclusive |
  l'usage exclusif de ses destinataires | établis à l'intention exclusive | avis de confidentialité |
  pensez à l'environnement | pensez a l'environnement avant | n'imprimez ce | avant d'imprimer cet |
  este mensaje y sus archivos adjuntos | este mensaje y los archivos | este mensaje y cualquier |
  este mensaje contiene información confidencial | este correo puede contener | este correo electrónico contiene |
  este mensaje se dirige exclusivamente | este mensaje va dirigido | va dirigido exclusivamente |
  si usted no es el destinatario | si no es usted el destinatario | si no es el destinatario |
  si ha recibido este mensaje por error | si ha recibido este correo por error | aviso de confidencialidad |
  protección de datos, le informamos | antes de imprimir, piense | piense en el medio ambiente |
  proteger el medio ambiente | questo messaggio e gli eventuali allegati | questo messaggio ed i suoi allegati |
  questo messaggio e i suoi allegati | questo messaggio è riservato |
  le informazioni contenute in questo messaggio | le informazioni contenute nella presente |
  le informazioni contenute in questa | se non siete il destinatario | se non siete i destinatari |
  se avete ricevuto questo messaggio per errore | avviso di riservatezza | d.lgs. 196 | regolamento ue 2016/679 |
  pensa all'ambiente | rispetta l'ambiente | esta mensagem e quaisquer | esta mensagem e seus anexos |
  esta mensagem e os seus anexos | esta mensagem pode conter | esta mensagem contém informação |
  esta mensagem contém informações | esta mensagem é confidencial | este email e quaisquer |
  este e-mail pode conter | este email pode conter | se não for o destinatário | se você não for o destinatário |
  se não é o destinatário | se recebeu esta mensagem por engano | se recebeu este email por engano |
  se você recebeu esta mensagem por engano | caso tenha recebido esta mensagem | caso não seja o destinatário |
  aviso de confidencialidade | antes de imprimir pense | pense no ambiente | pense no meio ambiente |
  dit bericht en eventuele bijlagen | deze e-mail en eventuele bijlagen | deze e-mail en bijlagen |
  dit bericht is uitsluitend bestemd | dit bericht is vertrouwelijk | deze e-mail is vertrouwelijk |
  de informatie in deze e-mail | de informatie verzonden met dit | uitsluitend bestemd voor de geadresseerde |
  indien u niet de geadresseerde | indien u niet de beoogde | als u niet de geadresseerde | als u niet de beoogde |
  indien u dit bericht ten onrechte | indien u deze e-mail ten onrechte | denk aan het milieu |
  denk aan het milieu voordat | ta wiadomość i wszelkie załączniki | ta wiadomość zawiera informacje poufne |
  wiadomość ta może zawierać | ta wiadomość może zawierać | wiadomość ta jest przeznaczona |
  jeżeli nie są państwo adresatem | jeśli nie jesteś adresatem | jeśli nie są państwo adresatem |
  jeżeli nie jest pan | jeśli otrzymali państwo tę wiadomość | jeżeli otrzymali państwo |
  otrzymał pan tę wiadomość omyłkowo | klauzula poufności | pomyśl o środowisku | это сообщение и любые |
  это письмо и любые вложения | если вы не являетесь адресатом | если вы не являетесь получателем |
  если вы не являетесь предполагаемым | если вы получили это сообщение по ошибке |
  если вы получили это письмо по ошибке | если данное сообщение попало | подумайте об окружающей среде |
  прежде чем распечатать | уведомление о конфиденциальности | це повідомлення може містити |
  якщо ви не є адресатом | якщо ви отримали це повідомлення помилково | detta meddelande och eventuella bilagor |
  detta meddelande är konfidentiellt | detta mejl kan innehålla | om du inte är avsedd mottagare |
  om du inte är rätt mottagare | om du har fått detta meddelande av misstag | tänk på miljön |
  denne meddelelse kan indeholde | denne e-mail kan indeholde | denne meldingen kan inneholde |
  hvis du ikke er den rette modtager | hvis du ikke er den tiltænkte | dersom du ikke er rette mottaker |
  hvis du ikke er rett mottaker | tænk på miljøet | tenk på miljøet | vennligst tenk på miljøet |
  tämä sähköposti ja sen liitteet | tämä viesti on luottamuksellinen | tämä viesti ja sen liitteet |
  jos et ole viestin tarkoitettu | jos olet saanut tämän viestin vahingossa | ajattele ympäristöä |
  tato zpráva může obsahovat | pokud nejste zamýšleným příjemcem | pokud nejste adresátem | pokud jste obdržel |
  pokud jste obdrželi | ak nie ste adresátom | bu e-posta ve ekleri | bu mesaj ve ekleri | eğer bu mesajın alıcısı |
  mesajın alıcısı değilseniz | eğer mesajın alıcısı siz değilseniz | gönderilen kişi değilseniz | çevreyi düşünün |
  ha nem ön a címzett | ha ön nem a címzettje | amennyiben nem ön a címzett | gondoljon a környezetre |
  acest mesaj și orice | acest mesaj este confidențial | acest mesaj poate conține | dacă nu sunteți destinatarul |
  dacă ați primit acest mesaj din greșeală | gândiți-vă la mediu | εάν δεν είστε ο παραλήπτης |
  αν δεν είστε ο παραλήπτης | αν λάβατε αυτό το μήνυμα κατά λάθος | σκεφτείτε το περιβάλλον | הודעה זו והקבצים |
  אם אינך הנמען | אם קיבלת הודעה זו בטעות | חשוב על הסביבה | هذه الرسالة وأي مرفقات | هذه الرسالة ومرفقاتها |
  هذه الرسالة وجميع | هذه الرسالة سرية | قد تحتوي هذه الرسالة | إذا لم تكن المستلم | إذا لم تكن أنت المستلم |
  إذا وصلتك هذه الرسالة | إذا استلمت هذه الرسالة | إذا تلقيت هذه الرسالة | يرجى مراعاة البيئة | فكر في البيئة |
  nếu bạn không phải là người nhận | nếu bạn nhận được email này do nhầm lẫn | jika anda bukan penerima |
  jika anda menerima email ini karena kesalahan | pesan ini bersifat rahasia
`);

/** A long paragraph that speaks of all three is a disclaimer, whatever else it says: the mail itself, … */
export const THIS_MAIL = listed(`
  e-mail | email | message | communication | transmission | nachricht | mail | courriel | courrier | mensaje |
  correo | messaggio | mensagem | bericht | wiadomosc | сообщени | письм | повідомлен | лист | meddelande | mejl |
  meddelelse | besked | melding | e-post | viesti | sahkopost | zprava | sprava | e-posta | mesaj | ileti | uzenet |
  level | μηνυμα | הודעה | דואר | الرسالة | البريد | thư | pesan | surel | poruka | sporocilo | съобщение
`);

/** … that it is confidential, … */
export const CONFIDENTIAL = listed(`
  confiden | privileged | vertraulich | riservat | vertrouwelijk | poufn | конфиденц | конфіденц | konfident |
  fortrolig | luottamuk | duvern | dovern | gizli | bizalmas | εμπιστευτ | απορρητ | חסוי | סודי | سري | bao mat |
  rahasia | povjerljiv | zaupn | поверител | secret professionnel
`);

/** … and who should read it. */
export const RECIPIENT = listed(`
  recipient | addressee | adressat | empfanger | destinatair | destinatari | geadresseerde | ontvanger | adresat |
  odbiorc | получател | адресат | одержувач | mottagare | modtager | mottaker | vastaanottaj | prijemc | prijemca |
  alici | cimzett | παραληπτ | αποδεκτ | נמען | المستلم | المرسل إليه | nguoi nhan | penerima | primatelj |
  prejemnik | получателя
`);

/** As above, in scripts without spaces between words. */
export const DISCLAIMERS_UNSPACED = listed(`
  本邮件及其附件 | 本邮件可能包含 | 本邮件含有 | 本邮件及附件 | 此邮件及 | 如果您不是本邮件 | 如果您错误地收到 | 如您误收 | 若您不是 | 请勿打印 | 本郵件及 | 此電子郵件 | 此郵件及 |
  如您並非 | 若您並非 | 若台端並非 | 本信件可能 | 本電子郵件 | このメールには機密 | このメールおよび添付 | 本メールには | 本メールおよび | 本メールは | このメッセージには | 誤って受信 |
  誤送信 | 受信された方でない場合 | 宛先以外の方 | 이 이메일은 | 본 메일은 | 이 메일은 | 본 이메일은 | 본 메일에는 | 수신자가 아닌 | 수신인이 아닌 | 잘못 수신하신 | 잘못 전송된
`);

/** Put above the words by a mail server; only that paragraph goes. */
export const BANNERS = listed(`
  this email originated from outside | this email originated outside | this message originated from outside |
  this message is from an external sender | external sender - be cautious | caution: external email |
  external email:  | you don't often get email from | you do not often get email from |
  some people who received this message don't often get email | diese e-mail stammt von einem externen |
  achtung: externe e-mail | sie erhalten nicht oft e-mails von | sie erhalten nicht häufig e-mails von |
  ce courriel provient de l'extérieur | ce message provient de l'extérieur | vous n'obtenez pas souvent d'e-mail |
  vous ne recevez pas souvent de courriers | este correo proviene de fuera |
  no suele recibir correo electrónico de | no suele recibir correos electrónicos de |
  deze e-mail is afkomstig van buiten | u ontvangt niet vaak e-mail van | ta wiadomość pochodzi spoza |
  messaggio proveniente dall'esterno | non si ricevono spesso messaggi |
  você não costuma receber emails de | não recebe frequentemente e-mails de | nie otrzymujesz często wiadomości e-mail z |
  вы не часто получаете сообщения электронной почты от | du får inte ofta e-post från | du får ikke ofte mails fra |
  du får ikke ofte e-post fra | et saa usein sähköpostia osoitteesta | this message was sent from outside |
  se originó fuera de la organización | unless you recognize the sender | unless you recognise the sender |
  unless you recognise the source of this email
`);

/** Names of scanners; with "virus" in the same short paragraph they are an advertisement. */
export const SCANNERS = listed(`
  avast | avg | mcafee | norton | kaspersky | eset | bitdefender | mailscanner | symantec | sophos | avira |
  messagelabs | nod32 | clamav | mimecast | mailmarshal | virus-free | virenfrei | sans virus | libre de virus |
  livre de vírus | privo di virus | virusvrij | virusfri | bez wirusów | wolny od wirusów | без вирусов
`);

/** What no firm writes: "This mail is confidential, my wife knows nothing." */
export const PERSONAL_WORDS = listed(`
  my | mein | meine | meiner | meinem | mon | mijn | meu | minha | mia | mio
`);
