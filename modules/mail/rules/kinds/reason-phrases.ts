/** What mail servers say when they refuse, sorted by why. Data: lower case, a bar parts phrases, a star is any words. */

import type { BounceReason } from "../../types/reading.ts";
import { REASONS_ABROAD, REFUSED_ABROAD } from "./reasons-abroad.ts";

/** The first reason with a phrase in the text is taken, so what is said most plainly stands first. */
export const REASON_PHRASES: readonly (readonly [BounceReason, ...(readonly string[])])[] = [
  [
    "loop",
    `too many hops | hop count exceeded | hop count limit | maximum hop count | mail loop | loops back to |
forwarding loop | forwarding/aliasing loop | routing loop | message looping | message is looping |
loop detected | loop broken | loop was found | duplicated message-id | forwarded more than the maximum |
already has my delivered-to | too many received | resent too many times`,
    REASONS_ABROAD.loop,
  ],
  ["expired", "maximum delivery attempts | maximum number of delivery attempts | delivery failed * attempts"],
  [
    "mailbox_full",
    `exceeding their quota | exceeding his quota | exceeding its quota | disc quota | mail box space not enough |
mailbox temporarily full | mailbox is temporarily full | exceeded storage | space is full |
storage is full | storage full | has too much mail stored | out of disk space quota | full (quota |
mailbox full | mailbox is full | mailbox for * is full | mailbox was full | mailbox currently full |
full mailbox | mailfolder is full | inbox is full | inbox full | folder is full | mailbox quota |
mailbox size limit exceeded | mailbox exceeded | mailbox has exceeded | mailbox would exceed |
mailbox space not enough | exceeded the local limit | exceeded its disk space | exceeded mail storage |
exceeded his/her | maximum allowed storage | over quota | over the quota | overquota | out of quota |
over the allowed quota | quota exceeded | quota has been exceeded | quota violation | quota full |
quotaexceeded | disk quota | exceeded quota | exceeded the quota | exceeded their quota |
exceeds the quota | exceeds the user's quota | exceeded email quota | exceeded * quota for * mailbox |
insufficient quota | storage quota | account is full | account exceeded | receiving limits |
not enough storage space | not enough disk space | not enough space in | does not have enough space |
disk space limit | space has been used up | no space left in the mailbox | out of storage space |
too much mail data | too many messages on the server | too many messages in the mailbox |
user has too many messages | mail box full | mailboxfull | box is full | is out of space |
mapiexceptionshutoffquota | mailbox exceeds | mailbox limit | full box | exceed quota`,
    REASONS_ABROAD.mailbox_full,
  ],
  [
    "message_too_big",
    `inbound message size | incoming message size | outbound message size | message size * limit |
maximum permitted size | size=message too big | too large to | message too large | message is too large |
message was too large | message too big | message is too big | message size exceed |
message * exceeds * size | message exceeds * limit | message exceeded * limit |
size of the message exceeds | message * larger than the current system limit | message length exceeds |
exceeded message size | maximum message size | mail file size exceeds | message file too big |
file size limit | size limit exceeded | exceeds size limit | data size exceeds | too big for the |
line limit exceeded | max message size | message size limit | message larger than | recipsizelimit |
sendsizelimit`,
    REASONS_ABROAD.message_too_big,
  ],
  [
    "mailbox_disabled",
    `account has been locked | account is locked | user has been disabled | mailbox has been suspended |
account has been disabled | account is disabled | account disabled |
account that you tried to reach is disabled | account that you tried to reach is inactive |
account is inactive | account inactive | inactive account | account has been suspended | account suspended |
account is suspended | account is not active | account not active | account has been deactivated |
account deactivated | account has been closed | account closed | account is closed | account expired |
account has expired | account is temporarily limited | account * disabled or discontinued |
account is blocked | user account is unavailable | user * disabled | user suspended | user is suspended |
user inactive | user not active | user is inactive | user disabled | user is not active | mailbox disabled |
mailbox is disabled | mailbox has been disabled | mailbox is inactive | mailbox inactive |
mailbox is frozen | mailbox frozen | mailbox suspended | mailbox currently suspended | mailbox is locked |
mailbox temporarily disabled | mailbox not accepting | mailbox * deactivated | deactivated mailbox | recipient * suspended | recipient suspend the service |
recipient is inactive | recipient * disabled | email address * suspended | email address is inactive |
invalid/inactive user | extended inactivity | temporarily inactive | is currently suspended |
temporary locked | no longer in use | no longer used | no longer active | is not accepting any mail |
not currently being accepted for this mailbox`,
    REASONS_ABROAD.mailbox_disabled,
  ],
  [
    "user_unknown",
    `mailbox unavailable or access denied | recipient address rejected: access denied | recipient address rejected: user unknown |
recipient address rejected: unknown user | recipient address rejected: invalid |
recipient address rejected: no such | user unknown in | no mailbox here by that name |
account that you tried to reach does not exist | final email delivery point | matches to nameserver`,
  ],
  [
    "content_refused",
    `spam message | spam detected | spam content | spam email | spam mail | spam score | spam rejected |
spam refused | spam blocked | spam filter | spam check | spam-like | spam points | spam firewall |
spamassassin | spamprofiler | as spam | is spam | to be spam | looked like spam | looks like spam |
being spam | possible spam | suspected spam | probable spam | probably spam | high probability of spam |
for spam | considered spam | too much spam | accept spam | no spam | contain* spam | similar to spam |
anti-spam | antispam | content * spam | junk mail | bulk email | bulk mail | unsolicited | ube, id |
content reject | content filter | content denied | content * not accepted | content * refused |
content restriction | content policy | message content | message filtered | mail filtered |
rejected by * filter | banned content | banned attachment | banned file | uribl | surbl | blacklisted url |
virus | malware | infected | phishing | illegal attachment | attachment * not allowed | attachment type |
attachment blocked | blocked attachment | executable attachment | extension * not allowed |
content presents a potential | security issue | potential security | unacceptable content |
suspicious content | suspicious due to | spoofing | 5.7.0 reject, id= | prohibited | dt:spm |
likely suspicious`,
    REASONS_ABROAD.content_refused,
  ],
  [
    "rate_limited",
    `rate limit | rate-limit | ratelimit | too many connections | too many concurrent | too many simultaneous |
too many sessions | too many smtp sessions | too many messages from | too many emails | too many mails |
too many errors from | too many recipients | too many invalid | too many login | too much mail | too fast |
try again slower | slow down | throttl | connection limit | connection rate | maximum * per hour |
emails per hour | messages per hour | sending limit | daily quota | daily limit | daily relay quota |
hourly limit | receiving mail at a rate | receiving mail too quickly | unusual rate | unusual traffic |
exceeded the max | unexpected volume | temporarily deferred due to | deferred due to user complaints |
exceeded the allowable number | we have already made numerous attempts | frequency limited`,
    REASONS_ABROAD.rate_limited,
  ],
  [
    "policy_refused",
    `relaying denied | relay denied | relay not allowed | relaying not allowed | relaying is prohibited |
relaying prohibited | unable to relay | relay operation rejected | not a gateway | we do not relay |
open relay | authentication required | authentication is required | must authenticate |
must be authenticated | not authenticated | unauthenticated | blacklist | blocklist | block list |
black list | blackhole | denylist | block for | listed at | listed by | listed on | dnsbl | spamhaus |
spamcop | sorbs | barracudacentral | proofpoint | senderscore | reputation | dynamic ip | dynamic host |
reverse dns | reverse lookup | rdns | ip name lookup failed | cannot find your reverse |
cannot resolve your | unresolvable relay | helo command rejected | helo name | client host rejected |
your host | your ip | ip address * rejected | sender ip | not allowed to send mail from |
not accept mail from | access from | spf | dkim | dmarc | authentication checks | batv | greylist |
graylist | policy | administrative prohibition | administratively prohibited | organizational settings |
security reasons | security policies | encryption | tls required | starttls | certificate | members-only |
member to a members | closed mailing list | not subscribed | not allowed to post | permission to post |
not permitted | not authorized | notauthorized | not authorised | message refused | delivery restrictions |
restricted | permission to send | recipient preferences | only accepting mail from | rule imposed |
user reject | user(s) rejected | rejected your | refuse to receive | accept only messages from |
banned sending ip | unverifyable sending | suspicious | suspected | go away | no thank you | complaint |
challenge | header error | header field | headers * not accepted | protocol violation | rfc 5322 | rfc5322 |
rfc 2822 | not rfc | bare linefeed | bare lf | multiple addresses | missing * header | invalid header |
smtputf8 | 8bitmime | access denied | ehlo command | malformed address | malformed message |
malformed header | is listed in | ip listed in | host listed in | ptr | rbl | allowed rcpthosts | (bl) |
use the smtp server of | unwanted messages | messages from * weren't sent | authentication fail |
not member | not a member | network not allowed | not allowed to connect | host not allowed | guidelines |
not in allowed | invalid dns | service refuse | blocked | access to submit | not accepting mail |
requires confirmation | requires verification | delivery is not allowed | bounce verification | non-ascii`,
    REASONS_ABROAD.policy_refused,
  ],
  [
    "sender_refused",
    `sender rejected | sender was rejected | sender refused | sender denied | sender is not | sender not |
sender verify | sender verification | sender callout | sender domain | sender address |
sender email address | sender unknown | invalid sender | unknown sender | bad sender | domain of sender |
from address | from domain | from: domain | bogus mail from | empty envelope sender | empty sender |
null sender | unroutable sender | returned mail not accepted | invalid mail from | unqualified sender |
valid sender | invalid domain | domain is invalid | in reply to mail from | after mail from`,
    REASONS_ABROAD.sender_refused,
  ],
  [
    "host_unknown",
    `not appear to be registered | domain is not registered | domain has expired | domain expired | host name was not found | hostname was not found | could not find a gateway | domain could not be found |
domain was not found | domain name not found | domain isn't valid | invalid host | no valid mx |
dns error: domain | host unknown | unknown host | host not found | no such host | no such domain |
domain not found | domain does not exist | domain doesn't exist | domain couldn't be found |
domain is not reachable | domain must exist | unknown domain | domain unknown | name or service not known |
name service error | couldn't find any host | could not find any host | unrouteable address |
unroutable address | unrouteable mail domain | unroutable domain | unable to route | unable to resolve |
illegal host | bad destination system | no mx | no smtp service | no mail hosts | nullmx | null mx |
does not accept mail | doesn't accept mail | does not receive mail | nxdomain | dns type | dns domain |
no dns | recipient domain | account or domain may not exist | mx records point to non-existent`,
    REASONS_ABROAD.host_unknown,
  ],
  [
    "user_unknown",
    `no longer accepts mail | no longer exists | no longer valid | mailbox unavaiable | user unknown | unknown user | user is unknown | not a known user | user not found | user was not found |
user doesnt exist | user not exist | user no longer | user missing | user invalid | invalid user |
user is not | nonexistent user | no such user | no such mailbox | no such recipient | no such address |
no such person | no such account | no such local | no such email | no user | no mailbox | no mail box |
no account | no one at this address | nobody here | not a valid user | not a valid mailbox |
not a valid recipient | not a valid address | not a valid email | not our customer | not a local address |
not an active address | mailbox not found | mailbox not exist | mailbox unavailable |
mailbox is unavailable | mailbox unknown | mailbox invalid | mailbox not available | mailbox not present |
mailbox name not allowed | mailbox * not exist | invalid mailbox | unknown mailbox | unknown local |
unknown address | unknown recipient | unknown email | unknown e-mail | unknown or illegal |
unknown account | unknown alias | unknown virtual | recipient unknown | recipient not found |
recipient was not found | recipient * not found | recipient not exist | recipient not ok |
recipient not accepted | recipient is not accepted | recipient is not local |
recipient name is not recognized | recipient address * rejected | recipient rejected | recipient refused |
recipient no longer | recipients was undeliverable | recipients are invalid | recipient * invalid |
invalid recipient | invalid address | address invalid | address is invalid | address not found |
address couldn't be found | address could not be found | address not exist | address unknown |
address not present | address rejected | address no longer | address is no longer | address wasn't found |
address not recognized | address not valid | address is not valid | address you entered couldn |
bad address | bad destination | bad recipient | bad mailbox | account unavailable | account not found |
doesn't have a * account | does not have an account | email address * wrong | email address * not found |
e-mail address is not | email name is not found | not listed in | not present in directory |
not in my validrcptto | badrcptto | badrecipientto | recipnotfound | recipientnotfound | not known |
not found in directory | does not exist | doesn't exist | doesn't appear to exist | directory * reject |
in name directory | does not like recipient | can't accept user | cannot accept user | invalid or unknown |
destination addresses were unknown | recipient * has been denied | user lookup | alias * not |
no local mailbox | couldn't find any user | invalid final delivery | has been replaced by |
rejected recipient | no valid recipients | did not exactly match | no longer employed | no longer works |
utilizador desconhecido | nieznany odbiorca | ogiltig adress | ogiltig mottagare | non-existent user |
adr.recip | resolver.adr`,
    REASONS_ABROAD.user_unknown,
  ],
  [
    "expired",
    `queue too long | in the queue | retry timeout | retry time not reached | retry period | message timed out |
message timeout | too old | long failure period | failing for a long time | could not be delivered for |
cannot send message for | could not send message for | not been able to deliver | not been collected after |
within the allowed queue | giving up | gave up | final try | not be retried | delivery attempts |
days * without success | unable to deliver * days | timeout exceeded | time limit exceeded |
not delivered within | expired`,
  ],
  [
    "network",
    `connection refused | connection reset | connection was dropped | connection dropped | connection lost |
connection closed | connection died | connection unexpectedly | connection failed | lost connection |
timed out | timeout | no route to host | network is unreachable | network unreachable | network error |
host is down | host unreachable | host is unreachable | not reachable | establish an smtp connection |
could not connect | couldn't connect | cannot connect | can't connect | unable to connect |
failed to connect | connect to | did not respond | not responding | not accept our requests to connect |
socket error | no answer | name server | server did not | greeting failed | conversation with |
tls negotiation | handshake | ssl error | dns error | dns query failed | dns lookup | dns records for |
malformed or unexpected`,
    REASONS_ABROAD.network,
  ],
  [
    "system",
    `configuration error | config error | misconfigur | internal error | system error | software error |
server error | server configuration | temporary failure | temporary error | temporary system |
temporary lookup | temporarily | local error | local problem | local delivery failed | command died |
command output | exit status | mailer error | mail transport unavailable | pipe | procmail | maildrop |
can't create | cannot open | write error | permission denied | resources | insufficient system |
out of memory | disk full | no space left | ldap | database | service unavailable | service not available |
service currently unavailable | system not accepting | not accepting network messages |
interrupted system call | queue file | try again later | try later | technical | deferred |
unable to contact | i/o error | killed by signal | segmentation | syntax error | cname lookup |
system full | x-unix | mailbox busy | mailbox is busy`,
  ],
  ["policy_refused", REFUSED_ABROAD],
  // Whatever else it says, somebody took it for spam; last, as "spam" stands in the names of many filters.
  [
    "content_refused",
    "spam | junk | unerwünscht | indésirable | indeseado | indesejad | indesiderat | ongewenst",
  ],
];
