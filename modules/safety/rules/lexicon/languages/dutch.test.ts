/** Dutch: what is said to rob people, and what honest hosts and guests say in words much like it. */

import { expect, test } from "vitest";
import { readWith } from "../testing.ts";
import { dutch } from "./dutch.ts";

/** What each says, before the bar, must be seen in it. */
const SPEAKS = `
lure.card_check | Beste gast, uw kaart kon niet worden geverifieerd. Bevestig uw betaalgegevens binnen 12 uur: https://x.example
lure.card_check | Om uw reservering te behouden moet u uw creditcard via de onderstaande link bevestigen: https://x.example
lure.card_check | Het bedrag wordt slechts tijdelijk gereserveerd en na enkele minuten vrijgegeven. Kaartverificatie: https://x.example
lure.card_check | Helaas heeft uw bank de betaling geweigerd, probeer het opnieuw via https://x.example
lure.card_check | Er was een probleem met uw creditcard. Voeg een andere kaart toe op de beveiligde pagina https://x.example
lure.card_check | Hoi Mira, je boeking is nog niet bevestigd, klik hier om deze af te ronden https://x.example
lure.card_check | Uw kaartgegevens moeten opnieuw worden ingevoerd omdat wij een nieuwe betaalprovider hebben: https://x.example
lure.card_check | Doorloop de verificatie, anders wordt de kamer aan andere gasten gegeven. https://x.example
lure.card_check | Zorg dat er voldoende saldo op de kaart staat en bevestig hier: https://x.example
lure.card_check | graag snel u kaart verifieren hier https://x.example anders boeking weg
lure.card_check | Wij konden de aanbetaling niet afschrijven. Herhaal de betaling: https://x.example
lure.card_check | Door nieuwe EU regels moet elke gast aantonen dat hij de eigenaar van de kaart is: https://x.example
lure.card_check | Goedendag, bij de routinecontrole van uw bankpas ging iets mis. Doe dit zelf opnieuw op deze pagina: https://x.example Anders gaat uw plek naar iemand anders.
lure.card_check | Voor uw boeking ontbreekt nog een geldige betaalgarantie. Hier vastleggen: https://x.example
lure.card_check | Uw reservering staat op "in afwachting". Om te activeren moet u de kaart laten controleren: https://x.example
lure.card_check | Helaas zien we uw vooruitbetaling niet. Doorloop de procedure op https://x.example nogmaals, anders zal het systeem de boeking schrappen.
lure.card_check | Om fraude te voorkomen doen we bij elke gast een snelle check van de creditcard: https://x.example
lure.card_check | Uw kaartmaatschappij heeft de afschrijving niet goedgekeurd. Gebruik een andere kaart: https://x.example
lure.card_check | Door een technische fout is uw boeking niet betaald. Gelieve opnieuw te betalen: https://x.example
lure.card_check | De garantie van uw kaart is verlopen. Vernieuw die hier: https://x.example
lure.card_check | Uw creditcard lijkt inactief. Typ hier uw gegevens: https://x.example
lure.card_check | Toon aan dat u de houder van het betaalmiddel bent. https://x.example
lure.card_check | Uw bank eist een extra bevestiging. Ga hier verder: https://x.example
lure.card_check | U heeft nog niet betaald! Betaal met deze link, anders verhuren we aan anderen. https://x.example
lure.card_check | Onze boekingspartner vraagt van alle reizigers een extra controle. Zonder krijgt u geen sleutels. https://x.example
lure.card_check | Uw partneraccount werd tijdelijk beperkt na klachten. Hef de beperking op: https://x.example
lure.card_check | Beste Mira, klein verzoek van de receptie: uw boeking moet door een nieuwe betaaldienst opnieuw worden goedgekeurd. https://x.example
lure.card_check | Stel uw plek veilig door het hele verblijf vandaag te betalen: https://x.example
lure.card_check | Let op: reservering 44831 wordt geannuleerd omdat de kaart niet is geaccepteerd. Herstel dit: https://x.example
lure.card_check | Uw betaalgegevens lijken verouderd. Tik op de link en vernieuw ze, anders bent u het appartement kwijt. https://x.example
lure.card_check | Om zeker te zijn dat de kaart van u is, doorloop de controle op https://x.example
lure.card_check | Geachte gast, wij konden de gebruikte kaart niet autoriseren. Verifieer deze binnen 24 uur via https://x.example, anders wordt de boeking geannuleerd.
lure.card_check | Uw reservering vereist een extra bevestiging van de betaalgegevens: https://x.example
lure.card_check | Onze partnerbank heeft uw vooruitbetaling niet bevestigd. Gebruik deze link voor een nieuwe controle: https://x.example
lure.card_check | Let op, er ontbreekt een stap! Uw verblijf loopt gevaar, valideer nu: https://x.example
lure.card_data | Stuur ons uw kaartnummer, de vervaldatum en de CVC.
lure.card_data | Stuur me een foto van je creditcard, beide kanten.
lure.card_data | We hebben de drie cijfers op de achterkant van uw kaart nodig.
lure.card_data | Wat is uw CVC? Dan kan ik de boeking zeker stellen.
lure.card_data | We hebben het lange nummer op de voorkant van de kaart nodig plus de driecijferige code.
lure.card_data | Laat ons het kaartnummer, de geldigheid en de cvv weten om de kamer te garanderen.
lure.card_data | Uw reservering is in de wacht gezet. Vul de kaartgegevens in op de beveiligde pagina https://x.example om ze vrij te geven
lure.card_data | Ik heb het nummer, de datum en de cvc van uw kaart nodig.
lure.card_data | Als u het kaartnummer niet doorgeeft, moeten we annuleren.
lure.code | Geef ons de code door die u net per sms heeft ontvangen.
lure.code | Typ hier in de chat de TAN code van uw bank.
lure.code | Keur het verzoek in je bankapp goed zodat de controle lukt.
lure.code | Log in met uw extranet wachtwoord om de klacht te zien.
lure.code | Stuur mij de zescijferige code die op je telefoon binnenkomt.
lure.code | Er is zojuist een code naar uw telefoon gestuurd, schrijf die hier zodat ik het inchecken kan afronden.
lure.code | Lees mij de cijfers voor die u via sms kreeg.
lure.code | Keur de handeling goed in de app van uw bank om de teruggave vrij te geven.
lure.code | U krijgt zo een sms. Typ de zes cijfers hier in de chat.
lure.code | In uw bankapp verschijnt een verzoek, accepteer dat om door te gaan.
lure.code | Uw terugbetaling is goedgekeurd. Kies uw bank en log in: https://x.example
lure.code | Kunt u me de pincode van uw internetbankieren geven zodat de terugbetaling lukt?
lure.code | Stuur mij de bevestigingscode uit de sms, anders lukt de uitbetaling niet.
lure.code | Als u de sms-code niet stuurt, vervalt de terugbetaling.
lure.loss | Uw boeking wordt automatisch geannuleerd als u de controle niet afrondt. https://x.example
lure.loss | Let op: uw reservering vervalt over 6 uur. Stel hem veilig: https://x.example
lure.loss | Vanwege veel nepboekingen controleren we nu iedere gast. Zonder controle wordt de boeking geannuleerd. https://x.example
lure.loss | Als er tot 22 uur geen verificatie plaatsvindt, verwijdert het systeem uw reservering. https://x.example
lure.loss | Als u uw kaart niet bevestigt, wordt de kamer doorverhuurd. https://x.example
lure.loss | Indien u niet bevestigt binnen 6 uur wordt uw reservering geannuleerd. https://x.example
lure.refund_form | Vul voor de terugbetaling het formulier in: https://x.example
lure.refund_form | U heeft dubbel betaald. Voor de teruggave hebben wij uw bankgegevens nodig: https://x.example
lure.refund_form | Uw terugbetaling van 240 euro staat klaar, klik hier: https://x.example
lure.refund_form | We hebben een fout gemaakt, het bedrag is twee keer afgeschreven. Vul hier uw kaart in om het geld terug te krijgen: https://x.example
lure.refund_form | U heeft recht op een vergoeding van 80 euro. Vraag die hier aan: https://x.example
lure.refund_form | Er is een terugbetaling van 96,40 € voor u. Geef aan waar we die heen sturen: https://x.example
lure.pay_elsewhere | Maak het bedrag over naar de volgende rekening: NL91 ABNA 0417 1643 00
lure.pay_elsewhere | Betalen via het platform werkt op dit moment niet, graag per overschrijving: NL91 ABNA 0417 1643 00
lure.pay_elsewhere | Annuleer hier en betaal rechtstreeks aan mij, dat is goedkoper. NL91 ABNA 0417 1643 00
lure.pay_elsewhere | We accepteren alleen Bitcoin, anders verhuren we het appartement aan iemand anders.
lure.pay_elsewhere | Koop drie Steam cadeaukaarten en stuur me de codes, anders verliest u de reservering.
lure.pay_elsewhere | Boek de volgende keer rechtstreeks bij ons en bespaar 10 procent.
lure.pay_elsewhere | Het platform heeft onze rekening bevroren. Maak 420 euro over naar de rekening van mijn vrouw: NL91 ABNA 0417 1643 00
lure.pay_elsewhere | Met 15% korting als u annuleert en ons per overboeking betaalt. IBAN NL91 ABNA 0417 1643 00
lure.pay_elsewhere | Kaartbetalingen werken momenteel niet, daarom vragen we u te betalen op onze bedrijfsrekening NL91 ABNA 0417 1643 00
lure.pay_elsewhere | Volgende keer zonder platform, dan is het goedkoper.
lure.pay_elsewhere | De aanbetaling is niet binnen. Maak vandaag 150 € over naar NL91 ABNA 0417 1643 00
lure.pay_elsewhere | Het portaal houdt onze uitbetalingen vast, daarom nemen we alleen nog overschrijvingen: NL91 ABNA 0417 1643 00
lure.pay_elsewhere | Betaal niet via het platform, maak het over naar onze rekening NL91 ABNA 0417 1643 00
lure.overpayment | Ik stuur een cheque met een hoger bedrag, stuur de rest door naar mijn reisagent.
lure.overpayment | Belast mijn kaart met 3000 euro en maak het verschil over aan de chauffeur.
lure.clickfix | Druk op Windows + R, daarna Ctrl + V en Enter.
lure.clickfix | Open PowerShell en plak de opdracht.
lure.clickfix | Om te bewijzen dat u geen robot bent, druk op de Windows-toets en R.
lure.clickfix | Installeer AnyDesk, dan helpt onze technicus u.
lure.clickfix | Sta installatie uit onbekende bronnen toe.
lure.clickfix | Los de captcha op om de klacht te zien: Windows-toets en R tegelijk, daarna Ctrl en V.
lure.clickfix | Open het venster Uitvoeren, plak de tekst en druk op Enter.
lure.clickfix | Sta apps uit onbekende bronnen toe en installeer het bijgevoegde bestand.
lure.clickfix | Download ons incheckprogramma (setup.exe) van https://x.example en start het.
lure.clickfix | Kopieer de regel hieronder, open Terminal en plak hem.
lure.clickfix | Druk op de Windowstoets plus R, dan plakken en OK.
lure.file_bait | De foto's van de bedwantsen zitten in het archief, wachtwoord 1234: https://x.example
lure.file_bait | Open het bestand alleen op een Windows computer. https://x.example
lure.file_bait | De allergielijst van onze groep kunt u hier downloaden: https://x.example
lure.file_bait | Ik stuur onze lijst met allergieën, de dokter zette die in een beveiligd bestand, sleutel 2211: https://x.example
lure.file_bait | Mijn moeder lag na het verblijf in het ziekenhuis. De papieren van de arts staan hier: https://x.example
lure.impersonation | Dit is het beveiligingsteam van Booking.com, uw account wordt geblokkeerd als u zich niet aanmeldt.
lure.impersonation | Beste partner, een gast heeft een klacht ingediend tegen uw accommodatie. Reageer binnen 24 uur: https://x.example
lure.impersonation | Ons beveiligingssysteem heeft verdachte activiteit op uw account vastgesteld. Bevestig uw identiteit: https://x.example
lure.impersonation | Dit is de politie, u moet een boete betalen. Maak over naar de rekening NL91 ABNA 0417 1643 00
lure.impersonation | Wij zijn de veiligheidsafdeling van het platform. Uw partneraccount wordt beperkt als u zich niet hier aanmeldt: https://x.example
lure.impersonation | Let op! Ongebruikelijke aanmelding in uw extranet. Bevestig dat u het was: https://x.example
lure.impersonation | Ik ben Anna van Booking.com financiën. We kunnen uw inkomsten pas uitbetalen als u de bankrekening bevestigt: https://x.example
lure.impersonation | Uw advertentie schendt de richtlijnen en gaat offline. Bezwaar hier: https://x.example
lure.impersonation | We zagen verdachte activiteit bij uw boeking. Bevestig de kaart om de reservering te houden. https://x.example
lure.qr_pay | Scan de QR-code en betaal de aanbetaling, anders wordt de boeking geannuleerd. https://x.example
promo.direct | Op onze eigen website is het goedkoper.
promo.direct | Mail ons direct, dan maken we een betere prijs.
promo.direct | Als u terugkomt, app me dan privé, dan bespaart u de kosten.
promo.service | Wij bieden SEO voor hotels en brengen u bovenaan in Google.
promo.service | Zakelijke lening tot 50 000 euro zonder BKR, direct uitbetaald.
promo.service | Verlaag uw energierekening met 30 %, wij vergelijken de leveranciers.
promo.service | Wij zijn fabrikant van hotelmeubilair en sturen u graag onze catalogus.
promo.service | Ons schoonmaakbedrijf verzorgt vakantiewoningen in heel Utrecht.
promo.service | Echte Google reviews kopen, 5 euro per stuk!
promo.service | Meer boekingen met onze channelmanager, nu gratis demo.
promo.service | Verdien 300 euro per dag met onze trading bot.
promo.service | 10.000 Instagram volgers voor 49 euro
promo.service | Ik ben reisblogger en bied een post in ruil voor een gratis overnachting.
promo.service | Wij beheren uw vakantiewoning, u hoeft niets te doen.
promo.service | Meer gasten? Wij brengen hotels naar de top van Google, eerste maand gratis.
promo.service | Ik verkoop echte positieve recensies voor Tripadvisor.
promo.service | Onze bankpartner leent hotels tussen 10 000 en 500 000 euro.
promo.service | Wij zijn een matrassenfabriek en hebben een speciale prijs voor hotels.
promo.service | Professionele schoonmaak van vakantiehuizen, mogen we u onze prijzen sturen?
promo.service | Wij bouwen websites voor kleine hotels vanaf 499 euro.
promo.service | Laat uw gasten antwoorden door AI. Plan nu een demo.
promo.service | Zoekt u personeel? Ons bureau heeft obers en kamermeisjes.
promo.service | Maak van 250 euro 5000 met onze AI trading.
promo.service | Stap over op onze groene stroom en krijg 100 euro bonus.
promo.service | Adverteer met uw pension in ons reismagazine, deze maand voor de halve prijs.
promo.service | Bent u tevreden over uw energieleverancier? Wij hebben betere aanbiedingen voor bedrijven.
abuse.threat | Ik vermoord je.
abuse.threat | We weten waar je woont.
abuse.threat | Ik steek je huis in brand.
abuse.threat | Ik breek je benen.
abuse.threat | Ik vind je en sla je hersens in.
abuse.threat | hier ga je spijt van krijgen, mijn broers komen naar je huis
abuse.slur | Vuile hoer!
abuse.slur | kankerjood
abuse.slur | Hou je bek stomme trut
abuse.discrimination | We verhuren niet aan Arabieren.
abuse.discrimination | Zigeuners zijn hier niet welkom.
abuse.discrimination | We willen geen Joden in ons huis.
abuse.discrimination | Geen zwarten, geen Arabieren.
abuse.discrimination | Ga terug naar Afrika, hier is geen plaats voor jouw soort.
abuse.sexual | Stuur me naaktfoto's.
abuse.sexual | Ik wil je neuken
abuse.sexual | Laat je tieten zien, dan wordt de kamer goedkoper.
abuse.extortion | Twee nachten gratis of ik schrijf een slechte review.
abuse.extortion | Als u mij het geld niet terugbetaalt, krijgt u één ster.
abuse.extortion | Twee nachten gratis, anders geef ik overal één ster.
abuse.extortion | Betaal alles terug, anders verpest ik jullie reputatie op TikTok.
abuse.extortion | Betaal 300 euro, dan verwijder ik de review.
ham.at_desk | U betaalt pas bij aankomst.
ham.at_desk | Er is geen vooruitbetaling nodig.
ham.at_desk | U hoeft niets te doen.
ham.warning | Geef uw kaartgegevens nooit aan iemand.
ham.warning | Wij vragen nooit naar uw kaartnummer.
ham.warning | Pas op voor nepberichten uit onze naam.
topic.money | Hoeveel is de toeristenbelasting?
topic.money | Graag een factuur.
`;

const HONEST = `
Neem de creditcard mee waarmee u heeft geboekt.
De borg van 100 euro wordt bij aankomst op de kaart gereserveerd en na vertrek vrijgegeven.
Uw kaart wordt volgens de voorwaarden op de dag van aankomst belast.
Uw kaart wordt niet belast, u betaalt ter plaatse.
De deurcode is 4512.
Toets de code in op het paneel naast de voordeur.
U ontvangt de toegangscode op de dag van aankomst per sms.
Ik heb de code van het sleutelkluisje niet gekregen.
Wat is het wifi-wachtwoord?
De boeking kan tot 12 mei gratis worden geannuleerd.
Annuleer alstublieft mijn boeking.
Mijn kaart werd in het restaurant geweigerd, ik betaal contant.
Kan ik per overschrijving betalen?
Accepteert u een bankoverschrijving of alleen kaart?
Kunt u mij uw e-mailadres geven?
De toeristenbelasting wordt contant betaald.
Graag binnen 24 uur antwoord over het kinderbedje.
Uitchecken kan vandaag tot 11 uur.
De kamer was helaas uitverkocht.
Bevestig alstublieft uw aankomsttijd.
Kunt u de boeking bevestigen?
Hierbij bevestigen wij uw reservering voor twee nachten.
Wij hebben uw betaling ontvangen, bedankt.
Vul voor aankomst het registratieformulier in: https://casa-azul.example/form
U kunt online inchecken in de app.
Uw boeking is op uw verzoek geannuleerd.
Wordt mijn boeking geannuleerd als ik na middernacht kom?
De terugbetaling staat over 5 tot 7 dagen op uw kaart.
Wanneer krijg ik mijn terugbetaling?
We hebben het bedrag gisteren teruggestort.
Het pinapparaat is vandaag kapot, kunt u contant geld meenemen?
Werkt uw kamerkaart niet? Kom langs bij de receptie.
Heeft u mijn overschrijving ontvangen?
Ik heb al via het platform betaald.
Kan ik een factuur op naam van mijn bedrijf krijgen?
In de bijlage de foto's van de kapotte stoel.
We sturen de deelnemerslijst twee weken van tevoren.
Mijn zoon heeft een notenallergie.
De vlucht landt op terminal 2.
Druk op het sterretje en daarna op de knop met de sleutel.
Scan de QR-code in de kamer om de menukaart te zien.
Een tafel kunt u direct bij het restaurant boeken.
Wij bieden een luchthaventransfer aan voor 30 euro.
De schoonmaak is bij de prijs inbegrepen.
Het politiebureau is naast het hotel.
Uw kamer is klaar vanaf 15 uur.
U hoeft niets te doen, alles is betaald.
Wij vragen nooit naar uw kaartnummer.
Pas op voor nepberichten uit onze naam, klik niet op links.
Op de kaart ziet u waar de parkeerplaats is.
De menukaart ligt op tafel.
Hier is de link naar de routebeschrijving: https://casa-azul.example/route
Hieronder vindt u de huisregels.
Wij zijn vandaag tot 22 uur aan de receptie.
Laat het weten als u later komt, anders is de receptie gesloten.
De gastenkaart is 24 uur geldig in alle bussen.
Huisdieren zijn helaas niet welkom.
Wij nemen geen honden.
Wij verhuren niet aan groepen onder de 18.
Geen feestjes graag.
In de sauna is zwemkleding niet toegestaan, dus naakt.
Zijn de kamers toegankelijk met een rolstoel?
Helaas is het huis niet geschikt voor rolstoelgebruikers, er zijn veel trappen.
De kinderen waren doodmoe.
We geven u graag een goede beoordeling.
Jullie reviews zijn mooi, daarom hebben we geboekt.
Ik ben teleurgesteld en wil een deel van het geld terug.
Mijn man werkt bij een marketingbureau.
De zonnepanelen verwarmen het water.
Wees zuinig met water en stroom.
Waar is de dichtstbijzijnde geldautomaat?
De excursie is vanwege regen geannuleerd.
Onze vlucht heeft vertraging, we komen over 3 uur aan.
Het parkeerkaartje is 24 uur geldig.
Betaal het parkeren binnen 30 minuten bij de automaat.
U heeft twee uur voor het kasteel.
Mag ik de kopie van het paspoort mailen?
Stuur ons uw vluchtnummer.
Kunt u uw telefoonnummer geven zodat de chauffeur u kan bereiken?
U kunt ons altijd telefonisch bereiken.
Onze boekhouding stuurt de factuur volgende week per mail.
De kluis opent met een viercijferige code die u zelf kiest.
Ik wil de gegevens van mijn reservering wijzigen.
Kunnen wij de kamer tot 14 uur houden?
Wij houden uw kamer vrij tot u er bent.
Welke kaarten accepteren jullie?
Is mijn creditcard voldoende als garantie?
Moet ik mijn creditcardgegevens vooraf sturen?
Hebben jullie een computer voor gasten?
Het raam gaat niet open.
De televisie doet het niet.
Ik heb een afspraak bij de dokter en vertrek eerder.
De sleutel is niet hier, misschien in de auto?
We zijn niet hier maar de buurvrouw heeft de sleutel.
Uw opgegeven kaart wordt twee dagen voor aankomst belast volgens de voorwaarden.
Bij het inchecken autoriseren we 200 euro als borg, die verdwijnt ongeveer een week na vertrek.
Het restbedrag is bij aankomst verschuldigd, contant of met kaart.
Kunnen we de helft met kaart en de helft contant betalen?
Uw betaling is binnen, dank u.
Ik wilde betalen maar de app zegt dat mijn kaart geweigerd is. Kan ik ter plaatse betalen?
Mijn bank heeft de kaart geblokkeerd, mag ik contant betalen?
We antwoorden binnen 24 uur op uw bericht.
Laat ons voor vanavond weten of u de parkeerplaats nodig heeft.
Geef ons vandaag nog uw aankomsttijd door.
Het sleutelkluisje hangt links naast de deur, code 7788.
De toegangscode komt een uur voor het inchecken per sms.
De sms met de deurcode kwam niet aan, kunt u hem nog eens sturen?
Het wachtwoord van het internet staat op de router.
We moeten helaas annuleren, mijn vader is ziek. Krijgen we geld terug?
Tot 48 uur voor aankomst kunt u gratis annuleren.
Bij no-show wordt het volledige bedrag in rekening gebracht.
De borg wordt binnen 7 dagen na vertrek op uw kaart teruggestort.
Terugbetalingen gaan via het platform, neem contact op met de klantenservice.
De klantenservice zei dat ik het aan u moet vragen.
Ik ben arts en moet eerder terug naar het ziekenhuis.
Hier de lijst van wat mijn zoon niet mag eten: noten, sesam, melk.
In de bijlage de namenlijst van onze groep.
Een foto van de lamp die we braken, sorry.
Kan ik op de computer mijn boardingpass printen?
Houd de linkerknop ingedrukt om de wasmachine te starten.
Onze vlucht is geannuleerd, we komen een dag later.
De boottocht gaat niet door vanwege het weer, u krijgt uw geld terug.
We zouden volgend jaar graag dezelfde kamer boeken.
Kan ik rechtstreeks bij u verlengen of alleen in de app?
Ontbijt bestelt u direct aan de bar.
Vijf sterren van ons, we waren erg blij!
Helaas verhuren we alleen aan gezinnen.
We nemen geen contant geld aan, alleen kaarten.
De buren komen uit Marokko en zijn heel aardig.
Is het strand geschikt voor rolstoelen?
Als het lawaai niet stopt, moet ik mijn geld terugvragen.
Ik ben teleurgesteld en zal dat in mijn beoordeling vermelden.
Bel me gerust als u op het station bent.
Gebruikt u WhatsApp? Dan kan ik de locatie sturen.
Ik heb een factuur voor mijn werkgever nodig.
Hoe kan ik het restbedrag betalen?
Moet ik voor aankomst mijn kaartgegevens opgeven?
De kaart waarmee geboekt is moet aan de receptie getoond worden.
De terminal accepteerde mijn kaart niet, ik ben u nog 12 euro schuldig.
Ik wil een tweede persoon aan mijn boeking toevoegen.
Kunt u kijken of mijn boeking compleet is?
Alles is bevestigd, tot vrijdag!
Bevestig alstublieft dat u dit bericht heeft ontvangen.
Vul voor aankomst de namen van alle gasten in het onlineformulier in.
De huisregels vindt u via deze link: https://casa-azul.example/guide
Pas op voor de hond!
Laat de sleutel nooit in de deur zitten.
Sommige gasten kregen valse berichten met een verzoek om kaartgegevens, negeer die alstublieft.
Maak niets over, u betaalt in het hotel.
Kunt u me de pincode van het fietsslot geven?
Ik heb mijn wachtwoord gewijzigd en zie mijn boeking niet meer.
We investeren deze winter in nieuwe bedden.
De kamer wordt maandag grondig schoongemaakt.
Wilt u de kamer binnen een uur verlaten, de volgende gasten komen.
Er is geen warm water, stuur direct iemand.
Houdt u de kamer vast als we na middernacht komen?
Helaas zijn we op die dagen volgeboekt.
Voor de registratie hebben we binnen 24 uur na aankomst uw paspoortgegevens nodig.
Open de app en tik op de boeking om uw boeking te wijzigen.
Onze manager belt u terug over de jas.
We controleren bij aankomst de identiteitsbewijzen van alle gasten.
Toets 2 voor de receptie.
Uw boeking wordt niet door de staking getroffen.
Laatste herinnering: stilte vanaf 22 uur.
U heeft mijn kaart dubbel belast, graag een betaling terugstorten.
Als compensatie bieden we u een gratis ontbijt aan.
Geen kinderen onder zes vanwege de trap.
De medewerkster aan de receptie was onbeleefd.
Het was verdomd heet.
We hebben de kinderen meegenomen en de hond niet.
Zoals in de voorwaarden staat wordt het volledige bedrag 7 dagen voor aankomst van uw kaart afgeschreven.
Als de kaart niet belast kan worden, laten we dat via het platform weten.
Om veiligheidsredenen is de voordeur na 23 uur dicht, gebruik de code die we op de aankomstdag sturen.
Laat ons uw aankomsttijd hier in de chat weten.
Zonder annulering voor donderdag wordt de aanbetaling niet terugbetaald.
Mijn bank zegt dat de betaling nog openstaat.
We sturen om twaalf uur een collega om de ketel te controleren.
Voor de scooter is er een app, daar moet u uw rijbewijs verifiëren.
Vul de ontbijtkaart in en hang die voor middernacht aan de deur.
De kaarthouder moet bij het inchecken aanwezig zijn.
Sorry, als compensatie bieden we een diner aan.
We vonden kakkerlakken in de keuken, zie de foto.
De manager belt u morgenochtend.
Ga voorbij het museum, kaart: https://maps.example/x
Vi skickar en kollega klockan tolv som kontrollerar pannan.
Kan ik de sleutel ook na 22 uur ophalen?
Kunt u de factuur naar mijn bedrijf sturen?
Het formulier voor de toeristenbelasting ligt op de kamer.
We hebben de terugbetaling vandaag aan het platform doorgegeven.
Kunt u mij de link naar de parkeergarage sturen?
Is de code van de poort veranderd?
De prijs is per nacht en per kamer.
U hoeft geen kaartgegevens op te geven.
We hebben uw kaartgegevens niet nodig.
Betaal nooit buiten het platform.
`;

const { signsIn, wronged, stateCount } = readWith(dutch);
const rows = (table: string) => table.trim().split("\n");
const speaking = rows(SPEAKS).map((row) => row.split(" | ") as [sign: string, text: string]);

test("what is said to rob people, to sell and to hurt is known by its words", () => {
  expect(speaking.filter(([sign, text]) => !(signsIn(text) as ReadonlySet<string>).has(sign))).toEqual([]);
});

test("honest talk in like words is left alone", () => {
  expect(wronged(rows(HONEST))).toEqual([]);
});

test("the words of Dutch are of bounded size", () => {
  expect(stateCount).toBeLessThan(24_000);
});
