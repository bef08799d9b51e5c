/** What mail servers say when they refuse, in languages other than English. Data: lower case, a bar parts phrases, a star is any words. */

import type { BounceReason } from "../../types/reading.ts";

/** Says no more than that it was refused. */
export const REFUSED_ABROAD = `nachricht * abgelehnt | message * refusé | mensaje * rechazad | mensagem * rejeitad | messaggio * rifiutat |
bericht * geweigerd | wiadomość * odrzucon | meddelande * avvisa | письмо * отклонен | 拒否されました | 被拒绝 |
отклонен | empfänger * abgelehnt`;

/** Looked for after the English phrases of the same reason: German, French, Spanish, Portuguese, Italian, Dutch and so on. */
export const REASONS_ABROAD = {
  loop: "schleife | boucle",
  mailbox_full: `kontingent * überschritten | kontingent * erschöpft | postfach ist voll | mailbox voll |
speicherplatz erschöpft | boîte aux lettres * pleine | boite aux lettres * pleine | quota * dépassé |
espace de stockage * saturé | bandeja * llena | buzón lleno | cuota * superad | cuota * excedid |
excedió su cuota | espacio * agotad | caixa de correio * cheia | caixa cheia | quota * excedid |
cota * excedid | excedeu a sua cota | excedeu * quota | casella piena | spazio * esaurit | quota * superat |
quota * esaurit | postbus * vol | quotum * overschreden | skrzynka pełna | przekroczon* limit |
przekroczon* quot | pojemność skrzynki | brevlåda * full | inkorg * full | postlåda * full |
lagringsutrymme * slut | postkasse * fuld | postboks * full | переполнен | квота * превышен |
места в ящике | ящик заполнен | メールボックスがいっぱい | 受信箱がいっぱい | 容量を超え | 容量超過 | 容量オーバー | 空间不足 | 已满 | 已滿 | 容量不足 |
postfach * voll | postfach ist ueberfuellt | postfach überfüllt | speicherplatz * überschritten |
quota ist erschöpft | boite du destinataire pleine | boîte du destinataire pleine | boîte * est pleine |
boite * est pleine | quota dépassé | buzón * lleno | buzon * lleno | cuota excedida | buzón está lleno |
casella * piena | casella * pien | caixa * cheia | caixa postal cheia | postvak * vol | превышен* квот |
skrzynka * pełna | przepełniona | メールボックスが一杯 | メールボックス容量 | ディスク容量 | 메일함 * 초과 | lotada | mailbox is vol |
postvak is vol | mailbox * is vol | postvak * is vol | brievenbus * vol | boîte * saturée |
messagerie * pleine | boîte de réception * pleine | buzón * saturado | casilla * llena |
caixa de entrada * cheia | postfach * überfüllt | mailbox * ist voll | posteingang * voll | speicherlimit |
skrzynka * zapełniona | skrzynka * przepełnion | brak miejsca | brevlådan är full | ящик * заполнен |
メールボックス * いっぱい | 受信ボックス * いっぱい | memória da caixa`,
  message_too_big: `nachricht * zu groß | nachrichtengröße * überschreitet | e-mail * zu groß | zu große nachricht |
message * trop volumineux | message * trop gros | taille * message * dépasse | taille maximale |
tamaño * mensaje * excede | tamaño * mensaje * supera | excede el tamaño | supera el tamaño |
tamanho * mensagem * excede | excede o tamanho | dimensione * messaggio * supera |
dimensioni * messaggio * superano | supera la dimensione | bericht * te groot | berichtgrootte |
wiadomość * za duża | wiadomość * zbyt duża | rozmiar * przekracza | meddelandet * för stort |
för stort meddelande | размер * превышает | слишком большо | サイズが大きすぎ | サイズ制限 | サイズを超え | 邮件太大 | 邮件过大 |
超过大小 | 大小超过 | taille limite du message | nachricht ist zu groß | nachricht zu groß |
mensaje * demasiado grande | mensagem * muito grande | messaggio troppo grande | размер письма превышает |
メールサイズ`,
  mailbox_disabled: `konto * deaktivert | postfach ist gesperrt | postfach ist deaktiviert | wurde deaktiviert |
compte * désactivée | boîte * désactivée | compte * suspendu | buzón * deshabilitad |
cuenta * deshabilitad | cuenta * bloquead | caixa * desativada | conta * suspensa | conta * bloqueada |
casella * disattivata | casella * sospesa | account * sospeso | account * uitgeschakeld |
mailbox * geblokkeerd | konto * zablokowan | konto * nieaktywn | konto * zawieszon | konto * inaktiver |
kontot * avstängt | аккаунт * удален | ящик * удален | 账号被禁用 | 帐号被禁用 | 邮箱被冻结 | 账户被停用 | 利用停止 |
boite du destinataire archivee | compte * désactivé | compte suspendu | konto * gesperrt |
konto * deaktiviert | postfach * gesperrt | postfach * deaktiviert | cuenta * desactivada |
cuenta * suspendida | conta * desativada | account * disattivato | учетная запись * заблокирован |
ящик * заблокирован | ящик * отключен | аккаунт * заблокирован | 邮箱 * 停用 | 邮箱 * 冻结`,
  content_refused: `enthält * virus | スパム | 迷惑メール | 垃圾邮件 | 反垃圾 | mail rejete | spamverdacht | als spam | comme spam |
considéré comme du spam | considerado spam | como spam | come spam | als ongewenst | jako spam |
som skräppost | спам`,
  rate_limited: "trop de connexions | превышен лимит",
  policy_refused: `投稿する権限 | richtlinie | bloqué | blockiert | bloqueado | заблокирован | zugriff verweigert | relayzugriff |
accès refusé | acceso denegado | acesso negado | mensagem * bloquead | accesso negato |
messaggio * bloccat | toegang geweigerd | odmowa dostępu | åtkomst nekad | доступ запрещен | 受信拒否 | 拒收`,
  sender_refused: "emetteur invalide",
  host_unknown: `domain * nicht gefunden | domain * existiert nicht | domain * unbekannt | unbekannte domain |
domaine * introuvable | domaine * n'existe | hôte inconnu | dominio * no se encontr | dominio desconocido |
dominio no encontrado | domínio * não | dominio * inesistente | dominio * non trovato |
dominio * non esiste | domein * niet gevonden | domein * bestaat niet | onbekend domein |
domena * nie istnieje | nie znaleziono domeny | nieznana domena | domänen * hitta | okänd domän |
домен не найден | неизвестный домен | ドメイン * 見つかり | ドメイン * 存在し | 域名不存在 | 找不到域名 | domäne * nicht |
domaine inconnu | dominio * no existe | домен * не | domaine * pas été trouvé | domain ist unbekannt |
rechner unbekannt | host unbekannt | nom de domaine * introuvable | domaine inexistant |
servidor desconocido | dominio inexistente | domínio inexistente | domínio desconhecido |
dominio sconosciuto | domein onbekend | host onbekend | домен * не найден | домен не существует | ドメイン名が`,
  user_unknown: `empfänger unbekannt | empfänger nicht | empfaenger * unbekannt | empfängeradresse |
adresse * existiert nicht | unbekannter empfänger | benutzer unbekannt | postfach existiert nicht |
adresse unbekannt | kein * postfach | utilisateur inconnu | destinataire inconnu | destinataire invalide |
adresse inconnue | n'existe pas | adresse introuvable | boîte * inconnue | usuario desconocido | no existe |
destinatario desconocido | usuário desconhecido | não existe | nao existe | destinatário desconhecido |
utente * inesistente | utente sconosciuto | nessun utente | indirizzo * inesistente |
destinatario sconosciuto | non esiste | onbekende gebruiker | bestaat niet | gebruiker onbekend |
не найден | не существует | нет такого пользователя | неверный адрес | nie istnieje | brak użytkownika |
findes ikke | finns inte | okänd mottagare | neexistuje | nem létezik | bulunamadı | 見つかりません | 存在しません |
存在しない | リストにありません | 宛先不明 | あて先不明 | 不存在 | 找不到 | 존재하지 | nicht gefunden | empfänger existiert nicht |
adresse existiert nicht | adresse ungültig | ungültige adresse | ungültiger empfänger |
postfach nicht verfügbar | postfach * unbekannt | teilnehmer unbekannt | nicht bekannt |
verzeichnis aufgeführt | n'a pas été trouvé | n'a pas pu être trouvé | adresse * invalide |
adresse * incorrecte | destinataire * inexistant | destinataire introuvable | utilisateur * inexistant |
pas d'utilisateur | no se ha encontrado | no se encontró | no se pudo encontrar | no encontrado |
usuario inexistente | usuario no válido | dirección * no válida | dirección incorrecta |
buzón * no disponible | não foi encontrad | não encontrad | não pôde ser encontrado | usuário inexistente |
endereço * inválido | destinatário inexistente | caixa postal inexistente | non è stato trovato |
non trovato | indirizzo non valido | indirizzo * errato | casella inesistente | casella * inesistente |
destinatario inesistente | niet gevonden | kan niet worden gevonden | onbekende ontvanger | ongeldig adres |
nie znaleziono | nie został znalezion | nie można znaleźć | nieznany użytkownik | nieprawidłowy adres |
nieprawidłowy odbiorca | hittades inte | kunde inte hittas | hittas inte | okänd användare |
blev ikke fundet | ble ikke funnet | ukendt bruger | ukjent bruker | не удалось найти |
неизвестный получатель | неизвестный пользователь | несуществующ | недействительный адрес | 受信者が見つかり |
ユーザーが存在 | ユーザ不明 | アドレスが無効 | 无此用户 | 查無此人 | existiert nicht | nicht vorhanden | ist unbekannt |
unbekannte adresse | unbekannter benutzer | adresse n'est pas valide | compte inexistant |
inconnu à cette adresse | destinataire * inconnu | adresse * inconnue | cuenta inexistente |
usuario * desconocid | dirección desconocida | destinatario * desconocid | conta inexistente |
endereço desconhecido | endereço inexistente | destinatário * desconhecid | indirizzo sconosciuto |
account inesistente | utente non | onbekend adres | adres onbekend | ontvanger onbekend |
ontvanger is onbekend | nieznany adres | nie ma takiego | mottagaren är okänd | okänd adress |
existerar inte | адрес не найден | получатель не найден | нет такого | не зарегистрирован | ユーザー不明 |
ユーザーは存在 | 宛先が見つかり`,
  network: "接続 | サーバの事由",
} satisfies Partial<Record<BounceReason, string>>;
