/** What German says for each thing that a message can speak of. Data. */

import type { Words } from "../../../types/gist.ts";

export const german: Words = {
  card: "karte, karten, kreditkarte*, bankkarte*, debitkarte*, ec karte*, girocard*, visa, mastercard, amex, zahlungskarte*",
  card_data:
    "kartennummer*, kartendaten, karteninformation*, prüfziffer*, pruefziffer*, prüfnummer*, sicherheitscode*, dreistellig*, drei ziffern, 3 ziffern, cvv, cvc, ablaufdatum, gültigkeitsdatum, gültig bis, rückseite, rueckseite, vorder und rückseite, beide seiten, beidseitig, vorderseite, 16 ziffern, kartenprüf*",
  account:
    "konto, bankkonto, kontonummer*, kontodaten, kontoinhaber*, kontoverbindung*, bankverbindung*, bankdaten, iban, bic, swift, empfänger*, begünstigt*, online banking, onlinebanking, zugangsnummer, treuhandkonto, privatkonto, girokonto, sicheres konto, verwendungszweck",
  bank: "bank, banken, hausbank, sparkasse*, volksbank*, kartenherausgeber*, geldinstitut*, kreditinstitut*, bankberater*, banking app, bankapp",
  pay: "zahl*, bezahl*, begleich*, beglichen, überweis*, abbuch*, abgebucht, belast*, einzug, eingezogen, einziehen, vorkasse, vorauszahl*, anzahl*, restzahl*, entrichte*, kassier*, abrechn*, abgerechnet",
  transfer:
    "überweis*, ueberweis*, banküberweisung*, echtzeitüberweisung*, sofortüberweisung*, western union, moneygram, paypal, revolut, wise, n 26, bunq, zelle, bizum, freunde und familie, freunde familie, anweis*, klarna, giropay, skrill, ria, transferier*",
  coin: "bitcoin*, btc, krypto*, usdt, usdc, tether, ethereum, eth, wallet, wallets, binance, trc, coin, coins, blockchain, coinbase",
  voucher:
    "gutscheinkarte*, geschenkkarte*, gutscheincode*, gutscheinkarten, paysafe*, steam*, amazon gutschein*, amazon karte*, apple karte*, google play, itunes, guthabenkarte*, aufladekarte*, prepaidkarte*, rubbel*, gutscheine, codes freirubbeln, neosurf",
  cash: "bar, bargeld, barzahlung, umschlag, kuvert, briefumschlag, geldscheine, scheine, in bar",
  courier:
    "kurier*, fahrer*, chauffeur*, bote, boten, spediteur*, spedition*, agent, agentur, reiseagent*, umzugsfirma, hausmeister*, vertreter*, beauftragte*, veranstalter*, reiseveranstalter*, caterer, dolmetscher*, pfleger*, reiseleiter*, abholer, geldbote*, transportfirma",
  deposit:
    "kaution*, sicherheitsleistung*, anzahlung*, hinterleg*, pfand, reservierungsgebühr*, sicherheitsbetrag, garantiebetrag, schadenskaution",
  refund:
    "erstatt*, rückerstatt*, rueckerstatt*, zurückerstatt*, rückzahl*, zurückzahl*, zurück zahlen, zurückbekommen, zurück bekommen, zurücküberweis*, zurück überweisen, entschädig*, gutgeschrieben, gutschrift*, ausgezahlt, auszahl*, geld zurück, rückbuch*, zurückbuch*, storno, zurückgeben, zurückgezahlt, wiedergutmachung",
  held: "vorautorisier*, reserviert*, geblockt, blockierter betrag, testbuchung*, testabbuchung*, testzahlung*, testbetrag, probeabbuchung*, nicht abgebucht, nichts abgebucht, nicht belastet, nichts belastet, wird nichts, sofort wieder, gleich wieder, wieder freigegeben, zurückgebucht, kommt zurück, kommen zurück, kommen gleich wieder, automatisch zurück, vorgemerkt, nur geprüft, ein euro, 1 euro",
  fee: "gebühr*, gebuehr*, steuer*, kurtaxe, city tax, bettensteuer, tourismusabgabe, abgabe*, bußgeld*, strafe, strafgebühr, lizenz*, versicherung*, zuschlag, provision*, zoll, servicepauschale, pauschale, genehmigung*",
  amount:
    "betrag*, gesamtbetrag, summe, restbetrag, rest, euro, eur, preis, preise, kosten, kostet, tarif*, mietpreis, zimmerpreis, differenz, usd, chf, franken",
  discount:
    "rabatt*, günstiger, billiger, sonderpreis, ermäßig*, prozent, sparen, spart, nachlass, angebot*, schnäppchen, frühbucher*, skonto, preisvorteil, gespart",
  overpaid:
    "zu viel, zuviel, überzahl*, ueberzahl*, versehentlich, aus versehen, versehen, irrtümlich, doppelt, zweimal, differenz*, überschuss, überschüssig*, falscher betrag, falschen betrag, scheck*, statt, mehr als",
  failed:
    "abgelehnt*, fehlgeschlagen*, gescheitert, schiefgelaufen, schief gegangen, zurückgewiesen, konnte nicht, konnten nicht, kann nicht, können nicht, klappt nicht, klappte nicht, ging nicht durch, geht nicht durch, nicht durchgegangen, nicht verifiziert, fehler, fehlermeldung, panne, abgelaufen, ungültig, unvollständig, fehlt, fehlen, problem, probleme, stimmt nicht, stimmen nicht, zurückgekommen, unbestätigt, nicht bestätigt, hakt, spinnt, störung",
  prepaid:
    "bereits bezahlt, schon bezahlt, bereits gezahlt, schon gezahlt, voll bezahlt, komplett bezahlt, online bezahlt, über die plattform bezahlt, bei der buchung bezahlt, nichts zu zahlen, nichts mehr zu, ist bezahlt",
  desk: "vor ort, an der rezeption, rezeption, empfang, bei ankunft, bei anreise, beim check in, beim einchecken, bei der ankunft, bei der anreise, im haus, kartenterminal, kartengerät, bei abreise, beim auschecken, persönlich, im hotel, tresen",
  invoice:
    "rechnung*, quittung*, beleg*, zahlungsbeleg, zahlungsnachweis, kontoauszug*, umsatzsteuer*, steuernummer, ust id",
  identity:
    "ausweis*, personalausweis*, reisepass*, pass, führerschein*, identität*, ausweiskopie*, meldeschein*, perso, ausweisnummer*, passnummer*, dokumentennummer*",
  photo:
    "foto*, bild, bilder, screenshot*, bildschirmfoto*, selfie*, fotografier*, abfotografier*, aufnahme, knips*, scan vom, kopie",
  code: "code, codes, tan, pin, smstan, mtan, push tan, pushtan, sms code, einmalcode*, bestätigungscode*, sicherheitscode, freigabecode*, sechsstellig*, 6 stellig*, sechs ziffern, freigabe*, freigeben, freizugeben, authenticator, zahlencode, zahlenfolge, ziffernfolge",
  password:
    "passwort, passwörter, kennwort, kennwörter, login, einlog*, anmeld*, zugangsdaten, benutzername*, zugang, partnerzugang, einwählen, extranet, eingeloggt, loggen, logge",
  personal:
    "geburtsdatum, geburtsname, mädchenname*, vollständiger name, vollständigen namen, anschrift, adresse, steuer id, sozialversicherung*, persönliche daten, handynummer, telefonnummer, mailadresse, e mail adresse, deine daten, ihre daten",
  verify:
    "bestätig*, bestaetig*, verifizier*, überprüf*, ueberpruef*, prüf*, validier*, authentifizier*, legitimier*, nachweis*, rückbestätig*, aktivier*, freischalt*, entsperr*, reaktivier*, absicher*, abgleich*, kontrollier*, ausweisen, beweis*, autorisier*",
  enter:
    "eingeb*, eingegeben, einzugeben, gib, geben sie, trag*, eintrag*, einzutragen, ausfüll*, auszufüllen, ausgefüllt, füll*, tipp*, registrier*, hinterleg*, ergänz*, aktualisier*, einreich*, vervollständig*, abschließ*, angeben, anzugeben, angabe*, hinzufüg*, erneuer*, hochlad*, speicher*, durchführ*, erledig*",
  give: "schick*, send*, zusend*, zuschick*, gib mir, geben sie mir, geben sie uns, gebt, teil* mir, teilen sie, mitteil*, mitzuteilen, nenn*, durchgeb*, übermittel*, lies, lesen sie, liest, vorles*, diktier*, weiterleit*, überlass*, bereitstell*, rüberschick*, sag mir, sagen sie, lass mir, lassen sie, rausgeben, vorlegen, her mit",
  click:
    "klick*, anklick*, öffn*, aufmach*, mach auf, tipp, tippen sie, drück*, folg*, folgen, geh auf, gehen sie auf, aufruf*, besuch*, hier, unter, weiter, da lang, button, knopf, schaltfläche, starte*, lad",
  link: "%link, link, links, seite, seiten, webseite*, website*, internetseite*, formular*, portal*, url, browser, adresszeile, online formular, maske",
  file: "datei*, anhang, angehängt, anlage, beigefügt, zip, rar, archiv, dokument*, pdf, html, exe, apk, ordner, laufwerk, dropbox, wetransfer, google drive, onedrive, excel, liste, tabelle, zimmerliste, namensliste, scr, iso, gepackt*",
  run: "windows, windowstaste, powershell, ausführen, eingabeaufforderung, terminal, konsole, install*, download*, runterlad*, herunterlad*, makro*, captcha, roboter, strg, einfügen, anydesk, teamviewer, fernwartung, rechner, pc, laptop, computer, entpack*, update, app",
  scan: "qr, qr code*, qrcode*, scan*, einscann*, abscann*, barcode, kamera, viereck*",
  call: "ruf*, anruf*, anzurufen, angerufen, telefon*, telefonier*, melden sich, meldet sich, hotline, in der leitung, am apparat, rückruf*, zurückruf*, durchklingel*, klingel",
  write:
    "schreib*, nachricht*, kontaktier*, kontakt, melden, meld dich, melde dich, melden sie, antworten, antworte*, hinzufügen, chatten, sprech*, anschreib*, adde",
  outside:
    "whatsapp, whats app, wa, telegram, tg, viber, signal, messenger, instagram, insta, wechat, line, facebook, skype, sms, imessage, threema, discord",
  email: "%email, e mail, email, mail, mails, gmail, postfach, gmx, web de, mailadresse",
  phone:
    "%phone, handy, handynummer*, telefonnummer*, nummer, rufnummer*, meine nummer, deine nummer, ihre nummer, mobilnummer*",
  send_on:
    "den rest, die differenz, restbetrag, weiterleit*, weitergeb*, weiterreich*, zurückschick*, überweisen sie den, an meinen, an den fahrer, in meinem namen, behalten sie, behaltet, für mich, auslegen, vorstrecken, abziehen",
  deadline:
    "innerhalb, stunde, stunden, std, minuten, min, heute, heute abend, heute nacht, mitternacht, bis morgen, bis heute, sofort, umgehend, dringend, eilt, schnell*, unverzüglich, binnen, frist, ablauf*, läuft ab, verfällt, letzte chance, letztmal*, jetzt, gleich, bis 18, bis 20, asap, zeitnah, noch heute, spätestens, vor ablauf",
  lose: "stornier*, storno, cancel*, verfäll*, verfallen, freigegeben, weiterverkauf*, weitervermiet*, verlier*, verloren, vergeben, anderen gast, anderen gästen, andere gäste, nächsten gast, warteliste, sperr*, gesperrt*, suspendier*, eingefroren*, geschlossen, lösch*, gelöscht, entfernt, deaktivier*, offline, kündig*, aufgelöst, futsch, rausfall*, raus, blockier*",
  otherwise:
    "sonst, ansonsten, andernfalls, falls nicht, wenn nicht, ohne diese*, ohne die, oder wir, oder ihre, oder die, leider gezwungen, müssen wir leider, anderenfalls, solange, gezwungen, erst wenn",
  quiet:
    "nicht anrufen, rufen sie nicht, nicht im hotel an, nicht weitersagen, sagen sie nichts, nichts sagen, unter uns, nicht hier, hier nicht, nicht über die plattform, nicht über die seite, außerhalb der plattform, außerhalb, nicht antworten, an der plattform vorbei, ohne die plattform, plattform umgehen, nicht mehr hier, diskret, nicht mitbekommen, wird überwacht, nicht erwähnen, nicht melden",
  no: "nicht, kein, keine, keinen, nie, niemals, nichts, ohne, niemand",
  platform:
    "plattform, system, buchungssystem, support, sicherheitsabteilung, sicherheitsteam, kundendienst, kundenservice, partnerservice, partner support, service team, abteilung, betrugsabteilung, betrugsprävention, compliance, moderation, administrator, portal, die app, automatisch*, technik, hotelsystem, auszahlungsteam",
  authority:
    "polizei*, kommissar*, gericht*, ministerium, finanzamt, ordnungsamt, gemeinde, stadtverwaltung, behörde*, anwalt, anwalts*, rechtsanwalt*, staatsanwalt*, kriminalpolizei, kripo, ermittlung*, zollamt, botschaft, amt, inspektor*, interpol, europol",
  boss: "chef, chefin, geschäftsführ*, inhaber*, eigentümer*, buchhaltung*, buchhalter*, finanzabteilung*, zahlungsabteilung*, zentrale, direktion, partner, zahlungspartner*, zahlungsanbieter*, zahlungsdienst*, treuhänder*, kollege, kollegen, kollegin, sekretariat, assistent*, rechnungsstelle, abrechnungsstelle, steuerberater*, verwaltung, drittanbieter*, dienstleister*",
  everybody:
    "alle gäste, alle unsere gäste, allen gästen, jeder gast, jeden gast, alle buchungen, alle reservierungen, alle partner, alle unterkünfte, alle gastgeber, neue gäste, neukunden, seit diesem monat, ab diesem monat, neue richtlinie*, neue vorschrift*, neue regel*, vorschrift*, verfahren, vorgabe*, richtlinie*, pflicht, verpflichtend",
  your: "ihr, ihre, ihrer, ihren, ihrem, ihres, sie, ihnen, dein, deine, deiner, deinen, deinem, du, dir, dich, euch, euer, eure, euren",
  my: "mein, meine, meiner, meinen, meinem, ich, mir, mich, bin, habe",
  our: "unser, unsere, unserer, unserem, unseren, wir, uns",
  please:
    "bitte, könnten sie, können sie, kannst du, könntest du, würden sie, müssen sie, müssen, muss, musst, sollten sie, benötigen, benötigt, erforderlich, notwendig, nötig, bitten, gebeten, brauchen wir, brauche ich, nur noch, einfach, kurz, seien sie so, sei so lieb, wären sie, tun sie mir",
  asking:
    "kann ich, können wir, könnte ich, darf ich, dürfen wir, gibt es, ist es möglich, wäre es möglich, haben sie, habt ihr, wo, wann, wie, welche, welcher, soll ich, sollen wir, muss ich, müssen wir, geht das, wäre, ob, frage, wollte fragen, wollten fragen, wie lange, wie weit, möglich",
  calm: "formalität*, nur eine formsache, formsache, dauert nur, dauert keine, eine minute, zwei minuten, kurz, kleine sache, klitzeklein*, einfach, sicher, sichere, sicheren, garantiert, keine sorge, keine sorgen, automatisch, offiziell*, verschlüsselt, geschützt*, unverbindlich, routine*, kostenlos, 100",
  changed:
    "neu, neue, neuen, neues, geändert, umgestellt, umstellung*, aktualisiert, update, anders, andere, anderen, anstatt, statt, alternativ*, vorübergehend, ausnahmsweise, derzeit, momentan, wartung*, nicht verfügbar, umgezogen, wechsel",
  booking: "buchung*, reservierung*, aufenthalt*, reise, urlaub, gebucht, buchen, termin",
  prize:
    "gewonnen, gewinn, preisträger, bonus, geschenk, prämie, treue*, upgrade, gratisnacht, gratis, verlosung, gewinnspiel, glückwunsch, ausgewählt, auserwählt, belohnung",
  sell: "seo, suchmaschinen*, google ranking, ranking, erste seite, follower, marketing, agentur, unsere firma, wir bieten, wir sind ein, dienstleistung*, fotograf*, fotoshooting, channel manager, auslastung, mehr buchungen, mehr bewertungen, bewertungen kaufen, 5 sterne bewertungen, kredit, kredite, darlehen, investor*, strom, stromvertrag, gasvertrag, energie*, tarifwechsel, photovoltaik, solar*, lieferant*, großhandel, katalog, reinigungsfirma, reinigungsservice, wäscheservice, testphase, testmonat, demo, webinar, abo, angebot einholen, zusammenarbeit, kooperation*, werben, werbung, software, influencer*, newsletter, kundengewinnung, beratung*, vermarkt*",
  direct:
    "direkt bei uns, direktbuch*, direkt buchen, nächstes mal, ohne provision, provision sparen, provision, provisionsfrei, eigene webseite, unsere webseite, unserer webseite, hier stornieren, dort stornieren, stornieren sie, privat, direkt mit uns, unter der hand, günstiger wenn, vorbei, über unsere seite, nicht über, umweg",
  room: "zimmer*, wohnung*, ferienwohnung*, fewo, apartment*, suite, bett, betten, haus, hütte, balkon, etage, stock, doppelbett",
  arrival:
    "anreis*, ankunft, ankommen, ankomm*, abreis*, check in, checkin, einchecken, check out, auschecken, spät, früher, später, flug, flieger, zug, fähre, landen, koffer, gepäck",
  key: "schlüssel*, schlüsselkasten, schlüsselbox, schlüsseltresor, tür, haustür, tor, eingang, schloss, klingel, aufzug, treppe, zugangscode, türcode",
  food: "frühstück*, abendessen, mittag*, restaurant*, kaffee, milch, brötchen, gluten*, allergi*, küche, kühlschrank, vegan, vegetarisch, wein, tisch, essen",
  traffic:
    "park*, auto, garage, tiefgarage, bus, u bahn, s bahn, taxi, shuttle, bahnhof, flughafen, fahrrad, fahrräder, straße, weg, karte mit, laufen, zu fuß, haltestelle, stellplatz, ladesäule",
  wifi: "wlan, wifi, internet, router, netz, fernseher, tv, netflix, netzwerk",
  house:
    "handtüch*, handtuch, putz*, sauber*, reinigung, heizung*, warmwasser, dusche, undicht, tropft, kaputt, reparier*, klempner, handwerker, lärm, laut, nachbar*, geruch, riecht, schimmel, bettwäsche, bügel*, waschmaschine, spülmaschine, klimaanlage, pool, sauna, garten, licht, lampe, fenster, herd",
  family:
    "kind, kinder, baby, babybett, kinderbett, hochstuhl, frau, mann, mutter, vater, hund, katze, haustier, familie, freunde, freunden, sohn, tochter, erwachsene, personen, oma, opa",
  lost: "vergessen, liegen gelassen, liegenlassen, verloren, fundsachen, gefunden, ladekabel, jacke, schirm, brille, buch, nachschicken, nachsenden",
  thanks:
    "danke, dank, vielen dank, besten dank, freuen uns, freue mich, liebe grüße, lg, viele grüße, schöne grüße, beste grüße, mfg, bis bald, bis dann, herzlich, willkommen, toll, super, wunderbar, prima",
  sorry:
    "leider, entschuldig*, tut mir leid, tut uns leid, enttäusch*, beschwer*, beschwerde*, unverschämt*, ärger*, sauer, schlimm, dreckig, schmutzig, reklam*, bedauer*",
  warning:
    "betrug, betrüg*, betrüger*, phishing, verdächtig*, fake, gefälscht*, abzocke, vorsicht, nicht von uns, nicht von ihnen, gehackt, masche, komisch vor, echt von, seriös, stammt nicht, warn*",
  never_ask:
    "niemals nach, nie nach, fragen nie, fragen niemals, nie bitten, niemals bitten, schicken sie niemals, schicken sie nie, nie karten*, zahlen sie nie, keine kartendaten, geben sie niemals, geben sie nie",
};
