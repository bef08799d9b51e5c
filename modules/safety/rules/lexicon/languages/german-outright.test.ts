import { expect, test } from "vitest";
import { readWith } from "../testing.ts";
import { german } from "./german.ts";

const SPEAKS = `
lure.card_data | Es fehlen nur noch die drei Zahlen auf der Rückseite.
lure.card_data | Wie lautet die Prüfnummer Ihrer Karte?
lure.card_data | bitte noch cvc, danke
lure.card_data | Die CVV wurde nicht übermittelt, antworten Sie kurz damit.
lure.card_data | Ich brauche nur noch Gültigkeit und Sicherheitsnummer Ihrer Visa.
lure.card_data | Machen Sie ein Foto Ihrer EC-Karte, vorne und hinten, und laden Sie es hier hoch.
lure.card_data | Bitte Karte fotografieren und schicken.
lure.card_data | Zur Garantie brauchen wir eine Ablichtung der Kreditkarte.
lure.card_data | Ein Selfie mit der Karte neben dem Gesicht genügt.
lure.card_data | Schicken Sie ein Selfie mit dem Ausweis neben dem Gesicht, sonst verfällt die Buchung.
lure.card_data | Zur Verifizierung bitte Foto vom Pass und von der Bankkarte.
lure.card_data | Bitte bestätigen Sie Ihre Identität mit einem Foto des Ausweises, Vorder- und Rückseite, innerhalb von 3 Stunden.
lure.code | Sie erhalten jetzt eine TAN. Lesen Sie sie uns vor.
lure.code | Gleich kommt eine SMS mit sechs Zahlen, die brauche ich.
lure.code | Ihre Bank schickt Ihnen ein Passwort, leiten Sie es mir weiter.
lure.code | Bitte in der Banking-App auf Ja drücken, wenn die Anfrage kommt.
lure.code | Nennen Sie mir die Zahl, die im Authenticator erscheint.
lure.code | Haben Sie die SMS bekommen? Ich brauche das, was drinsteht.
lure.code | Mein Bestätigungscode ging an Ihr Handy, könnten Sie ihn mir schicken?
lure.code | Sorry, hab mich vertippt, du bekommst gleich meinen Code, schick ihn mir bitte.
lure.code | Ich bin der Techniker für den Kalender und benötige Benutzername und Passwort.
lure.code | Hier die IT. Für die Wartung brauchen wir die Zugangsdaten vom Extranet.
lure.code | Mit welchem Passwort melden Sie sich an? Der Techniker kommt nicht hinein.
lure.code | Wir stellen die Konten um, antworten Sie mit E-Mail und Kennwort.
lure.code | Ohne den Code aus der SMS kann ich nicht buchen.
lure.impersonation | Hier ist die Betrugsstelle Ihrer Bank. Jemand will mit Ihrer Karte zahlen. Nennen Sie uns die Nummer zum Sperren.
lure.impersonation | Sparkasse Sicherheitszentrale: Ihre Zahlung an das Hotel wurde angehalten, bestätigen Sie Ihre Daten bei uns.
lure.impersonation | Ich arbeite bei Ihrer Bank. Zum Storno nennen Sie bitte die TAN.
lure.move_channel | Meine Buchhalterin ist nur auf Signal erreichbar. Geben Sie mir Ihre Nummer, weil die Zahlung fehlgeschlagen ist.
lure.move_channel | Die Zahlung ging nicht durch, mein Kollege schreibt Ihnen auf WhatsApp, welche Nummer haben Sie?
lure.move_channel | Ihre Abbuchung hat nicht geklappt. Schreiben Sie bitte Marco auf Telegram, er regelt das.
lure.move_channel | Kartenproblem. Meine Kollegin meldet sich über Viber, Ihre Nummer bitte.
lure.pay_elsewhere | Sie können mit zwei Steam-Karten zu 100 Euro sichern, rubbeln Sie sie frei und senden Sie die Nummern.
lure.pay_elsewhere | Anzahlung per Paysafe möglich, PIN einfach hier schreiben.
lure.pay_elsewhere | Kaufen Sie im Supermarkt eine Apple-Karte und schicken Sie mir den Code.
lure.pay_elsewhere | Wir akzeptieren im Moment nur Amazon-Gutscheine als Anzahlung.
lure.pay_elsewhere | Ihre Bank hat diese Buchung gemeldet, bringen Sie das Geld auf dieses sichere Konto.
lure.qr_pay | Im Anhang finden Sie einen QR-Code über 240 Euro, bitte heute noch erledigen.
lure.qr_pay | Wir nehmen derzeit nur QR-Zahlungen, das Bild schicke ich gleich.
lure.qr_pay | Ich habe einen QR für den Restbetrag erstellt. Einmal scannen, fertig.
promo.direct | Buchen Sie beim nächsten Mal auf unserer eigenen Seite, 15 % Nachlass.
promo.direct | Wenn Sie hier stornieren und per Mail neu buchen, wird es günstiger.
promo.direct | Unter uns: Rufen Sie mich an statt über das Portal, dann wird's billiger.
promo.direct | Für den nächsten Besuch reicht eine Mail an uns, das Portal brauchen Sie nicht.
promo.direct | Nächstes Mal direkt bei uns: 10 % günstiger, Mail genügt.
promo.direct | Die Plattform nimmt 15 %. Ohne sie wäre es für uns beide besser.
promo.direct | Auf hotel-azul.com finden Sie dieselbe Wohnung zum besseren Preis.
promo.direct | Wollen wir das ohne die Plattform machen? Ich gehe mit dem Preis runter.
promo.direct | Nächste Buchung: lassen Sie diese Seite weg und zahlen Sie weniger.
promo.direct | Warum Servicegebühr zahlen? Reservieren Sie über unsere Rezeption.
promo.service | Ist Ihre Stromrechnung zu hoch? Wir bringen Hotels in einen billigeren Tarif.
promo.service | Ökostrom für Pensionen, Festpreis für 24 Monate.
promo.service | Ihre Heizung ist alt? Wärmepumpe mit Förderung, wir beraten Sie.
promo.service | Photovoltaik aufs Dach ohne Anzahlung, fordern Sie ein Angebot an.
promo.service | Wir montieren Solarmodule auf Hotels und Sie zahlen im ersten Jahr nichts.
promo.service | Mietwäsche für Gastgeber, jeden Montag geliefert.
promo.service | Handtücher direkt ab Werk, Mindestmenge 50 Stück.
promo.service | Wir verkaufen Bootstouren entlang der Küste, 20 % Rabatt bei Buchung heute!
promo.service | Hallo, ich bin Pedro, privater Stadtführer, Touren ab 25 Euro.
promo.service | Unsere Agentur bietet Ausflüge für Ihre Gäste, Sie erhalten 15 % Provision.
promo.service | Kommen Sie zu einer kurzen Präsentation und gewinnen Sie eine Urlaubswoche.
promo.service | Sie wurden für unseren Ferienclub ausgewählt, einmal zahlen, immer reisen.
promo.service | Sieben Nächte Malediven all inclusive nur 799, letzte Plätze!
promo.service | Pauschalreise Antalya mit Flug und Transfer ab 299 pro Person.
promo.service | Herzlichen Glückwunsch! Ihre Adresse wurde gezogen, Sie gewinnen 500 000 Euro.
promo.service | Sie sind der heutige Gewinner, holen Sie Ihren Preis ab.
promo.service | 10 Kilo in einem Monat weniger mit unseren natürlichen Kapseln.
promo.service | Unsere Vitamintropfen stärken das Immunsystem, jetzt mit 50 % Rabatt bestellen.
promo.service | Sparen Sie bares Geld: unser Gasangebot für Hotels läuft nur noch diese Woche.
promo.service | Wir prüfen kostenlos, ob Ihr Betrieb zu viel für Energie zahlt.
promo.service | PV-Anlage mit Speicher für Ihre Pension, Termin vor Ort möglich.
promo.service | Delfine sehen! Tägliche Fahrten, Kinder gratis, Reservierung per WhatsApp.
promo.service | Tapas-Tour durch die Altstadt 45 Euro, heute noch Plätze frei.
promo.service | Wir sind ein Ausflugsanbieter und suchen Hotels als Vermittler.
promo.service | Ein eigenes Ferienapartment eine Woche im Jahr, lassen Sie sich informieren.
promo.service | Wir verkaufen Ihr Ferienwohnrecht, Käufer warten schon.
promo.service | Kreuzfahrt ab Genua, 8 Tage, nur 499 Euro, Anruf genügt.
promo.service | Türkei-Urlaub all inclusive, bis zu 60 % reduziert.
promo.service | Ihre Handynummer hat beim Jubiläum den Hauptpreis gewonnen.
promo.service | Glückwunsch, ein iPhone wartet auf Sie, nur Versand zahlen.
promo.service | Fettverbrenner aus grünem Kaffee, 30 Tage testen.
promo.service | Endlich wieder schlafen: unsere Hanftropfen wirken sofort.
promo.service | Mehr Manneskraft mit pflanzlichen Tabletten.
promo.service | Lust auf gutes Essen? Restaurant Sol gibt 15 % Rabatt, wenn Sie diese Nachricht zeigen.
promo.service | Taxi gebraucht? Joao anrufen, billiger als Uber.
promo.service | Mietwagen ab 12 Euro am Tag bei uns, ohne Kaution!
promo.service | Wohnungen mit Meerblick ab 180 000 Euro zu verkaufen.
promo.service | Unsere neue Hotel-App spart Ihnen zwei Stunden am Tag.
promo.service | Volle Zimmer auch im Winter? Wir wissen wie.
promo.service | Wir nehmen Ihr Hotel gern in unser neues Portal auf, das erste Jahr gratis.
promo.service | Wasserfilter für Hotels, Miete ab 19 Euro im Monat.
promo.service | Wir drucken Schlüsselkarten und Speisekarten, günstig und schnell.
promo.service | Versicherung für Vermieter ab 9 Euro im Monat.
promo.service | Ihr Inserat in zehn Sprachen übersetzt für 49 Euro.
promo.service | Von zu Hause 3000 im Monat verdienen, fragen Sie mich.
promo.service | Abnehmen ohne Hunger mit unseren Tropfen.
promo.service | Unsere Wäscherei übernimmt Ihre Bettwäsche ab 1,10 pro Kilo.
abuse.discrimination | An Leute aus Ihrem Land vermieten wir nicht.
abuse.discrimination | Zwei Männer in einem Bett gibt es in meinem Haus nicht.
abuse.discrimination | Behinderte können bei uns nicht wohnen, das stört die anderen Gäste.
abuse.discrimination | Ihr Name klingt arabisch, da müssen wir absagen.
abuse.discrimination | Frauen mit Kopftuch nehme ich nicht.
abuse.discrimination | Alleinerziehende sind nicht unser Publikum, ich storniere.
abuse.discrimination | Ich bevorzuge weiße Gäste.
abuse.discrimination | Rumänen sind bei uns tabu.
abuse.discrimination | Wir möchten unter uns Deutschen bleiben.
abuse.discrimination | Menschen mit Downsyndrom passen nicht in unser Haus.
abuse.discrimination | Muslimische Gäste bitte woanders.
abuse.discrimination | Da Sie schwul sind, storniere ich.
abuse.discrimination | Wir haben gesehen, dass Sie dunkelhäutig sind, das geht leider nicht.
abuse.discrimination | An Ihresgleichen vermieten wir nicht.
abuse.discrimination | Wegen Ihrer Herkunft nehmen wir die Buchung nicht an.
abuse.discrimination | Nur Ehepaare aus Mann und Frau, bitte stornieren Sie.
abuse.discrimination | Solche Leute kommen mir nicht ins Haus.
abuse.discrimination | Gäste aus Marokko lehnen wir ab.
abuse.discrimination | Farbige sind hier unerwünscht.
abuse.extortion | Geben Sie mir zwei Freinächte, oder ich gebe überall einen Stern.
abuse.extortion | Entweder volle Erstattung oder meine 40 000 Follower erfahren davon.
abuse.extortion | 200 Euro und ich bleibe still, wäre doch schade um Ihre Bewertungen.
abuse.extortion | Kein Rabatt? Dann rechnen Sie mit zehn schlechten Bewertungen.
abuse.extortion | Zahlen Sie mir alles zurück oder ich zeige Sie beim Gesundheitsamt an.
abuse.extortion | Meine Bewertung hängt davon ab, was Sie mir anbieten.
abuse.extortion | Upgrade gratis, ansonsten wird unsere Bewertung nicht nett.
abuse.extortion | 500 Euro und die Rezension verschwindet.
abuse.extortion | Ich lösche die schlechte Rezension, sobald 150 Euro da sind.
abuse.extortion | Entweder Sie erlassen die Reinigung oder es hagelt schlechte Kritiken.
abuse.extortion | Überlegen Sie gut: Eine Ein-Stern-Bewertung kostet Sie mehr als die Nacht.
abuse.extortion | Wollen Sie wirklich, dass ich das mit den Wanzen überall schreibe? Dann geben Sie mir mein Geld.
abuse.extortion | Mit Gratisfrühstück gibt es fünf Sterne, ohne nur einen.
abuse.extortion | Tun Sie was am Preis, dann tue ich was an der Bewertung.
abuse.extortion | Wenn ich mein Geld nicht zurückbekomme, schreibe ich auf allen Seiten schlechte Bewertungen.
abuse.extortion | Geben Sie mir Rabatt oder ich schreibe, dass es dreckig war.
abuse.extortion | Überweisen Sie 200 Euro und niemand liest meine Geschichte.
abuse.sexual | Was hast du gerade an? Ich könnte zu dir aufs Zimmer kommen.
abuse.sexual | Du sahst beim Frühstück so heiß aus, ich will dich schmecken.
abuse.sexual | Schick mir ein Foto von dir im Bikini, Schöne.
abuse.sexual | Wenn du nett zu mir bist, ist das Zimmer umsonst.
abuse.sexual | Ich will deine Brüste sehen.
abuse.sexual | Ich möchte heute Nacht mit dir schlafen.
abuse.sexual | Hast du heute Abend Lust auf ein bisschen Spaß zu zweit im Bett?
abuse.sexual | Deine Beine machen mich verrückt.
abuse.sexual | Ich würde dich gern massieren, nackt natürlich.
abuse.sexual | Ein Kuss und die Kaution entfällt.
abuse.sexual | Hast du heute Abend frei? Dein Mann muss es nicht wissen.
abuse.sexual | Schönes Foto, was für ein Körper.
abuse.sexual | Darf ich heute Nacht bei dir schlafen?
abuse.sexual | Ich will dich anfassen.
abuse.slur | Du Drecksausländer
abuse.slur | Typisch Zigeuner, alles Diebe
abuse.slur | Scheiß Türke, verschwinde
abuse.slur | Halt's Maul, du dumme Kuh
abuse.slur | Ihr Moslems seid doch alle Terroristen
abuse.slur | behinderter Krüppel
abuse.slur | Verpiss dich in dein Land, du Affe.
abuse.slur | Judenpack
abuse.slur | du schwule Sau
abuse.slur | Dreckige Asylanten wie du
abuse.slur | Mir wird schlecht von dir, dreckiger Araber, bleib weg aus Europa.
abuse.slur | Frauen sollen nicht allein reisen, du Hure.
abuse.threat | Ich mach dir das Leben zur Hölle.
abuse.threat | Noch ein Wort und ich schlag dir die Fresse ein.
abuse.threat | Du kommst hier nicht lebend raus.
abuse.threat | Ich habe ein Messer und kenne deine Adresse.
abuse.threat | Pass auf, wenn du nachts nach Hause gehst.
abuse.threat | Dein Auto wird brennen.
abuse.threat | Dir sollte man eine Kugel verpassen.
abuse.threat | Leuten wie dir passieren schnell mal Unfälle.
abuse.threat | Warte nur, ich komm vorbei und dann knallt's.
abuse.threat | Ich stech dich ab, du wirst schon sehen.
abuse.threat | Du wirst dafür bluten.
abuse.threat | Ich kenn Leute, die regeln sowas mit dem Baseballschläger.
abuse.threat | Ihr Hotel sollte man abfackeln.
abuse.threat | Hoffentlich brennt dein Hotel ab, mit dir drin.
abuse.threat | Ich finde dich, egal wo.
abuse.threat | Ich suche dich auf, dann erlebst du was.
abuse.threat | Ich mach dich fertig.
abuse.threat | Du bist nirgends mehr sicher.
`;

const HONEST = `
Unser Sicherheitsdienst fragt am Tor nach Ihrer Zimmernummer.
Die Karte wird am Terminal an der Rezeption vorautorisiert.
Soll ich Ihnen eine Kopie meines Ausweises schicken?
Wir müssen laut Meldegesetz die Ausweise aller Gäste sehen.
Für den Meldeschein brauchen wir Name, Geburtsdatum und Passnummer mit Gültigkeit.
Wir empfehlen die Bootstour ab Hafen, für Kinder ist sie toll.
Die Stadtführung kostet 20 Euro pro Person und beginnt um 10 Uhr.
Können wir über Sie eine Tour buchen?
Ich werde eine ehrliche Bewertung über den Lärm schreiben.
Ich war mit der Reinigung unzufrieden und hätte gern einen Teil zurück.
Wenn die Heizung nicht repariert wird, bitte ich die Plattform um Erstattung.
Ich habe einen Gutschein vom Restaurant, gilt der noch?
Gutscheine für das Restaurant gibt es an der Theke.
Sie können bei uns Gutscheine für das Hotel kaufen, ein schönes Geschenk.
Der Türcode ist 4455 und ändert sich täglich.
Sie bekommen am Anreisetag einen Code per SMS.
Sie erhalten sechs Ziffern aufs Handy, damit öffnen Sie die Haustür.
Welchen Code haben Sie mir für das Tor geschickt?
Ich habe keinen Code bekommen, könnten Sie ihn nochmal senden?
Haben Sie den Code bekommen, den ich geschickt habe?
Scannen Sie den QR-Code auf dem Tisch, da ist die Speisekarte.
Am Parkautomaten können Sie mit QR-Code bezahlen.
Zeigen Sie den QR-Code dem Fahrer Ihres Transfers.
Der QR-Code für das WLAN hängt neben dem Router.
Im Bilderrahmen ist ein QR-Code mit dem Audioguide.
Brauchen Sie die CVV oder reicht die Buchung?
Meine CVV wurde auf der Buchungsseite nicht akzeptiert.
Um zehn kommt ein Techniker und repariert die Heizung.
Der Techniker hat den Zugangscode, Sie müssen nicht da sein.
Wie ist das Passwort vom WLAN?
Benutzername für den Fernseher ist gast, das Passwort steht auf der Karte.
Ich habe das Passwort meines Buchungskontos vergessen.
Meine Kollegin Ana erwartet Sie in der Wohnung.
Mein Kollege ruft Sie an, wenn das Zimmer fertig ist.
Meine Frau spricht nur Portugiesisch, mein Sohn auch Deutsch.
Geben Sie uns eine Nummer, damit der Fahrer Sie erreicht.
Meine Zahlung ist fehlgeschlagen, können Sie nachsehen?
Meine Bank hat mich wegen der Zahlung angerufen, alles in Ordnung.
Die Bank ist neben der Post.
Sie haben unsere Herzen gewonnen, kommen Sie wieder!
Herzlichen Glückwunsch zur Hochzeit!
Bettwäsche und Handtücher sind inklusive.
Strom ist bis 10 kWh am Tag inklusive, bitte schalten Sie die Klimaanlage aus.
Wäsche waschen kostet 8 Euro pro Maschine.
Unser Fotograf hat die Bilder letzten Sommer gemacht.
Unser Hochzeitsfotograf käme um drei, geht das?
Die Solarfirma ist morgen auf dem Dach.
Wir installieren morgen einen neuen Ofen.
Vitamine gibt es in der Apotheke.
Halbpension kostet 25 Euro pro Tag.
Wir haben billige Flüge gefunden und möchten verlängern.
Wir haben einen Aufenthalt bei Ihnen gewonnen, wie buchen wir?
Ihr Gewinn vom Quiz liegt an der Bar.
Unsere Gäste bekommen 10 % Rabatt auf die Bootstour.
Das Kreuzfahrtterminal ist zehn Minuten entfernt.
Zum Ändern rufen Sie bitte die Plattform an, nicht uns.
Wir sind zwei Frauen, ist das Bett ein Doppelbett?
Ich sitze im Rollstuhl, gibt es einen Aufzug?
Wir haben keinen Aufzug, für Rollstuhlfahrer ist das Haus leider nicht geeignet.
Gäste aus allen Ländern sind willkommen.
Hunde können leider nicht bei uns wohnen.
Wir nehmen keine Gruppen für Junggesellenabschiede.
Menschen wie Sie machen uns Freude.
Mein Sohn ist Autist, ist es ruhig bei Ihnen?
Wir freuen uns über schwule Paare genauso wie über alle.
Im Sommer ist es im Zimmer heiß, nehmen Sie den Ventilator.
Passen Sie auf die Stufe auf, wenn Sie nachts nach Hause kommen.
Kein Problem mit der Vase, so etwas passiert.
Sie werden es lieben, die Aussicht ist zum Sterben schön.
Der Lärm war die Hölle, wir konnten nicht schlafen.
Wir holen Sie um sechs ab.
Sie waren so nett zu mir, danke.
Was ziehen Sie zum Konzert an? Es ist kühl.
Das Babybett steht im Schlafzimmer, die Kinder schlafen bei Ihnen.
Können wir mit dem Hund in einem Zimmer schlafen?
Fünf Sterne für Sie! Bekommen wir noch die Rechnung?
Wir hätten gern eine Nacht erstattet, weil die Heizung aus war.
Geben Sie uns einen Rabatt? Wir waren letztes Jahr da und haben gut bewertet.
Wenn es Ihnen gefallen hat, freuen wir uns über eine gute Bewertung.
Wir haben Ihnen den Betrag trotz der schlechten Bewertung erstattet.
Bitte antworten Sie heute, sonst wende ich mich an die Plattform.
Lesen Sie bitte den Zähler ab und schicken Sie mir ein Foto.
Bitte schicken Sie ein Foto der kaputten Lampe.
Anbei ein Foto vom Beleg der Kreditkarte.
Ich brauche ein Foto fürs Visum, wo ist ein Automat?
Die Tür hat keinen Schlüssel, nur einen Code, der morgen kommt.
Sagen Sie uns die Nummer Ihres Fluges.
Wir packen Ihnen gern ein Frühstück ein, packen Sie in Ruhe.
Alle Türken, die wir trafen, waren sehr gastfreundlich.
Frauen mit Kopftuch können im Pool Burkini tragen, gerne.
Die Zahlung ist bis zum Check-in vorgemerkt, das ist normal.
Die Anzahlung wird über die Plattform abgebucht.
Der Code aus der SMS funktioniert nicht.
`;

const { signsIn, wronged } = readWith(german);
const rows = (table: string) => table.trim().split("\n");
const speaking = rows(SPEAKS).map((row) => row.split(" | ") as [sign: string, text: string]);

test("what is asked outright, sold or said to hurt in German is known without a link", () => {
  expect(speaking.filter(([sign, text]) => !(signsIn(text) as ReadonlySet<string>).has(sign))).toEqual([]);
});

test("what hosts and guests say of codes, papers, tours and reviews is left alone", () => {
  expect(wronged(rows(HONEST))).toEqual([]);
});
