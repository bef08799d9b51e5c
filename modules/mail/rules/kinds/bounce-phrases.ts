/** How programs that return mail speak of it. Data: lower case, a bar parts phrases. */

import { phrases } from "./phrases.ts";

/** Parts of a subject. Only believed of a machine: people write so too. */
export const BOUNCE_SUBJECTS =
  phrases(`undeliver | error sending your mail | malformed recipient | delivery status notification | delivery failure |
delivery failed | delivery has failed | delivery problem | delivery error | delivery report |
delivery notification | delivery delayed | delivery incomplete | delivery status | delivery unsuccessful |
mail delivery | message delivery | mail failure | mail system error | mail could not be delivered |
failure notice | failed delivery | failed to deliver | could not be delivered | could not deliver |
not delivered | non delivery | non-delivery | nondeliverable | not deliverable | returned mail |
returned message | returned to sender | returning message | mail returned | message returned | bounce |
delayed mail | message delayed | warning: message | warning: could not send | could not send message |
message status | mail status | was not sent | user unknown | message you sent blocked | message blocked |
notice: mail | loop alert | loop error | unzustellbar | nicht zustellbar | zustellung fehlgeschlagen |
zustellungsfehler | zustellfehler | konnte nicht zugestellt | fehlermeldung | non remis | non distribu |
échec de la remise | echec de la remise | échec d'envoi | échec de livraison | non livré |
no se puede entregar | no se pudo entregar | no entregado | no se ha entregado | notificación de estado |
error de entrega | devolución de correo | correo devuelto | não entregue | não foi possível entregar |
não é possível entregar | falha na entrega | devolvid | non recapitabile | mancata consegna |
impossibile recapitare | non consegnat | niet bezorgd | onbestelbaar | niet-bestelbaar |
kan niet worden bezorgd | nie dostarczon | niedostarczon | nie można dostarczyć | zwrot | ej levererat |
kunde inte levereras | gick inte att leverera | kan ikke leveres | kunne ikke leveres | ikke levert |
toimitus epäonnistui | nedoručiteln | nedoručen | kézbesíthetetlen | nem kézbesíthető | iletilemedi |
teslim edilemedi | nelivrat | недоставлен | не доставлен | не может быть доставлен | сбой доставки |
μη παραδοτ | 配信できません | 配信不能 | 配送できません | 送信できません | 送信エラー | メールエラー | エラー通知 | 届きません | 退信 | 退回 | 投递失败 | 無法傳遞 |
无法投递 | 未送达 | 반송 | 전송 실패 | 배달 실패 | تعذر التسليم | לא נמסר |
mail failed | failed mail | mail error | mail delivery warning | returning to sender | processing error |
mail rejected | rejected mail | message rejected | email rejected | message undelivered | mail not delivered |
recipient not found | address not found | zustellung verzögert | zustellung unmöglich | unzustellbare |
nicht zugestellt | zustellungsbenachrichtigung | non délivré | non distribué | échec de la distribution |
échec de distribution | échec de livraison | remise retardée | remise différée | avis de non-remise |
avis de non-distribution | entrega fallida | fallo en la entrega | fallo de entrega | error en la entrega |
no entregable | entrega retrasada | no se pudo enviar | falha no envio | falha de entrega |
não foi entregue | não entregável | erro de entrega | entrega atrasada | devolução de mensagem |
mensagem devolvida | recapito non riuscito | errore di recapito | errore di consegna | non recapitato |
posta non recapitata | recapito ritardato | niet afgeleverd | niet bezorgbaar | bezorging mislukt |
kon niet worden bezorgd | kon niet worden afgeleverd | levering vertraagd | bezorging vertraagd |
nie doręczono | błąd dostarczania | niepowodzenie dostarcz | opóźnione dostarcz | dostarczanie opóźnione |
går inte att leverera | kunde inte levereras | oleverer | leveransfel | leverans misslyckades | försenad leverans |
kan ikke leveres | uleverbar | levering mislykkedes | ei voida toimittaa | недоставленн | не удалось доставить |
ошибка доставки | доставка отложена | доставка задерж | невозможно доставить | не доставлено |
配信不可 | 配信失敗 | 配信に失敗 | 配信の遅延 | 配信遅延 | 配送エラー | 配達不能 | 送信失敗 | 宛先不明 | 邮件投递 | 系统退信 |
传输失败 | 邮件未送达 | 发送失败 | 寄送失敗 | 전달 실패`);

/** What one known program says of itself or of the failure. Enough together with any sign of a machine. */
export const BOUNCE_SAYINGS =
  phrases(`this is the qmail-send program | this message was created automatically by mail delivery software |
this message was created automatically by the mail system |
this message was created automatically by facebook | this is the mail system at host |
this is the postfix program | this is the mailer-daemon | this is the mail delivery agent |
this is the mail delivery system | this is the courier mail server | this is the trend micro |
this is an automatically generated delivery status notification | this is a delivery status notification |
this is an automatically generated message from sendgrid | this is an informative message sent by |
the following addresses had permanent | the following addresses had delivery |
the following addresses had transient | the following address(es) failed | the following address failed |
following addresses failed | transcript of session follows | unsent message follows |
delivery has failed to these recipients | did not reach the following recipient | your message did not reach |
delivery to the following recipient | delivery to the following recipients failed |
delivery to these recipients | message wasn't delivered to | message couldn't be delivered |
message could not be delivered | message cannot be delivered | message was not delivered |
your message hasn't been delivered | was not delivered to: | was not delivered to |
could not be delivered to | unable to deliver message to | unable to deliver your message |
unable to deliver mail to | unable to deliver to | we were unable to deliver | i was unable to deliver |
i wasn't able to deliver | an error has occurred while attempting to deliver |
an error occurred while sending | has not yet been delivered | has not been delivered |
have not yet received your message | failed to send to identified host | failed to deliver to |
delivery failed for the following | delivery attempt failed | delivery attempts to | failure reasons |
non-delivered information | undeliverable mail | undelivered message | this message could not be delivered |
could not be delivered because | one or more of its recipients | the following recipients were affected |
remote host said: | does not like recipient | giving up on | in reply to rcpt to command |
in reply to end of data | automatic bounce notification | an email you sent was rejected |
was rejected and discarded | error message below | the recipient name is not recognized |
recipient name is not recognized | not listed in domino directory | not listed in public name |
duplicated message-id | as their mailbox is full | user(s) account |
each of the following recipients was rejected | below is a copy of the message | sent <<< rcpt to |
unknown user: | was blocked by our | message blocked | konnte nicht zugestellt werden | nicht zugestellt |
zustellung ihrer nachricht | n'a pas pu être remis | n'a pu être remis | n'a pas été remis |
n'a pas pu être livré | no se ha podido entregar | no se pudo entregar | não pôde ser entregue |
não foi entregue | non è stato possibile recapitare | non è stato recapitato | impossibile recapitare |
kon niet worden bezorgd | kan niet worden afgeleverd | nie została dostarczona |
nie mogła zostać dostarczona | kunde inte levereras | kunne ikke leveres | не может быть доставлено |
не было доставлено | не удалось доставить | 送信できませんでした | 送信に失敗しました | 配信できません | お届けできません | 送信先メールアドレス | 无法投递 |
退信原因 | 未能送达 | 無法傳遞 | the following recipient(s) could not be reached | could not be delivered to mobile |
rejected recipient | returned permanent errors | the following recipients returned |
did not receive this message | malformed recipient address |
recipient addresses that were incorrectly constructed | nondelivery report | is not member |
mail could not be delivered | failed recipient | non-delivery report | non-delivery notification |
cannot be delivered to the following | could not deliver message to | could not be delivered to the following |
did not receive a copy of your message | your message was not delivered | your message has not been delivered |
message has been returned because | mail has been returned because | delivery of email to this address |
delivery status notification | mail system at host | mail delivery software | mail delivery failed |
remote server returned | diagnostic information for administrators | the address couldn't be found |
diagnoseinformationen für administratoren | die zustellung der folgenden nachricht |
zustellung an folgende | zustellung ihrer e-mail | nicht zugestellt werden | konnte nicht übermittelt |
informations de diagnostic pour les administrateurs | échec de la remise | votre message n'a pas pu |
n'a pas pu être distribué | n'a pas pu etre | n'a pas été délivré | información de diagnóstico para | no se ha entregado |
no pudo ser entregado | no pudo entregarse | informações de diagnóstico para | não foi possível entregar |
não pode ser entregue | nao pode ser entregue | não pôde ser enviada | informazioni di diagnostica per |
impossibile consegnare | mancata consegna | non ha potuto essere consegnato | non è stato consegnato |
recapito non riuscito | diagnostische gegevens voor | niet worden bezorgd | niet worden afgeleverd |
niet bezorgd | informacje diagnostyczne dla | nie dotarła do | nie można dostarczyć | nie udało się dostarczyć |
nie może zostać dostarczona | diagnostisk information för | gick inte att leverera | kunde inte levereras |
kunne ikke leveres | kan ikke leveres | ei voitu toimittaa | диагностические сведения для | сбой доставки |
не может быть доставлено | невозможно доставить | не доставлено | не может быть отправлено | 配信に失敗しました | 配信できませんでした |
送信できません | 管理者向けの診断情報 | 邮件被退回 | 无法送达 | 无法发送到 | 投递失败 | 无法投递 | 傳送失敗 | 전달하지 못했습니다`);

/** Where the returned mail begins in a text, at the start of a line after dashes, stars and blanks. */
export const ORIGINAL_BEGINS =
  phrases(`this is a copy of | below this line is a copy | below the next line is a copy | below is a copy of |
here is a copy of | included is a copy of | enclosed is a copy of | the header of the original |
the headers of the original | header of the original | headers of the original | original message follows |
original message headers | original message header | original message | original mail | original headers |
the original message follows | the original message was: | unsent message follows | unsent message below |
message header follows | message headers follow | message text follows | message follows | returned message |
returned mail | undelivered message | undelivered mail | bounced e-mail | bounced message |
start of returned | start of original | copy of your message | copy of message | content of your message |
the body of the message | ursprüngliche nachricht | originalnachricht | message d'origine | message original |
mensaje original | mensagem original | messaggio originale | исходное сообщение | текст исходного | 元のメッセージ |
原始邮件 | received: | return-path: | dkim-signature: | x-received: | delivered-to: | end of message |
old message | header of the source mail | headers of the source mail | original message as received | first 50 lines of your original | the first part of the message |
a copy of the original | kopfzeilen der ursprünglichen | die kopfzeilen der ursprünglichen |
ursprüngliche kopfzeilen | en-têtes de message d'origine | en-têtes du message d'origine |
en-têtes de messages d'origine | encabezados de mensajes originales | encabezados de mensaje original |
encabezados del mensaje original | cabeçalhos de mensagem originais | cabeçalhos da mensagem original |
intestazioni del messaggio originale | intestazioni originali | oorspronkelijke berichtkoppen |
oorspronkelijke bericht | oorspronkelijk bericht | oryginalne nagłówki | oryginalna wiadomość |
ursprungliga meddelande | ursprungligt meddelande | исходные заголовки | заголовки исходного | 原邮件头 | 原始標頭`);

/** Says that trying goes on. */
export const DELAYED_SAYINGS =
  phrases(`has been delayed | is delayed | was delayed | delayed 24 hours | delayed mail | (delay) | delivery delayed |
delivery is delayed | has not yet been delivered | have not yet received | will be retried |
will continue to try | will continue trying | will keep trying | still being retried | still trying |
this is a warning message only | warning only | warning: could not send | warning: message |
you do not need to resend | no need to resend | zustellung verzögert | wird verzögert | entrega retrasada |
remise différée | отложена |
attempts will continue | will continue to attempt | continue to be made | continue to attempt | will retry for |
has been postponed | delivery incomplete | temporary problem delivering | still undelivered |
is still awaiting delivery | only a temporary failure | noch nicht zugestellt | weiterhin versucht |
verzögert sich | remise retardée | a été retardée | n'a pas encore été |
se ha retrasado | aún no se ha entregado | todavía no se ha | foi adiada | está atrasada | ainda não foi entregue |
è stato ritardato | non è ancora stato | è in ritardo | is vertraagd | nog niet bezorgd | nog niet afgeleverd |
została opóźnion | jeszcze nie został | har försenats | är försenad | ännu inte levererats | задержива | еще не доставлено |
доставка отложена | 遅延しています | 遅れています | まだ配信されていません | 已延迟 | 被延迟 | 尚未送达`);

/** A subject that begins so tells of a delay, whatever follows. */
export const DELAYED_SUBJECTS =
  phrases(`delayed mail | delivery delayed | delayed: | message delayed | delivery status notification (delay |
delivery delay | warning: message | warning: could not send | zustellung verzögert | verzögert: |
remise retardée | remise différée | retardé | entrega retrasada | retrasado | entrega atrasada |
entrega adiada | recapito ritardato | consegna ritardata | vertraagd | levering vertraagd |
bezorging vertraagd | opóźnione | dostarczanie opóźnione | försenad | leverans försenad | forsinket |
доставка отложена | доставка задерж | задержка доставки | 配信遅延 | 配信の遅延 | 配信が遅延 | 遅延: | 邮件延迟 | 传递延迟 | 傳遞延遲`);

/** Of a server that refuses a mail in the form of a receipt. */
export const REJECTION_SAYINGS =
  phrases(`was automatically rejected | refused by the recipient's mail filtering program |
was refused by the recipient | automatically rejected mail`);
