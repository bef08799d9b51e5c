/** Words of German that patterns share. Data. */

import type { Lexicon } from "../../../types/lexicon.ts";

export const germanClasses: Lexicon["classes"] = {
  num: [
    "(#|ein|eine|einer|einem|zwei|drei|vier|fünf|sechs|acht|zehn|zwölf|vierundzwanzig|achtundvierzig|wenigen)",
  ],
  hours: ["(stunde|stunden|std|h|minute|minuten|min)"],
  your: [
    "(ihr|ihre|ihrer|ihrem|ihren|ihres|dein|deine|deiner|deinem|deinen|euer|eure|eurer|eurem|euren|gäste|gast)",
  ],
  the: ["(@your|die|der|den|dem|das|des|diese|dieser|diesen|eine|einer|einen|jede|alle|unbestätigte)"],
  my: ["(mein|meine|meiner|meinem|meinen|unser|unsere|unserer|unserem|unseren)"],
  can: ["(konnte|konnten|kann|können|könnte|ließ|lässt|liess|lasst|könnten|gelang|gelungen|möglich)"],
  no: ["(nicht|kein|keine|keiner|keinen|nie|niemals|nichts|unmöglich|ohne)"],
  card: [
    "(karte|karten|kreditkarte*|kreditkarten*|bankkarte*|debitkarte*|zahlungskarte*|zahlkarte*|girokarte*)",
    "(visa|visakarte|mastercard|kartendaten|karteninhaber*|kartenprüfung*|karteninformation*|kk daten|ec karte)",
  ],
  pay: [
    "@card",
    "(zahlung*|vorauszahlung*|anzahlung*|vorkasse|abbuchung*|transaktion*|bezahlung*|kartenzahlung*|bezahlmethode)",
    "(zahlungsmethode*|zahlungsmittel*|zahlungsdaten|zahlungsart|rechnungsdaten|bankverbindung|abrechnungsdaten)",
  ],
  book: [
    "(buchung*|reservierung*|aufenthalt*|unterkunft|bestellung|hotelbuchung*|reservation|onlinebuchung*)",
  ],
  room: ["(@book|zimmer|wohnung|apartment|appartement|ferienwohnung|platz|termin|reise|urlaub)"],
  listing: [
    "(konto|account|partnerkonto|inserat|unterkunft|profil|eintrag|objekt|zugang|extranet|hotelkonto|benutzerkonto)",
    "(anzeige|partnerzugang|extranetzugang|hotel|ferienwohnung|angebot|auszahlungen|nutzerkonto|listing)",
  ],
  data: ["(daten|angaben|identität|details|informationen|konto|profil|adresse|zugangsdaten|persönlichen)"],
  failed: [
    "(abgelehnt|zurückgewiesen|verweigert|fehlgeschlagen|gescheitert|ungültig|abgelaufen|gesperrt|blockiert)",
    "(unbestätigt|fehlerhaft|misslungen|unvollständig|veraltet|inaktiv|fehlt|fehlen|falsch|geplatzt|zurückgebucht)",
    "(abgewiesen|beanstandet|unverifiziert|gestört|zurückgegangen|markiert|unterbrochen|erfolglos|abgebrochen)",
  ],
  fine: [
    "(verifizier*|überprüf*|ueberpruef*|geprüft|prüfen|bestätigt|bestätigen|autorisier*|verarbeite*|akzeptier*)",
    "(angenommen|durchgeführt|durchführen|validier*|bearbeitet|freigegeben|genehmigt|authentifizier*|abgebucht)",
    "(belastet|belasten|abbuchen|ausgeführt|abgeschlossen|abwickeln|abgewickelt|durchgegangen|geklappt|erkannt)",
  ],
  verify: [
    "(verifizier*|verifiziern|validier*|revalidier*|authentifizier*|authentisier*|reverifizier*|verfizier*)",
    "(überprüf*|ueberpruef*|legitimier*|autorisier*|nachweisen|rückbestätig*|rueckbestaetig*|gegenprüf*)",
  ],
  confirm: [
    "(bestätig*|bestaetig*|aktualisier*|erneuer*|hinterleg*|eingeben|eingib|angeben|ergänz*|vervollständig*|prüf*)",
    "(abschließ*|abschliess*|ausfüll*|freischalt*|freigeb*|sichern|sichere|garantier*|wiederhol*|nachhol*|aktivier*)",
    "(durchführ*|durchlauf*|absolvier*|erledig*|begleich*|nachtrag*|korrigier*|behalten|einzugeben|abzuschließen)",
    "@verify",
  ],
  proof: [
    "(verifizierung*|verifikation*|validierung*|authentifizierung*|kartenprüfung*|kartenverifizierung*|autorisierung*)",
    "(sicherheitsprüfung*|kartenüberprüfung*|zahlungsprüfung*|identitätsprüfung*|zahlungsbestätigung|verifizierungs*)",
    "(gästeverifizierung|buchungsverifizierung|sicherheitscheck|kartencheck|rückbestätigung|kartenbestätigung)",
  ],
  link: [
    "(%link|link|zahlungslink|verifizierungslink|bestätigungslink|seite|webseite|website|internetseite|formular)",
    "(portal|button|schaltfläche|knopf|unten|folgende|folgenden|folgendem|untenstehenden|zahlungsseite|hier|url)",
  ],
  ask: [
    "(bitte|bitten|müssen|muss|musst|sollten|sollen|um|zu|umgehend|dringend|erforderlich|nötig|notwendig|einfach)",
  ],
  send: [
    "(lesen|lies|vorlesen|bräuchte|bräuchten|senden|sende|sendet|schicken|schicke|schick|schickt|geben|gib|gebt|teilen|teile|nennen|nenne|mitteilen|angeben)",
    "(schreiben|schreibe|schreib|übermitteln|übermittle|eingeben|eintippen|tippen|weiterleiten|leiten|antworten|sagen)",
    "(brauche|brauchen|benötige|benötigen|benötigt|verraten|diktieren|durchgeben|zusenden|zuschicken|mailen|sag|mitzuteilen)",
    "(zu senden|einzugeben|zu nennen|zu schicken|eintragen|tragen|fotografieren|hinterlegen|erforderlich|angegeben)",
  ],
  messenger: ["(whatsapp|whatsap|whatsup|telegram|viber|wechat|signal|messenger|threema|skype|imo|wa)"],
  office: [
    "(finanzabteilung|buchhaltung|zahlungsabteilung|finanzteam|zahlungsteam|sicherheitsabteilung|abrechnungsabteilung)",
    "(manager|managerin|managers|buchhalter|buchhalterin|operator|reservierungsabteilung|administrator|sachbearbeiter*)",
    "(zahlungsdienst|verifizierungsteam|finanzmanager|finanzmanagerin|abrechnung|rückerstattungsabteilung|geschäftsführer)",
  ],
  team: [
    "(team|abteilung|dienst|service|support|kundendienst|kundenservice|stelle|zentrale|mitarbeiter|mitarbeiterin)",
  ],
  unit: [
    "(sicherheitsteam|sicherheitsabteilung|zahlungsabteilung|zahlungsteam|betrugsabteilung|compliance|partnerservice)",
    "(sicherheitsdienst|verifizierungsabteilung|verifizierungsteam|betrugsprävention|partnerbetreuung|partnersupport)",
  ],
  platform: [
    "(plattform|booking|bookingcom|airbnb|expedia|agoda|vrbo|tripadvisor|hrs|portal|buchungsportal|buchungsplattform|%link)",
  ],
  coin: ["(bitcoin|bitcoins|btc|usdt|krypto|kryptowährung*|ethereum|tether|litecoin|monero|usdc|kryptos)"],
  courier: ["(western union|moneygram|money gram|ria|revolut|paypal|wise|klarna|zelle|paysafe*)"],
  voucher: [
    "(gutscheinkarte*|geschenkkarte*|guthabenkarte*|paysafecard*|steamkarte*|itunes|steam|paysafe|google play)",
    "(amazon gutschein*|amazongutschein*|apple gutschein*|gutscheincode*|geschenkgutschein*|guthabencode*)",
  ],
  people: [
    "(araber*|muslim*|moslem*|juden|jude|jüdisch*|schwarze|schwarzen|afrikaner*|inder|zigeuner*|roma|sinti|schwule*)",
    "(türken|türke|russen|israelis|ukrainer|chinesen|polen|rumänen|bulgaren|flüchtlinge*|ausländer*|lesben|lesbisch*)",
    "(homosexuelle*|transsexuelle*|asylanten|syrer|afghanen|asiaten|behinderte*|rollstuhlfahrer*|dunkelhäutige*)",
  ],
  // Ways of saying the same in what is asked without a link, sold or said to hurt.
  money: [
    "(zahl*|bezahl*|anzahlung*|kaution*|vorauszahlung|betrag|restbetrag|begleich*|garantie|überweis*|überwiesen|restbeträge)",
    "(gebühr*|gesichert|sichern|banking|bank*|offene|rechnung|vorkasse|miete|abbuch*|zahlungen|euro|eur|buchung*|reservierung*)",
  ],
  picture: [
    "(foto|fotos|bild|bilder|scan|scans|selfie|screenshot|ablichtung*|aufnahme|aufnahmen|kopie|kopien|abbildung|lichtbild|schnappschuss)",
  ],
  onetime: [
    "(tan|tans|pushtan|mtan|smstan|otp|blik|einmalcode|einmalpasswort|einmalkennwort|bestätigungscode|verifizierungscode|sms code)",
    "(freigabecode|verifikationscode|authentifizierungscode|banking code|bankcode|zahlencode|sicherheitscode ..2 bank|einmal code)",
  ],
  yourbank: [
    "(ihre|ihrer|deine|deiner|eure|eurer|die) (bank|sparkasse|hausbank|kreditkartenfirma)",
    "(visa|mastercard)",
  ],
  technician: [
    "(techniker|technikerin|technische|technischer|technischen|it|it abteilung|it support|entwickler|programmierer|systemadministrator)",
    "(wartung|wartungsarbeiten|umstellung|systemupdate|migration|channelmanager|channel manager|support|kundendienst|helpdesk|administrator)",
  ],
  login: [
    "(passwort|passwörter|kennwort|zugangsdaten|anmeldedaten|logindaten|benutzername|benutzernamen|login|nutzername|zugangscode)",
    "(benutzerdaten|einloggdaten|accountdaten|kontozugang|zugang zum extranet|zugriff auf ihr extranet)",
  ],
  prepaid: [
    "(steam|apple|itunes|amazon|google play|playstation|xbox|prepaid|netflix|guthaben|geschenk|ebay|otto) ..1 (karte|karten|gutschein*|guthaben*|code|codes|wertkarte*)",
    "(geschenkkarte*|gutscheinkarte*|guthabenkarte*|prepaidkarte*|gutscheincode*|guthabencode*|amazongutschein*|applekarte*|steamkarte*)",
    "(steamguthaben|wertgutschein*|geschenkgutschein*|rubbelkarte*)",
  ],
  who: [
    "(kollege|kollegin|kollegen|buchhalter|buchhalterin|partner|partnerin|chef|chefin|frau|mann|bruder|schwester|sohn|tochter|assistentin)",
    "(kassierer|kassiererin|steuerberater|steuerberaterin|sekretärin|manager|managerin|eigentümer|besitzer|cousin|neffe|assistent|abteilung)",
  ],
  trip: [
    "(*tour|*touren|ausflug|ausflüge|*fahrt|*fahrten|safari|*safari|kreuzfahrt*|stadtführung*|führung|führungen|weinprobe*|delfine|jeep|quad)",
    "(bootsausflug*|bootsausflüge|katamaran*|kajak*|surfkurs*|tauchkurs*|wanderung*|sightseeing|rundflug*|rundflüge)",
  ],
  condition: [
    "(behinderte*|behinderung|behinderungen|rollstuhlfahrer*|autist*|autistisch*|blinde|blinden|taube|down syndrom|psychisch kranke)",
    "(kopftuch|kopftücher|burka|niqab|turban|verschleiert*|schwulenpaar*|homopaar*|gleichgeschlechtlich*|alleinerziehende*|dicke|hiv*)",
    "(zwei männer|zwei frauen|unverheiratete*|schwules|lesbisches|transmensch*)",
  ],
  refuse: [
    "(vermieten|vermiete|nehmen|nehme|wollen|will|dulden|dulde|akzeptier*|beherberg*|mögen|mag|empfang*|bedien*|ertrag*|lassen) ..5 (nicht|keine|keinen|kein|niemals|nie)",
    "(kein platz für|ablehn*|lehnen|lehne|verweiger*|nichts für|keine lust auf|keinen bock auf|nicht an)",
  ],
  demand: [
    "(geld|erstatt*|rückerstatt*|zurück*|gratis*|kostenlos*|rabatt*|upgrade|entschädigung*|zahl*|bezahl*|euro|eur|freinacht|freinächte)",
    "(nächte|nacht|nachlass|umsonst|schadenersatz|kompensation|gutschrift|preisnachlass)",
  ],
  stars: [
    "(stern|sterne|sternen|bewert*|rezension*|tripadvisor|google|tiktok|follower|followern|instagram|facebook|social media|ruf|online)",
    "(presse|zeitung|video|youtube|gesundheitsamt|finanzamt|ordnungsamt|öffentlichkeit|schlechtes|internet|review|reviews|kritik)",
  ],
};
