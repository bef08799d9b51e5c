/** What mail servers say when they refuse, sorted by why. Data: lower case, a bar parts phrases, a star is any words. */

import type { BounceReason } from "../../types/reading.ts";

/** The first reason with a phrase in the text is taken, so what is said most plainly stands first. */
export const REASON_PHRASES: readonly (readonly [BounceReason, string])[] = [
  [
    "loop",
    `too many hops | hop count exceeded | hop count limit | maximum hop count | mail loop | loops back to |
forwarding loop | forwarding/aliasing loop | routing loop | message looping | message is looping |
loop detected | loop broken | loop was found | duplicated message-id | forwarded more than the maximum |
already has my delivered-to | too many received | resent too many times | schleife | boucle`,
  ],
  [
    "mailbox_full",
    `mailbox full | mailbox is full | mailbox for * is full | mailbox was full | mailbox currently full |
full mailbox | mailfolder is full | inbox is full | inbox full | folder is full | mailbox over quota |
mailbox quota | mailbox size limit exceeded | mailbox exceeded | mailbox has exceeded |
mailbox would exceed | mailbox space not enough | exceeded the local limit | exceeding its mailbox quota |
exceeded storage allocation | exceeded its disk space | exceeded mail storage | exceeded his/her |
maximum allowed storage | over quota | over the quota | overquota | out of quota | over the allowed quota |
over disk quota | quota exceeded | quota has been exceeded | quota violation | quota full | quotaexceeded |
disk quota | exceeded quota | exceeded the quota | exceeded their quota | exceeds the quota |
exceeds the user's quota | exceeded email quota | exceeded * quota for * mailbox | insufficient quota |
storage quota | account is full | account exceeded | receiving limits | not enough storage space |
not enough disk space | not enough space in | does not have enough space | disk space limit |
space has been used up | no space left in the mailbox | out of storage space | too much mail data |
too many messages on the server | too many messages in the mailbox | user has too many messages |
mail box full | mailboxfull | box is full | is out of space | postfach * voll | postfach ist ueberfuellt |
postfach überfüllt | speicherplatz * überschritten | quota ist erschöpft | boite du destinataire pleine |
boîte du destinataire pleine | boîte * est pleine | boite * est pleine | quota dépassé | buzón * lleno |
buzon * lleno | cuota excedida | buzón está lleno | casella * piena | casella * pien | caixa * cheia |
caixa postal cheia | mailbox * vol | postvak * vol | ящик переполнен | ящик * переполнен | превышен* квот |
skrzynka * pełna | przepełniona | メールボックスが一杯 | メールボックス容量 | ディスク容量 | 邮箱已满 | 信箱已滿 | 메일함 * 초과 |
mapiexceptionshutoffquota | mailbox exceeds | mailbox limit | full box | exceed quota | lotada`,
  ],
  [
    "message_too_big",
    `message too large | message is too large | message was too large | message too big | message is too big |
message size exceed | message * exceeds * size | message exceeds * limit | message exceeded * limit |
size of the message exceeds | message * larger than the current system limit | message length exceeds |
exceeds fixed maximum message size | exceeded message size | exceeds maximum message size |
exceeds the maximum message size | maximum message size | mail size limit exceeded |
mail file size exceeds | message file too big | file size limit | size limit exceeded | exceeds size limit |
data size exceeds | too big for the | line limit exceeded | max message size | message size limit |
message larger than | recipsizelimit | sendsizelimit | taille limite du message | nachricht ist zu groß |
nachricht zu groß | mensaje * demasiado grande | mensagem * muito grande | messaggio troppo grande |
размер письма превышает | メールサイズ`,
  ],
  [
    "mailbox_disabled",
    `account has been disabled | account is disabled | account disabled |
account that you tried to reach is disabled | account that you tried to reach is inactive |
account is inactive | account inactive | inactive account | account has been suspended | account suspended |
account is suspended | account is locked | account is currently suspended | account is not active |
account not active | account has been deactivated | account deactivated | account has been closed |
account closed | account is closed | account expired | account has expired |
account is temporarily limited | account * disabled or discontinued | account is blocked |
user account is unavailable | user(s) account is disabled | user(s) account is temporarily limited |
user * disabled | user suspended | user is suspended | user inactive | user not active | user is inactive |
user disabled | user is not active | mailbox disabled | mailbox is disabled | mailbox has been disabled |
mailbox is inactive | mailbox inactive | mailbox is frozen | mailbox frozen | mailbox suspended |
mailbox currently suspended | mailbox is currently suspended | mailbox is locked |
mailbox temporarily disabled | mailbox not accepting | mailbox unavailable or access denied |
mailbox * deactivated | deactivated mailbox | recipient * suspended | recipient suspend the service |
recipient is inactive | recipient * disabled | email address * suspended | email address is inactive |
invalid/inactive user | extended inactivity | temporarily inactive | is currently suspended |
temporary locked | no longer in use | no longer used | no longer active | is not accepting any mail |
not currently being accepted for this mailbox | boite du destinataire archivee | compte * désactivé |
compte suspendu | konto * gesperrt | konto * deaktiviert | postfach * gesperrt | postfach * deaktiviert |
cuenta * desactivada | cuenta * suspendida | conta * desativada | account * disattivato |
учетная запись * заблокирован | ящик * заблокирован | ящик * отключен | аккаунт * заблокирован | 邮箱 * 停用 |
邮箱 * 冻结`,
  ],
  [
    "user_unknown",
    `recipient address rejected: access denied | recipient address rejected: user unknown |
recipient address rejected: unknown user | recipient address rejected: invalid |
recipient address rejected: no such | user unknown in | no mailbox here by that name |
account that you tried to reach does not exist`,
  ],
  [
    "content_refused",
    `spam message | spam detected | spam content | spam email | spam mail | spam score | spam rejected |
spam refused | spam blocked | spam filter | spam check | spam-like | spam points | spam firewall |
spamassassin | spamprofiler | as spam | is spam | to be spam | looked like spam | looks like spam |
being spam | possible spam | suspected spam | probable spam | probably spam | high probability of spam |
for spam | considered spam | too much spam | accept spam | no spam | contain* spam | similar to spam |
of spam content | anti-spam | antispam | content * spam | junk mail | bulk email | bulk mail | unsolicited |
ube, id | content reject | content filter | content denied | content * not accepted | content * refused |
content restriction | content policy | message content | mail content denied | message filtered |
mail filtered | rejected by * filter | banned content | banned attachment | banned file |
blocked using * uribl | uribl | surbl | blacklisted url | virus | malware | infected | phishing |
illegal attachment | attachment * not allowed | attachment type | attachment blocked | blocked attachment |
executable attachment | extension * not allowed | content presents a potential | security issue |
potential security | unacceptable content | suspicious content | suspicious due to | spoofing |
5.7.0 reject, id= | enthält * virus | сообщение * спам | похоже на спам | スパム | 迷惑メール | 垃圾邮件 | 反垃圾 |
prohibited | mail rejete | dt:spm | likely suspicious`,
  ],
  [
    "rate_limited",
    `rate limit | rate-limit | ratelimit | too many connections | too many concurrent | too many simultaneous |
too many sessions | too many smtp sessions | too many messages from | too many emails | too many mails |
too many errors from | too many recipients | too many invalid | too many login | too much mail | too fast |
try again slower | slow down | throttl | connection limit | connection rate | maximum * per hour |
emails per hour | messages per hour | sending limit | daily quota | daily limit | daily relay quota |
hourly limit | receiving mail at a rate | receiving mail too quickly | unusual rate | unusual traffic |
exceeded the max | trop de connexions | unexpected volume | temporarily deferred due to |
deferred due to user complaints | exceeded the allowable number | we have already made numerous attempts |
превышен лимит | frequency limited`,
  ],
  [
    "policy_refused",
    `relay access denied | relaying denied | relay denied | relaying not permitted | relay not permitted |
relay not allowed | relaying not allowed | relaying is prohibited | relaying prohibited | unable to relay |
relay operation rejected | not a gateway | we do not relay | open relay | authentication required |
authentication is required | must authenticate | must be authenticated | not authenticated |
unauthenticated | blacklist | blocklist | block list | black list | blackhole | denylist | is blocked |
been blocked | block for | was blocked | listed at | listed by | is listed on | listed on | dnsbl |
spamhaus | spamcop | sorbs | barracudacentral | proofpoint | senderscore | reputation | bad reputation |
dynamic ip | dynamic host | reverse dns | reverse lookup | rdns | ip name lookup failed |
cannot find your hostname | cannot find your reverse | cannot resolve your | unresolvable relay |
helo command rejected | helo name | client host rejected | client host blocked | client host [ * blocked |
your host | your ip | ip address * rejected | sender ip | not accepting mail from |
do not accept mail from | not allowed to send mail from | not accept mail from |
no access from mail server | access from | spf | dkim | dmarc | domain policy | authentication checks |
batv | greylist | graylist | policy | administrative prohibition | administratively prohibited |
organizational settings | security reasons | security policies | encryption | tls required | starttls |
must issue a starttls | certificate | members-only | member to a members | closed mailing list |
not subscribed | not allowed to post | permission to post | 投稿する権限 | not permitted | not authorized |
notauthorized | not authorised | message refused | delivery restrictions | restricted | permission to send |
recipient preferences | only accepting mail from | rule imposed | user reject | user(s) rejected |
rejected your | refuse to receive | accept only messages from | banned sending ip | unverifyable sending |
suspicious | suspected | go away | no thank you | complaint | challenge | header error | header field |
headers * not accepted | protocol violation | rfc 5322 | rfc5322 | rfc 2822 | not rfc | bare linefeed |
bare lf | multiple addresses | missing * header | invalid header | non-ascii | smtputf8 | 8bitmime |
empfänger * abgelehnt | richtlinie | bloqué | blockiert | bloqueado | заблокирован | отклонен |
access denied | ehlo command | malformed address | malformed message | malformed header | is listed in |
ip listed in | host listed in | ptr | rbl | allowed rcpthosts | (bl) | use the smtp server of |
unwanted messages | messages from * weren't sent | authentication fail | not member | not a member |
network not allowed | not allowed to connect | host not allowed | guidelines | not in allowed |
invalid dns | service refuse | blocked | access to submit | delivery is not allowed | bounce verification`,
  ],
  [
    "sender_refused",
    `sender rejected | sender was rejected | sender refused | sender denied | sender is not | sender not |
sender verify | sender verification | sender callout | sender domain | sender address |
sender email address | sender unknown | invalid sender | unknown sender | bad sender | domain of sender |
from address | from domain | from: domain | bogus mail from | empty envelope sender | empty sender |
null sender | unroutable sender | returned mail not accepted | invalid mail from | unqualified sender |
valid sender | emetteur invalide | invalid domain | domain is invalid | in reply to mail from |
after mail from`,
  ],
  [
    "host_unknown",
    `host unknown | unknown host | host not found | host or domain name not found | no such host |
no such domain | domain not found | domain does not exist | domain doesn't exist |
domain couldn't be found | domain is not reachable | domain must exist | unknown domain | domain unknown |
name or service not known | name service error | couldn't find any host | could not find any host |
unrouteable address | unroutable address | unrouteable mail domain | unroutable domain | unable to route |
unable to resolve | illegal host | bad destination system | no mx | mx records point to non-existent |
no smtp service | no mail hosts | nullmx | null mx | does not accept mail | doesn't accept mail |
does not receive mail | nxdomain | dns type | dns domain | no dns | recipient domain |
account or domain may not exist | domäne * nicht | domaine inconnu | dominio * no existe | домен * не`,
  ],
  [
    "user_unknown",
    `user unknown | unknown user | user is unknown | user not known | not a known user | user not found |
user was not found | user doesn't exist | user does not exist | user doesnt exist | user not exist |
user no longer | user missing | user invalid | invalid user | user is not | non-existent user |
nonexistent user | no such user | no such mailbox | no such recipient | no such address | no such person |
no such account | no such local | no such email | no user | no mailbox | no mail box | no account |
no one at this address | nobody here | not a valid user | not a valid mailbox | not a valid recipient |
not a valid address | not a valid email | not our customer | not a local address | not an active address |
mailbox not found | mailbox does not exist | mailbox doesn't exist | mailbox not exist |
mailbox unavailable | mailbox is unavailable | mailbox unknown | mailbox invalid | mailbox not available |
mailbox not present | mailbox name not allowed | mailbox * does not exist | mailbox * not exist |
invalid mailbox | unknown mailbox | unknown local | unknown address | unknown recipient | unknown email |
unknown e-mail | unknown or illegal | unknown account | unknown alias | unknown virtual |
recipient unknown | recipient not found | recipient was not found | recipient does not exist |
recipient * does not exist | recipient * not found | recipient not exist | recipient not known |
recipient not ok | recipient not accepted | recipient is not accepted | recipient is not local |
recipient name is not recognized | recipient address rejected | recipient address * rejected |
recipient rejected | recipient refused | recipient no longer | recipients was undeliverable |
recipients are invalid | recipient * invalid | invalid recipient | invalid address | address invalid |
address is invalid | address not found | address couldn't be found | address could not be found |
address does not exist | address doesn't exist | address not exist | address unknown | address not present |
address rejected | address no longer | address is no longer | address wasn't found |
address not recognized | address not valid | address is not valid | address you entered couldn |
address * does not exist | bad address | bad destination | bad recipient | bad mailbox |
account does not exist | account * does not exist | account doesn't exist | account unavailable |
account not found | account that you tried to reach does not exist | doesn't have a * account |
does not have an account | email address * wrong | email address * not found | e-mail address is not |
email name is not found | not listed in | not present in directory | not in my validrcptto | badrcptto |
badrecipientto | recipnotfound | recipientnotfound | adr.recip | resolver.adr | is not known | not known |
not found in directory | does not exist | doesn't exist | doesn't appear to exist | directory * reject |
in name directory | does not like recipient | can't accept user | cannot accept user | invalid or unknown |
destination addresses were unknown | recipient * has been denied | user lookup | alias * not |
no local mailbox | couldn't find any user | empfänger unbekannt | empfänger nicht | empfaenger * unbekannt |
empfängeradresse | adresse * existiert nicht | unbekannter empfänger | benutzer unbekannt |
postfach existiert nicht | adresse unbekannt | kein * postfach | utilisateur inconnu |
destinataire inconnu | destinataire invalide | adresse inconnue | n'existe pas | adresse introuvable |
boîte * inconnue | usuario desconocido | no existe | destinatario desconocido | dirección * no se encontró |
usuário desconhecido | não existe | nao existe | destinatário desconhecido | utente * inesistente |
utente sconosciuto | nessun utente | indirizzo * inesistente | destinatario sconosciuto | non esiste |
onbekende gebruiker | bestaat niet | gebruiker onbekend | пользователь не найден | не найден |
не существует | нет такого пользователя | неверный адрес | nie istnieje | brak użytkownika | findes ikke |
finns inte | okänd mottagare | neexistuje | nem létezik | bulunamadı | 見つかりません | 存在しません | 存在しない |
リストにありません | 宛先不明 | あて先不明 | 不存在 | 找不到 | 존재하지 | invalid final delivery | has been replaced by |
rejected recipient | no valid recipients`,
  ],
  [
    "expired",
    `queue too long | in the queue | retry timeout | retry time not reached | retry period |
delivery time expired | time expired | message expired | message has expired | message timed out |
message timeout | has expired | too old | long failure period | failing for a long time |
could not be delivered for | cannot send message for | could not send message for |
not been able to deliver | not been collected after | within the allowed queue | giving up | gave up |
final try | not be retried | delivery attempts | days * without success | unable to deliver * days |
delivery expired | timeout exceeded | time limit exceeded | envelope expired | queue expired |
not delivered within | expired`,
  ],
  [
    "network",
    `connection timed out | connection refused | connection reset | connection was dropped | connection dropped |
connection lost | connection closed | connection died | connection unexpectedly | connection failed |
lost connection | operation timed out | timed out | timeout | no route to host | network is unreachable |
network unreachable | network error | host is down | host unreachable | host is unreachable |
not reachable | establish an smtp connection | could not connect | couldn't connect | cannot connect |
can't connect | unable to connect | failed to connect | connect to | did not respond | not responding |
not accept our requests to connect | socket error | no answer | name server | server did not |
greeting failed | conversation with | tls negotiation | handshake | ssl error | 接続 | サーバの事由 | dns error |
dns query failed | dns lookup | dns records for | malformed or unexpected`,
  ],
  [
    "system",
    `local configuration error | configuration error | config error | misconfigur | internal error |
internal server error | system error | software error | server error | server configuration |
mail server temporarily | temporary local problem | temporary failure | temporary error | temporary system |
temporary lookup | temporarily | local error | local problem | local delivery failed | command died |
command output | exit status | mailer error | mail transport unavailable | pipe | procmail | maildrop |
can't create | cannot open | write error | permission denied | resources | insufficient system |
out of memory | disk full | no space left | ldap | database | service unavailable | service not available |
service currently unavailable | system not accepting | not accepting network messages |
interrupted system call | queue file | try again later | try later | technical | deferred |
unable to contact | i/o error | killed by signal | segmentation | syntax error | cname lookup |
system full | x-unix | mailbox busy | mailbox is busy`,
  ],
];
