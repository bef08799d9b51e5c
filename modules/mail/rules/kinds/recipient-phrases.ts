/** Words that stand around the address of a recipient. Data: lower case, a bar parts phrases. */

import { phrases } from "./phrases.ts";

/** Right before the address of a recipient. */
export const BEFORE_RECIPIENT =
  phrases(`rcpt to | recipient | recipients | recipient address | recipient is | addressed to | message to | mail to |
deliver to | delivered to | delivering to | delivery to | not deliver to | undeliverable to | unknown user |
user unknown | unable to deliver | failed address | target mail address | destination | following address |
following recipient | an | empfänger | destinataire | destinatario | destinatário | odbiorca | mottagare |
ontvanger | получатель | 宛先 | あて先 | 收件人`);

/** In a line that ends with a colon before the recipients. */
export const RECIPIENT_WORDS =
  phrases(`recipient | address | mailbox | following user | delivered to | delivery to | sent to | message to | empfänger |
adressat | adresse | destinataire | destinatari | destinatár | direcci | endereço | indirizz | ontvanger |
geadresseerde | odbiorc | adresat | mottagar | modtager | vastaanottaj | получател | адресат | адрес | 受信者 |
宛先 | あて先 | 收件人 | 地址`);
