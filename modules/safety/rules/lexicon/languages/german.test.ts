/** German: what is said to rob people, and what honest hosts and guests say in words much like it. */

import { expect, test } from "vitest";
import { readWith } from "../testing.ts";
import { german } from "./german.ts";

/** What each says, before the bar, must be seen in it. */
const SPEAKS = `
lure.card_check | Sehr geehrter Gast, Ihre Karte konnte leider nicht verifiziert werden. Bitte bestätigen Sie Ihre Zahlungsdaten innerhalb von 12 Stunden: https://x.example
lure.card_check | Um Ihre Reservierung zu behalten, müssen Sie Ihre Kreditkarte über den folgenden Link bestätigen: https://x.example
lure.card_check | Der Betrag wird nur kurz reserviert und nach wenigen Minuten wieder freigegeben. Zur Kartenprüfung: https://x.example
lure.card_check | Leider wurde die Zahlung von Ihrer Bank abgelehnt, bitte versuchen Sie es erneut unter https://x.example
lure.card_check | Es gab ein Problem mit Ihrer Kreditkarte. Bitte hinterlegen Sie eine andere Karte auf der sicheren Seite https://x.example
lure.card_check | Hallo Mira, deine Buchung ist noch nicht bestätigt, klicke hier um sie abzuschließen https://x.example
lure.card_check | Ihre Kartendaten müssen erneut eingegeben werden, da unser Zahlungsanbieter gewechselt hat: https://x.example
lure.card_check | Bitte führen Sie die Verifizierung durch, sonst wird das Zimmer an andere Gäste vergeben. https://x.example
lure.card_check | Achtung: Ihre Reservierung verfällt in 6 Stunden. Jetzt sichern: https://x.example
lure.card_check | Stellen Sie sicher, dass ausreichend Guthaben auf der Karte ist, und bestätigen Sie hier: https://x.example
lure.card_check | bitte schnell verifiziren sie ihre karte hir https://x.example sonst buchung weg
lure.card_check | Wir konnten die Anzahlung nicht abbuchen. Wiederholen Sie die Zahlung: https://x.example
lure.card_check | Wegen neuer EU-Regeln muss jeder Gast den Besitz der Karte nachweisen: https://x.example
lure.card_check | Die Zahlung über die Plattform ist derzeit gesperrt, bitte zahlen Sie per Überweisung: DE89 3704 0044 0532 0130 00
lure.card_check | Guten Tag, bei der routinemäßigen Kontrolle Ihrer Bankkarte ist ein Fehler aufgetreten. Holen Sie das bitte selbst auf dieser Seite nach: https://x.example Sonst verfällt Ihr Platz.
lure.card_check | Für Ihre Buchung fehlt noch eine gültige Zahlungsgarantie. Hier hinterlegen: https://x.example
lure.card_check | Ihre Reservierung hat den Status „ausstehend“. Zum Aktivieren Karte authentifizieren: https://x.example
lure.card_check | Leider sehen wir Ihre Vorauszahlung nicht. Gehen Sie den Vorgang unter https://x.example noch einmal durch, sonst wird das System die Buchung aufheben.
lure.card_check | Um Betrug vorzubeugen, machen wir bei allen Gästen einen schnellen Check der Kreditkarte: https://x.example
lure.card_check | Ihr Kartenanbieter hat die Belastung nicht genehmigt. Bitte verwenden Sie eine andere Karte: https://x.example
lure.card_check | Hallo, ich bin die Assistentin des Managers. Wie ist Ihre WhatsApp-Nummer? Unsere Buchhalterin muss die Zahlung mit Ihnen abstimmen, bitte nicht hier antworten. Bestätigen Sie die Zahlung dann hier: https://x.example
lure.card_check | Ihre Buchung wurde wegen eines technischen Fehlers nicht bezahlt. Zahlen Sie bitte noch einmal: https://x.example
lure.card_check | Die Garantie Ihrer Karte ist abgelaufen. Erneuern Sie sie hier: https://x.example
lure.card_check | Ihre Kreditkarte scheint inaktiv zu sein. Tippen Sie die Daten hier ein: https://x.example
lure.card_check | Findet bis 22 Uhr keine Verifizierung statt, entfernt das System Ihre Reservierung. https://x.example
lure.card_check | Bitte weisen Sie nach, dass Sie Inhaber des Zahlungsmittels sind. https://x.example
lure.card_check | Ihre Bank verlangt eine zusätzliche Bestätigung. Weiter hier: https://x.example
lure.card_check | Sie haben noch nicht bezahlt! Zahlen Sie mit diesem Link, sonst vermieten wir an andere. https://x.example
lure.card_check | Unser Buchungspartner verlangt von allen Reisenden eine zusätzliche Prüfung. Ohne sie bekommen Sie keine Schlüssel. https://x.example
lure.card_check | Ihr Partnerkonto wurde wegen Beschwerden vorübergehend eingeschränkt. Einschränkung aufheben: https://x.example
lure.card_check | Lieber Gast ihre Reservirung hat Problem mit Karte, für vermeiden Storno gehen link https://x.example
lure.card_check | Um Überbuchung zu vermeiden, sichern Sie Ihren Platz, indem Sie den gesamten Aufenthalt heute bezahlen: https://x.example
lure.card_check | Hinweis: Reservierung Nr. 44831 wird annulliert, da die Karte nicht akzeptiert wurde. Beheben: https://x.example
lure.card_check | Ihre Zahlungsdaten scheinen veraltet. Tippen Sie auf den Link und erneuern Sie sie, sonst verlieren Sie die Wohnung. https://x.example
lure.card_check | Damit wir sicher sind, dass Ihnen die Karte gehört, durchlaufen Sie bitte die Kontrolle unter https://x.example
lure.card_check | Sehr geehrter Gast, wir konnten die von Ihnen verwendete Karte nicht autorisieren. Verifizieren Sie sie innerhalb von 24 Stunden unter https://x.example, sonst wird die Buchung storniert.
lure.card_check | Ihre Reservierung erfordert eine zusätzliche Bestätigung der Zahlungsdaten: https://x.example
lure.card_check | Unsere Partnerbank hat Ihre Vorauszahlung nicht bestätigt. Nutzen Sie diesen Link zur erneuten Prüfung: https://x.example
lure.card_check | Achtung, ein Schritt fehlt! Ihr Aufenthalt ist gefährdet, jetzt validieren: https://x.example
lure.card_check | Wenn Sie Ihre Karte nicht bestätigen, wird das Zimmer weitervermietet. https://x.example
lure.card_check | Sofern Sie die Zahlung nicht innerhalb von 6 Stunden bestätigen, wird storniert. https://x.example
lure.card_data | Senden Sie uns bitte Ihre Kartennummer, das Ablaufdatum und die Prüfziffer.
lure.card_data | Schick mir bitte ein Foto deiner Kreditkarte von beiden Seiten.
lure.card_data | Wir brauchen die drei Ziffern auf der Rückseite Ihrer Karte.
lure.card_data | Bitte nennen Sie mir die CVC zur Sicherung der Buchung.
lure.card_data | Wir bräuchten die lange Nummer vorn auf der Karte und den dreistelligen Code.
lure.card_data | Bitte teilen Sie Kartennummer, Gültigkeit und CVV mit, um das Zimmer zu garantieren.
lure.card_data | Ihre Reservierung wurde angehalten. Zur Freigabe geben Sie die Kartendaten auf der gesicherten Seite https://x.example ein
lure.card_data | Ich brauche Nummer, Datum und Prüfziffer Ihrer Karte.
lure.card_data | Falls Sie die Kartendaten nicht senden, müssen wir stornieren.
lure.code | Teilen Sie uns den Code mit, den Sie gerade per SMS erhalten haben.
lure.code | Bitte geben Sie die TAN aus Ihrer Banking-App hier im Chat durch.
lure.code | Gib die Anfrage in deiner Bank-App frei, damit die Prüfung klappt.
lure.code | Loggen Sie sich mit Ihren Extranet-Zugangsdaten ein, um die Beschwerde zu sehen.
lure.code | Schreiben Sie mir die sechsstellige Zahl, die auf Ihr Handy kommt.
lure.code | Sehr geehrter Partner, ein Gast hat Beschwerde gegen Ihre Unterkunft eingereicht. Antworten Sie binnen 24 Stunden: https://x.example
lure.code | Auf Ihr Telefon wurde soeben ein Code geschickt, schreiben Sie ihn mir bitte, damit ich den Check-in abschließe.
lure.code | Lesen Sie mir bitte die Zahlen vor, die per SMS kamen.
lure.code | Zum Freischalten der Erstattung bestätigen Sie den Vorgang in der App Ihrer Bank.
lure.code | Gleich bekommen Sie eine SMS. Tippen Sie die sechs Ziffern hier in den Chat.
lure.code | In Ihrer Banking-App erscheint eine Anfrage, bitte nehmen Sie diese an.
lure.code | Ihre Erstattung ist genehmigt. Wählen Sie Ihre Bank und loggen Sie sich ein: https://x.example
lure.code | Können Sie mir die PIN Ihres Onlinebankings nennen, damit die Erstattung klappt?
lure.code | Schicken Sie mir bitte den Bestätigungscode aus der SMS, sonst klappt die Auszahlung nicht.
lure.code | Sollten Sie den SMS-Code nicht mitteilen, verfällt die Erstattung.
lure.loss | Ihre Buchung wird automatisch storniert, wenn Sie die Prüfung nicht abschließen. https://x.example
lure.loss | Wegen vieler Fake-Buchungen prüfen wir jetzt jeden Gast. Ohne Prüfung wird die Buchung annulliert. https://x.example
lure.loss | Liebe Mira, kleine Bitte der Rezeption: Ihre Buchung muss wegen eines neuen Zahlungsdienstes noch einmal freigegeben werden. https://x.example
lure.loss | Wenn Sie nichts tun, wird Ihre Buchung storniert, bitte verifizieren Sie die Karte. https://x.example
lure.refund_form | Füllen Sie für die Rückerstattung das Formular aus: https://x.example
lure.refund_form | Sie haben doppelt bezahlt. Für die Erstattung brauchen wir Ihre Bankdaten: https://x.example
lure.refund_form | Ihre Erstattung über 240 Euro wartet, klicken Sie hier: https://x.example
lure.refund_form | Uns ist ein Fehler passiert, der Betrag wurde zweimal eingezogen. Um das Geld zurückzubekommen, geben Sie hier Ihre Karte ein: https://x.example
lure.refund_form | Ihnen steht eine Entschädigung von 80 EUR zu. Fordern Sie sie hier an: https://x.example
lure.refund_form | Es gibt eine Erstattung von 96,40 € für Sie. Geben Sie an, wohin wir sie senden sollen: https://x.example
lure.pay_elsewhere | Bitte überweisen Sie den Betrag auf folgendes Konto: DE89 3704 0044 0532 0130 00
lure.pay_elsewhere | Stornieren Sie hier und zahlen Sie direkt an mich, das ist billiger. DE89 3704 0044 0532 0130 00
lure.pay_elsewhere | Wir nehmen nur noch Bitcoin, sonst vergeben wir die Wohnung an jemand anderen.
lure.pay_elsewhere | Kaufen Sie bitte drei Paysafecards und schicken Sie mir die Codes, sonst verlieren Sie die Reservierung.
lure.pay_elsewhere | Unsere Finanzabteilung wird Sie per WhatsApp kontaktieren, antworten Sie nicht hier. Meine Nummer: +49 151 2345678, bitte überweisen Sie dann auf unser Konto.
lure.pay_elsewhere | Die Plattform hat unser Konto eingefroren. Bitte überweisen Sie 420 EUR auf das Konto meiner Frau: DE89 3704 0044 0532 0130 00
lure.pay_elsewhere | Mit 15 % Rabatt, wenn Sie stornieren und uns das Geld per Banküberweisung schicken. IBAN DE89 3704 0044 0532 0130 00
lure.pay_elsewhere | Kartenzahlungen funktionieren momentan nicht, daher bitten wir um Zahlung auf unser Firmenkonto DE89 3704 0044 0532 0130 00
lure.pay_elsewhere | Beim nächsten Mal ohne Plattform, dann wird es billiger.
lure.pay_elsewhere | Die Anzahlung ist nicht angekommen. Überweisen Sie heute 150 € an DE89 3704 0044 0532 0130 00
lure.pay_elsewhere | Das Portal hält unsere Auszahlungen zurück, deshalb nehmen wir nur noch Überweisungen: DE89 3704 0044 0532 0130 00
lure.pay_elsewhere | Zahlen Sie nicht über die Plattform, überweisen Sie direkt an uns: DE89 3704 0044 0532 0130 00
lure.overpayment | Ich schicke Ihnen einen Scheck über einen höheren Betrag, bitte leiten Sie den Rest an meinen Reiseagenten weiter.
lure.overpayment | Belasten Sie meine Karte mit 3000 Euro und überweisen Sie die Differenz an den Fahrer.
lure.clickfix | Drücken Sie Windows + R, dann Strg + V und Enter.
lure.clickfix | Öffnen Sie PowerShell und fügen Sie den Befehl ein.
lure.clickfix | Um zu zeigen, dass Sie kein Roboter sind, drücken Sie die Windows-Taste und R.
lure.clickfix | Bitte installieren Sie AnyDesk, unser Techniker hilft Ihnen dann.
lure.clickfix | Erlauben Sie die Installation aus unbekannten Quellen.
lure.clickfix | Um die Beschwerde des Gastes zu sehen, lösen Sie das Captcha: Windows-Taste und R gleichzeitig, dann Strg und V.
lure.clickfix | Öffnen Sie das Fenster „Ausführen“, fügen Sie den Text ein und drücken Sie Enter.
lure.clickfix | Bitte erlauben Sie Apps aus unbekannten Quellen und installieren die angehängte Datei.
lure.clickfix | Laden Sie unser Check-in-Programm (setup.exe) von https://x.example herunter und starten Sie es.
lure.clickfix | Kopieren Sie die Zeile unten, öffnen Sie das Terminal und fügen Sie sie ein.
lure.clickfix | Drücken Sie Windowstaste plus R, dann einfügen und OK.
lure.file_bait | Die Fotos der Bettwanzen sind im Archiv, Passwort 1234: https://x.example
lure.file_bait | Bitte öffnen Sie die Datei nur auf einem Windows-Computer. https://x.example
lure.file_bait | Die Allergieliste unserer Gruppe können Sie hier herunterladen: https://x.example
lure.file_bait | Ich sende unsere Allergieliste, der Arzt hat sie in einer geschützten Datei gespeichert, Schlüssel 2211: https://x.example
lure.file_bait | Meine Mutter lag nach dem Aufenthalt im Krankenhaus. Die Arztberichte und Bilder finden Sie hier: https://x.example
lure.impersonation | Hier ist das Sicherheitsteam von Booking.com, Ihr Konto wird gesperrt, wenn Sie sich nicht anmelden.
lure.impersonation | Unser Sicherheitssystem hat verdächtige Aktivitäten auf Ihrem Konto festgestellt. Bestätigen Sie Ihre Identität: https://x.example
lure.impersonation | Hier ist die Polizei, Sie müssen ein Bußgeld zahlen. Überweisen Sie auf folgendes Konto: DE89 3704 0044 0532 0130 00
lure.impersonation | Wir sind die Sicherheitsabteilung der Plattform. Ihr Partnerkonto wird eingeschränkt, wenn Sie sich nicht hier anmelden: https://x.example
lure.impersonation | Achtung! Ungewöhnliche Anmeldung in Ihrem Extranet. Bestätigen Sie, dass Sie es waren: https://x.example
lure.impersonation | Hier ist Anna von der Booking.com Finanzabteilung. Wir können Ihre Einnahmen erst auszahlen, wenn Sie das Bankkonto bestätigen: https://x.example
lure.impersonation | Ihr Inserat verstößt gegen die Richtlinien und geht offline. Einspruch hier: https://x.example
lure.impersonation | Uns sind verdächtige Aktivitäten bei Ihrer Buchung aufgefallen. Bestätigen Sie die Karte, um sie zu behalten. https://x.example
lure.qr_pay | Scannen Sie den QR-Code und bezahlen Sie die Anzahlung, sonst wird die Buchung storniert. https://x.example
promo.direct | Buchen Sie das nächste Mal direkt bei uns und sparen Sie 10 Prozent.
promo.direct | Auf unserer eigenen Website ist es günstiger.
promo.direct | Schreiben Sie uns direkt, dann machen wir einen besseren Preis.
promo.direct | Wenn Sie wiederkommen, melden Sie sich privat bei mir, dann sparen Sie die Gebühren.
promo.service | Wir bieten SEO für Hotels und bringen Sie bei Google auf Platz 1.
promo.service | Firmenkredit bis 50 000 Euro ohne Schufa, sofort ausgezahlt.
promo.service | Senken Sie Ihre Stromkosten um 30 %, wir vergleichen die Anbieter für Sie.
promo.service | Wir sind Hersteller von Hotelmöbeln und möchten Ihnen unseren Katalog senden.
promo.service | Unsere Reinigungsfirma betreut Ferienwohnungen in ganz Wien.
promo.service | Echte Google-Bewertungen kaufen, 5 Euro pro Stück!
promo.service | Mehr Buchungen mit unserem Channel-Manager, jetzt kostenlose Demo.
promo.service | Verdienen Sie 300 Euro am Tag mit unserem Trading-Bot.
promo.service | 10.000 Instagram-Follower für 49 Euro
promo.service | Ich bin Reisebloggerin und biete einen Beitrag gegen eine kostenlose Übernachtung.
promo.service | Wir verwalten Ihre Ferienwohnung, Sie lehnen sich zurück.
promo.service | Mehr Gäste gefällig? Wir bringen Hotels bei Google nach ganz oben, erster Monat gratis.
promo.service | Ich verkaufe echte positive Rezensionen für Tripadvisor.
promo.service | Unser Bankpartner leiht Hotels zwischen 10 000 und 500 000 Euro.
promo.service | Wir sind eine Matratzenfabrik aus Polen und haben einen Sonderpreis für Hotels.
promo.service | Professionelle Reinigung von Ferienhäusern, dürfen wir Ihnen unsere Preise schicken?
promo.service | Wir bauen Webseiten für kleine Hotels ab 499 Euro.
promo.service | Lassen Sie Ihre Gäste von einer KI beantworten. Jetzt Demo buchen.
promo.service | Professionelle Fotos Ihrer Wohnung ab 99 Euro, unser Studio ist in Ihrer Nähe.
promo.service | Suchen Sie Personal? Unsere Agentur hat Kellner und Zimmermädchen.
promo.service | Machen Sie aus 250 Euro 5000 mit unserem KI-Trading.
promo.service | Wechseln Sie zu unserem Ökostrom und erhalten Sie 100 Euro Bonus.
promo.service | Werben Sie für Ihre Pension in unserem Reisemagazin, diesen Monat zum halben Preis.
promo.service | Unsere Wäscherei holt zweimal pro Woche Ihre Bettwäsche, Preise für Vermieter auf Anfrage.
promo.service | Sind Sie mit Ihrem Stromanbieter zufrieden? Wir haben bessere Angebote für Betriebe.
abuse.threat | Ich bringe dich um.
abuse.threat | Wir wissen, wo du wohnst.
abuse.threat | Ich zünde dir das Haus an.
abuse.threat | Ich brech dir die Beine.
abuse.threat | Ich finde dich und schlag dir den Schädel ein.
abuse.threat | das wirst du bereuen, meine Brüder kommen zu dir nach Hause
abuse.slur | Du dreckige Schlampe!
abuse.slur | Scheiß Kanake
abuse.slur | Halt die Fresse du Fotze
abuse.discrimination | Wir vermieten nicht an Araber.
abuse.discrimination | Zigeuner sind hier nicht erwünscht.
abuse.discrimination | Wir wollen keine Juden in unserem Haus.
abuse.discrimination | Keine Schwarzen, keine Araber.
abuse.discrimination | Geh zurück nach Afrika, für deinesgleichen ist hier kein Platz.
abuse.sexual | Schick mir Nacktbilder.
abuse.sexual | Ich will dich ficken
abuse.sexual | Zeig mir deine Titten, dann wird das Zimmer billiger.
abuse.extortion | Zwei Nächte gratis oder ich schreibe eine schlechte Bewertung.
abuse.extortion | Wenn Sie mir das Geld nicht erstatten, gibt es einen Stern.
abuse.extortion | Zwei Nächte umsonst, sonst gebe ich überall nur einen Stern.
abuse.extortion | Erstatten Sie alles, sonst mache ich Ihren Ruf auf TikTok kaputt.
abuse.extortion | Zahlen Sie 300 Euro, dann lösche ich die Bewertung.
ham.at_desk | Sie zahlen erst bei Anreise.
ham.at_desk | Es ist keine Vorauszahlung nötig.
ham.at_desk | Sie müssen nichts weiter tun.
ham.warning | Geben Sie Ihre Kartendaten niemals weiter.
ham.warning | Wir fragen Sie nie nach Ihrer Kartennummer.
ham.warning | Vorsicht vor gefälschten Nachrichten in unserem Namen.
topic.money | Wie hoch ist die Kurtaxe?
topic.money | Bitte eine Rechnung.
`;

const HONEST = `
Bitte bringen Sie die Kreditkarte mit, mit der Sie gebucht haben.
Die Kaution von 100 Euro wird bei Anreise auf der Karte geblockt und nach der Abreise wieder freigegeben.
Ihre Karte wird gemäß den Bedingungen am Anreisetag belastet.
Ihre Karte wird nicht belastet, Sie zahlen vor Ort.
Der Türcode lautet 4512.
Geben Sie den Code am Tastenfeld neben der Haustür ein.
Sie erhalten den Zugangscode am Anreisetag per SMS.
Ich habe den Code für die Schlüsselbox nicht bekommen.
Wie lautet das WLAN-Passwort?
Die Buchung kann bis zum 12. Mai kostenlos storniert werden.
Bitte stornieren Sie meine Buchung.
Meine Karte wurde im Restaurant abgelehnt, ich zahle bar.
Kann ich per Überweisung zahlen?
Akzeptieren Sie Überweisung oder nur Karte?
Könnten Sie mir Ihre E-Mail-Adresse geben?
Die Kurtaxe wird bar bezahlt.
Bitte antworten Sie innerhalb von 24 Stunden wegen des Babybetts.
Check-out ist heute bis 11 Uhr.
Das Zimmer war leider ausgebucht.
Bitte bestätigen Sie Ihre Ankunftszeit.
Können Sie mir die Buchung bitte bestätigen?
Hiermit bestätigen wir Ihre Reservierung für zwei Nächte.
Wir haben Ihre Zahlung erhalten, vielen Dank.
Bitte füllen Sie den Meldeschein vor der Anreise online aus: https://casa-azul.example/meldeschein
Sie können in der App online einchecken.
Ihre Buchung wurde wie gewünscht storniert.
Wird meine Buchung storniert, wenn ich nach Mitternacht komme?
Die Rückerstattung ist in 5 bis 7 Tagen auf Ihrer Karte.
Wann bekomme ich meine Rückerstattung?
Wir haben Ihnen den Betrag gestern erstattet.
Das Kartenlesegerät ist heute kaputt, könnten Sie Bargeld mitbringen?
Ihre Zimmerkarte funktioniert nicht? Wir programmieren sie neu.
Haben Sie meine Überweisung erhalten?
Ich habe schon über die Plattform bezahlt.
Könnte ich eine Rechnung auf die Firma bekommen?
Anbei die Fotos vom kaputten Stuhl.
Wir schicken Ihnen die Teilnehmerliste zwei Wochen vorher.
Mein Sohn hat eine Nussallergie.
Der Flug landet an Terminal 2.
Zum Öffnen drücken Sie den Stern und dann die Taste mit dem Schlüssel.
Scannen Sie den QR-Code im Zimmer, um die Speisekarte zu sehen.
Den Tisch buchen Sie bitte direkt im Restaurant.
Wir bieten einen Flughafentransfer für 30 Euro an.
Die Reinigung ist im Preis enthalten.
Die Polizeistation ist neben dem Hotel.
Ihr Zimmer ist ab 15 Uhr fertig.
Sie müssen nichts weiter tun, alles ist bezahlt.
Wir fragen Sie nie nach Ihrer Kartennummer.
Vorsicht vor gefälschten Nachrichten in unserem Namen, bitte klicken Sie keine Links an.
Gehen Sie an der Ampel links und dann geradeaus bis zum Platz.
Auf der Karte sehen Sie, wo der Parkplatz ist.
Die Speisekarte liegt auf dem Tisch.
Hier ist der Link zur Wegbeschreibung: https://casa-azul.example/weg
Unten finden Sie die Hausordnung.
Wir sind heute bis 22 Uhr an der Rezeption.
Falls Sie später kommen, geben Sie bitte Bescheid, sonst ist die Rezeption geschlossen.
Die Gästekarte gilt 24 Stunden in allen Bussen.
Haustiere sind leider nicht willkommen.
Wir nehmen keine Hunde.
Wir vermieten nicht an Gruppen unter 18.
Keine Partys bitte.
Die Sauna ist textilfrei, also bitte nackt hinein.
Sind die Zimmer mit dem Rollstuhl erreichbar?
Leider ist das Haus nicht für Rollstuhlfahrer geeignet, es gibt viele Stufen.
Die Kinder waren todmüde.
Wir geben Ihnen gern eine gute Bewertung.
Ihre Bewertungen sind toll, deshalb haben wir gebucht.
Ich bin enttäuscht und möchte einen Teil des Geldes zurück.
Arbeiten Sie mit einer Agentur?
Mein Mann arbeitet bei einer Marketingagentur.
Die Solaranlage heizt das Wasser.
Bitte sparen Sie Wasser und Strom.
Wo ist der nächste Geldautomat?
Der Ausflug wurde wegen Regen storniert.
Unser Flug hat Verspätung, wir kommen in 3 Stunden an.
Der Parkschein gilt 24 Stunden.
Bitte zahlen Sie den Parkschein am Automaten innerhalb von 30 Minuten.
Sie haben zwei Stunden Zeit für das Schloss.
Kann ich Ihnen die Passkopien per Mail schicken?
Bitte senden Sie uns Ihre Flugnummer.
Könnten Sie uns Ihre Telefonnummer geben, damit der Fahrer Sie erreicht?
Sie erreichen uns jederzeit telefonisch.
Unsere Buchhaltung schickt die Rechnung nächste Woche per E-Mail.
Der Safe öffnet mit einem vierstelligen Code, den Sie selbst wählen.
Den Namen an der Klingel finden Sie rechts.
Ich möchte die Daten meiner Reservierung ändern.
Können wir das Zimmer bis 14 Uhr behalten?
Wir halten Ihr Zimmer bis zu Ihrer Ankunft frei.
Welche Karten akzeptieren Sie?
Reicht meine Kreditkarte zur Garantie?
Muss ich meine Kreditkartendaten vorab senden?
Haben Sie einen Computer für Gäste?
Das Fenster lässt sich nicht öffnen.
Gibt es im Zimmer einen Schlüssel für den Tresor?
Der Fernseher geht nicht an.
Ich habe den Termin beim Arzt und reise früher ab.
Ihre hinterlegte Karte wird zwei Tage vor Anreise gemäß den Bedingungen belastet.
Beim Check-in autorisieren wir 200 Euro als Kaution, die Sperre verschwindet etwa eine Woche nach Abreise.
Der Restbetrag ist bei Anreise fällig, bar oder mit Karte.
Können wir die Hälfte mit Karte und die Hälfte bar zahlen?
Ihre Zahlung ist eingegangen, danke.
Ich wollte zahlen, aber die App sagt, dass meine Karte abgelehnt wurde. Kann ich vor Ort zahlen?
Meine Bank hat die Karte gesperrt, kann ich bar zahlen?
Wir antworten innerhalb von 24 Stunden auf Ihre Nachricht.
Bitte sagen Sie uns bis heute Abend, ob Sie den Parkplatz brauchen.
Nennen Sie uns bitte heute noch Ihre Ankunftszeit.
Die Schlüsselbox ist links neben der Tür, Code 7788.
Tippen Sie die vier Ziffern Ihrer Zimmernummer und dann die Glocke.
Der Zugangscode kommt eine Stunde vor dem Check-in per SMS.
Die SMS mit dem Türcode kam nicht an, könnten Sie sie noch einmal senden?
Das Passwort für das Internet steht auf dem Router.
Wir müssen leider stornieren, mein Vater ist krank. Gibt es eine Rückerstattung?
Bis 48 Stunden vor Anreise können Sie kostenlos stornieren.
Bei Nichtanreise wird der volle Betrag berechnet.
Die Kaution wird innerhalb von 7 Tagen nach Abreise auf Ihre Karte zurückgezahlt.
Erstattungen macht die Plattform, bitte wenden Sie sich an deren Kundenservice.
Der Kundenservice sagte mir, ich soll Sie fragen.
Ich bin Ärztin und muss früher ins Krankenhaus zurück.
Hier die Liste, was mein Sohn nicht essen darf: Nüsse, Sesam, Milch.
Im Anhang die Namensliste unserer Gruppe.
Anbei ein Foto der Lampe, die wir zerbrochen haben, Entschuldigung.
Kann ich am Computer meine Bordkarte ausdrucken?
Zum Starten der Waschmaschine halten Sie die linke Taste gedrückt.
Unser Flug wurde gestrichen, wir kommen einen Tag später.
Die Bootstour fällt wegen des Wetters aus, Sie bekommen Ihr Geld zurück.
Wir würden nächstes Jahr gern wieder dasselbe Zimmer buchen.
Kann ich direkt bei Ihnen verlängern oder nur in der App?
Frühstück bestellen Sie direkt an der Bar.
Gäste bekommen im Spa einen Rabatt.
Fünf Sterne von uns, wir waren sehr glücklich!
Leider vermieten wir nur an Familien.
Wir nehmen kein Bargeld, nur Karten.
Die Nachbarn kommen aus Marokko und sind sehr nett.
Ist der Strand für Rollstühle geeignet?
Die Hitze bringt uns um, gibt es einen Ventilator?
Wenn der Lärm nicht aufhört, muss ich eine Erstattung verlangen.
Ich bin enttäuscht und werde das in meiner Bewertung erwähnen.
Rufen Sie mich gern an, wenn Sie am Bahnhof sind.
Nutzen Sie WhatsApp? Dann könnte ich den Standort schicken.
Ich brauche eine Rechnung auf meinen Arbeitgeber.
Wie kann ich den Restbetrag zahlen?
Muss ich vor der Anreise meine Kartendaten angeben?
Die bei der Buchung verwendete Karte muss an der Rezeption vorgezeigt werden.
Das Terminal hat meine Karte nicht angenommen, ich schulde Ihnen noch 12 Euro.
Ich möchte eine zweite Person zu meiner Buchung hinzufügen.
Könnten Sie prüfen, ob meine Buchung vollständig ist?
Alles ist bestätigt, bis Freitag!
Bitte bestätigen Sie, dass Sie diese Nachricht erhalten haben.
Bitte tragen Sie die Namen aller Gäste vor der Anreise im Onlineformular ein.
Die Hausordnung finden Sie unter diesem Link: https://casa-azul.example/guide
Vorsicht, Hund!
Lassen Sie bitte nie den Schlüssel stecken.
Einige Gäste haben gefälschte Nachrichten mit der Bitte um Kartendaten bekommen, bitte ignorieren Sie diese.
Bitte überweisen Sie nichts, Sie zahlen im Hotel.
Können Sie mir die PIN für das Fahrradschloss geben?
Ich habe mein Passwort geändert und sehe meine Buchung nicht mehr.
Wir investieren diesen Winter in neue Betten.
Die Reinigung kostet 40 Euro und ist inklusive.
Das Guthaben auf der Parkkarte reicht für drei Tage.
Das Zimmer wird am Montag gründlich gereinigt.
Bitte verlassen Sie das Zimmer innerhalb der nächsten Stunde, die nächsten Gäste kommen.
Es gibt kein warmes Wasser, bitte schicken Sie sofort jemanden.
Halten Sie das Zimmer, wenn wir nach Mitternacht kommen?
Leider sind wir an diesen Tagen ausgebucht.
Für die Meldung brauchen wir Ihre Passdaten innerhalb von 24 Stunden nach Ankunft.
Um Ihre Buchung zu ändern, öffnen Sie die App und tippen Sie auf die Buchung.
Unsere Managerin ruft Sie wegen der Jacke zurück.
Wir prüfen bei der Ankunft die Ausweise aller Gäste.
Drücken Sie 2 für die Rezeption.
Die Versicherung hat mir das Geld nicht erstattet.
Ihre Buchung ist vom Streik nicht betroffen.
Wegen des Streiks bleibt der Frühstücksraum geschlossen.
Letzte Erinnerung: Nachtruhe ab 22 Uhr.
Sie haben meine Karte doppelt belastet, bitte erstatten Sie eine Zahlung.
Als Entschädigung möchten wir Ihnen ein kostenloses Frühstück anbieten.
Wir sind zwei Männer, ist das ein Problem?
Keine Kinder unter sechs wegen der Treppe.
Die Mitarbeiterin an der Rezeption war unhöflich.
Es war verdammt heiß.
Wie in den Bedingungen steht, wird der Gesamtbetrag 7 Tage vor Anreise von Ihrer Karte abgebucht.
Falls die Karte nicht belastet werden kann, melden wir uns über die Plattform.
Der Fahrkartenautomat nimmt keine Karten.
Aus Sicherheitsgründen ist die Haustür ab 23 Uhr zu, nutzen Sie den Code, den wir am Anreisetag schicken.
Schreiben Sie uns Ihre Ankunftszeit bitte hier im Chat.
Ohne Stornierung bis Donnerstag ist die Anzahlung nicht erstattbar.
Ich habe meine Kreditkarte verloren, kann ich bar zahlen?
Meine Bank sagt, die Zahlung sei noch offen.
Ist meine Zahlung bestätigt?
Wir schicken mittags einen Kollegen, der die Heizung prüft.
Für den Roller brauchen Sie eine App, dort müssen Sie den Führerschein verifizieren.
Bitte füllen Sie die Frühstückskarte aus und hängen Sie sie vor Mitternacht an die Tür.
Der Karteninhaber muss beim Check-in anwesend sein.
Es tut uns leid, als Entschädigung laden wir Sie zum Abendessen ein.
Der späte Check-out kostet 20 Euro pro Stunde.
Wir haben Kakerlaken in der Küche gefunden, ein Bild hängt an.
Der Manager ruft Sie morgen früh an.
Die Schlüsselübergabe ist am Schalter, den Weg sehen Sie hier: https://casa-azul.example/weg
Gehen Sie bitte am Museum vorbei, Plan: https://maps.example/x
De kaartjesautomaat neemt geen kaarten aan.
Ik ben mijn creditcard kwijt, mag ik contant betalen?
Is mijn betaling bevestigd?
Laat uitchecken kost 20 euro per uur.
Är min betalning bekräftad?
Sen utcheckning kostar 200 kr per timme.
Wir haben Ihre Nachricht bekommen und prüfen, ob ein Zimmer frei ist.
Der Schlüssel wird bei der Ankunft übergeben, bitte bringen Sie einen Ausweis mit.
Könnten Sie uns bestätigen, dass die Anzahlung angekommen ist?
Ich habe gestern bezahlt, aber noch keine Bestätigung bekommen.
Bitte senden Sie mir die Rechnung an meine Firmenadresse.
Das Formular für die Kurtaxe liegt im Zimmer.
Die Rückerstattung haben wir heute an die Plattform gemeldet.
Können Sie mir bitte den Link zur Parkgarage schicken?
Haben Sie den Code für das Tor geändert?
Der Preis gilt pro Nacht und Zimmer.
Ik heb gisteren betaald maar nog geen bevestiging gekregen.
I paid yesterday but haven't got a confirmation yet.
Bitte senden Sie uns keine Kreditkartendaten per E-Mail.
Wir benötigen Ihre Kartendaten nicht.
Sie müssen keine Kartendaten angeben.
Geben Sie den SMS-Code nie an andere weiter.
Stuur ons geen creditcardgegevens per mail.
Bitte zahlen Sie nicht außerhalb der Plattform.
Betala aldrig utanför plattformen.
`;

const { signsIn, wronged, stateCount } = readWith(german);
const rows = (table: string) => table.trim().split("\n");
const speaking = rows(SPEAKS).map((row) => row.split(" | ") as [sign: string, text: string]);

test("what is said to rob people, to sell and to hurt is known by its words", () => {
  expect(speaking.filter(([sign, text]) => !(signsIn(text) as ReadonlySet<string>).has(sign))).toEqual([]);
});

test("honest talk in like words is left alone", () => {
  expect(wronged(rows(HONEST))).toEqual([]);
});

test("the words of German are of bounded size", () => {
  expect(stateCount).toBeLessThan(24_000);
});
