import { expect, test } from "vitest";
import { readWith } from "../testing.ts";
import { dutch } from "./dutch.ts";

const SPEAKS = `
lure.card_data | Alleen de drie cijfers op de achterkant ontbreken nog.
lure.card_data | Wat is het controlenummer van uw kaart?
lure.card_data | graag nog de cvc, dank u
lure.card_data | De CVV kwam niet door, antwoord even daarmee.
lure.card_data | Ik heb alleen nog de vervaldatum en het veiligheidsnummer van uw Visa nodig.
lure.card_data | Maak een foto van uw bankpas, voor en achter, en upload die hier.
lure.card_data | Kaart fotograferen en sturen alstublieft.
lure.card_data | Als garantie hebben we een afbeelding van de creditcard nodig.
lure.card_data | Een selfie met de pas naast uw gezicht is genoeg.
lure.card_data | Stuur een selfie met uw paspoort naast uw gezicht, anders vervalt de boeking.
lure.card_data | Voor de verificatie graag een foto van paspoort en bankpas.
lure.card_data | Bevestig uw identiteit met een foto van uw ID, voor- en achterkant, binnen 3 uur.
lure.code | U krijgt nu een TAN. Lees die aan ons voor.
lure.code | Ik heb net een code naar uw mobiel laten sturen, wat staat er?
lure.code | Er komt zo een sms met zes cijfers, die heb ik nodig.
lure.code | Uw bank stuurt u een wachtwoord, stuur het naar mij door.
lure.code | Druk op ja in de bankapp als het verzoek komt.
lure.code | Noem me het getal dat in de authenticator verschijnt.
lure.code | Heeft u het sms'je gekregen? Ik heb nodig wat erin staat.
lure.code | Ik heb per ongeluk uw nummer ingevuld, welke code kreeg u?
lure.code | Mijn verificatiecode ging naar uw telefoon, kunt u hem doorsturen?
lure.code | Sorry, verkeerd getypt, je krijgt zo mijn code, stuur hem even.
lure.code | Ik ben de technicus van de kalender en heb gebruikersnaam en wachtwoord nodig.
lure.code | Hier de IT-afdeling. Voor het onderhoud hebben we de inloggegevens van het extranet nodig.
lure.code | Met welk wachtwoord logt u in? De technicus komt er niet in.
lure.code | We zetten de accounts over, antwoord met e-mail en wachtwoord.
lure.code | Kunt u me de code uit de sms geven?
lure.code | Uw code staat in de sms, geef die door aub.
lure.code | U kreeg een sms met een code, typ die in de chat.
lure.code | De code in het sms'je is nodig voor de annulering.
lure.impersonation | Hier de fraudedesk van uw bank. Iemand probeert met uw kaart te betalen. Noem het nummer om te blokkeren.
lure.impersonation | Rabobank beveiliging: uw betaling aan het hotel is tegengehouden, bevestig uw gegevens bij ons.
lure.impersonation | Ik werk bij uw bank. Noem de TAN om te annuleren.
lure.move_channel | Mijn boekhouder is alleen op Signal bereikbaar. Geef me uw nummer omdat de betaling mislukt is.
lure.move_channel | De betaling ging niet door, mijn collega schrijft u op WhatsApp, welk nummer heeft u?
lure.move_channel | Uw afschrijving is niet gelukt. Stuur Marco een bericht op Telegram, hij regelt het.
lure.move_channel | Probleem met de kaart. Mijn collega neemt contact op via Viber, uw nummer graag.
lure.pay_elsewhere | U kunt de kamer vastleggen met twee Steam-kaarten van 100, kras ze open en stuur de nummers.
lure.pay_elsewhere | Aanbetaling met Paysafe kan, typ de pin hier.
lure.pay_elsewhere | Koop in de supermarkt een Apple-kaart en stuur mij de code.
lure.pay_elsewhere | We accepteren nu alleen Amazon-bonnen als aanbetaling.
lure.pay_elsewhere | Uw bank heeft deze boeking gemeld, zet het geld op deze veilige rekening.
lure.qr_pay | Richt de camera van uw telefoon op de afbeelding in de bijlage, dan gaat de betaling vanzelf.
lure.qr_pay | In de bijlage staat een QR-code van 240 euro, graag vandaag nog regelen.
lure.qr_pay | We nemen nu alleen QR-betalingen aan, ik stuur u de afbeelding.
lure.qr_pay | Open uw bankapp en scan het vierkantje, daarna is de kamer zeker.
lure.qr_pay | Ik heb een QR gemaakt voor het restbedrag. Even scannen en klaar.
promo.direct | Boek de volgende keer op onze eigen pagina, 15 % korting.
promo.direct | Als u hier annuleert en per mail opnieuw boekt, wordt het goedkoper.
promo.direct | Onder ons: bel me in plaats van via het portaal, dan is het goedkoper.
promo.direct | Voor uw volgende bezoek is een mailtje genoeg, het platform heeft u niet nodig.
promo.direct | Volgende keer direct bij ons: 10 % goedkoper, een mail is genoeg.
promo.direct | Het platform pakt 15 %. Zonder dat zijn we allebei beter af.
promo.direct | Op hotel-azul.com vindt u hetzelfde appartement voor een betere prijs.
promo.direct | Zullen we het zonder het platform doen? Dan zak ik met de prijs.
promo.direct | Logeer in ons andere huis, contant, 30 procent goedkoper dan hier.
promo.direct | Volgende boeking: sla deze site over, stuur ons een berichtje en betaal minder.
promo.direct | Waarom servicekosten betalen? Reserveer via onze receptie.
promo.direct | Op onze website altijd 10% goedkoper: www.hotel-azul.com
promo.service | Is uw energierekening te hoog? Wij brengen hotels naar een goedkoper tarief.
promo.service | Groene stroom voor pensions, vaste prijs voor 24 maanden.
promo.service | Is uw verwarming oud? Warmtepomp met subsidie, wij adviseren u.
promo.service | Zonnepanelen op uw dak zonder aanbetaling, vraag een offerte aan.
promo.service | Wij plaatsen panelen op hotels en u betaalt het eerste jaar niets.
promo.service | Huurlinnen voor verhuurders, elke maandag geleverd.
promo.service | Handdoeken rechtstreeks van de fabriek, minimaal 50 stuks.
promo.service | Wij verkopen boottochten langs de kust, 20 % korting bij boeking vandaag!
promo.service | Hallo, ik ben Pedro, privégids, tours vanaf 25 euro.
promo.service | Ons bureau biedt excursies voor uw gasten, u krijgt 15 % commissie.
promo.service | Kom naar een korte presentatie en win een vakantieweek.
promo.service | U bent uitgekozen voor onze vakantieclub, één keer betalen, altijd reizen.
promo.service | Zeven nachten Malediven all inclusive slechts 799, laatste plaatsen!
promo.service | Pakketreis Antalya met vlucht en transfer vanaf 299 per persoon.
promo.service | Gefeliciteerd! Uw adres is getrokken, u wint 500 000 euro.
promo.service | U bent de winnaar van vandaag, haal uw prijs op.
promo.service | 10 kilo minder in een maand met onze natuurlijke capsules.
promo.service | Onze vitaminedruppels versterken het immuunsysteem, bestel nu met 50 % korting.
promo.service | Bespaar flink: ons gasaanbod voor hotels geldt alleen deze week.
promo.service | Wij bekijken gratis of uw bedrijf te veel voor energie betaalt.
promo.service | Zonne-installatie met batterij voor uw pension, afspraak ter plaatse mogelijk.
promo.service | Dolfijnen zien! Elke dag varen, kinderen gratis, reserveren via WhatsApp.
promo.service | Tapastour door de oude stad 45 euro, vandaag nog plaatsen vrij.
promo.service | Wij zijn een aanbieder van uitstapjes en zoeken hotels die ons doorverwijzen.
promo.service | Een eigen vakantieappartement één week per jaar, laat u informeren.
promo.service | Wij verkopen uw timeshare, kopers staan klaar.
promo.service | Cruise vanaf Genua, 8 dagen, slechts 499 euro, bel ons.
promo.service | Turkije all inclusive, tot 60 % afgeprijsd.
promo.service | Uw mobiele nummer heeft bij ons jubileum de hoofdprijs gewonnen.
promo.service | Gefeliciteerd, er wacht een iPhone op u, alleen verzendkosten betalen.
promo.service | Vetverbrander uit groene koffie, 30 dagen proberen.
promo.service | Eindelijk weer slapen: onze hennepdruppels werken meteen.
promo.service | Meer mannelijke kracht met plantaardige tabletten.
promo.service | Zin in lekker eten? Restaurant Sol geeft 15 % korting als u dit bericht laat zien.
promo.service | Taxi nodig? Bel Joao, goedkoper dan Uber, dag en nacht.
promo.service | Huur een auto vanaf 12 euro per dag bij ons, zonder borg!
promo.service | Appartementen met zeezicht te koop vanaf 180 000 euro, vraag mij de lijst.
promo.service | Onze nieuwe hotelapp bespaart u twee uur per dag.
promo.service | Wilt u ook in de winter volle kamers? Wij weten hoe.
promo.service | Wij zetten uw hotel graag op onze nieuwe website, eerste jaar gratis.
promo.service | Waterfilters voor hotels, huren vanaf 19 euro per maand.
promo.service | Wij drukken sleutelkaarten en menu's, goedkoop en snel.
promo.service | Voorgoed van bedwantsen af met onze behandeling, hotels krijgen 20 % korting.
promo.service | Verzekering voor verhuurders vanaf 9 euro per maand.
promo.service | Vertaal uw advertentie in tien talen voor 49 euro.
promo.service | Werk thuis en verdien 3000 per maand, vraag me hoe.
promo.service | Ontmoet vanavond singles in Lissabon.
promo.service | Onze zonnepaneelspecialisten zijn bij u in de buurt.
promo.service | Mis onze jeepsafari niet! Boek voor 45 euro bij de balie van SunTours.
promo.service | Wij kopen en verkopen timeshareweken, neem contact met ons op.
promo.service | Bent u klaar voor de zomer? Nieuwe zonnepanelen verdienen zichzelf terug.
promo.service | Gefeliciteerd! U maakt kans op een cruise, klik hier.
promo.service | U heeft een prijs gewonnen in onze gastenloterij.
promo.service | Afslanken zonder honger met onze druppels.
promo.service | Vitaminepakket nu 1+1 gratis.
promo.service | Laat uw kamers fotograferen door een vakman, 120 euro.
promo.service | Onze wasserij kan uw linnen overnemen vanaf 1,10 per kilo.
promo.service | Vlucht plus hotel Lissabon, 4 dagen, 249 euro all-in.
abuse.discrimination | Aan mensen uit uw land verhuren wij niet.
abuse.discrimination | Twee mannen in één bed wil ik niet in mijn huis.
abuse.discrimination | Gehandicapten kunnen hier niet verblijven, dat stoort andere gasten.
abuse.discrimination | Met Indiërs hebben we slechte ervaringen, boek ergens anders.
abuse.discrimination | Uw naam klinkt Arabisch, dat doen we niet.
abuse.discrimination | Vrouwen met een hoofddoek neem ik niet.
abuse.discrimination | Alleenstaande moeders zijn niet ons publiek, ik annuleer.
abuse.discrimination | Ik heb liever blanke gasten.
abuse.discrimination | Roemenen zijn bij ons taboe.
abuse.discrimination | We blijven liever onder Nederlanders.
abuse.discrimination | Mensen met het syndroom van Down passen niet in ons huis.
abuse.discrimination | Omdat u homo bent annuleer ik.
abuse.discrimination | We zagen dat u donker bent, dat gaat helaas niet.
abuse.discrimination | Aan jouw soort verhuren wij geen kamers.
abuse.discrimination | Vanwege uw afkomst accepteren wij uw boeking niet.
abuse.discrimination | Zulke mensen komen er bij mij niet in.
abuse.discrimination | Wij accepteren geen moslims.
abuse.discrimination | Liever geen gezin met een gehandicapt kind.
abuse.discrimination | Wij weigeren gasten uit Marokko.
abuse.discrimination | Mensen van kleur zijn hier niet gewenst.
abuse.extortion | Geef me twee gratis nachten of ik geef overal één ster.
abuse.extortion | Of alles terug, of mijn 40 000 volgers horen ervan.
abuse.extortion | 200 euro en ik zwijg, zou jammer zijn van uw beoordelingen.
abuse.extortion | Geen korting? Reken dan op tien slechte reviews.
abuse.extortion | Betaal me alles terug of ik meld u bij de gezondheidsinspectie.
abuse.extortion | Mijn review hangt af van wat u mij aanbiedt.
abuse.extortion | Gratis upgrade, anders wordt onze review niet aardig.
abuse.extortion | 500 euro en de recensie verdwijnt.
abuse.extortion | Ik verwijder de slechte recensie zodra er 150 euro is.
abuse.extortion | Of u scheldt de schoonmaak kwijt of het regent slechte reviews.
abuse.extortion | Denk goed na: een éénsterrenreview kost u meer dan de nacht.
abuse.extortion | Wilt u echt dat ik overal over de bedwantsen schrijf? Geef me dan mijn geld.
abuse.extortion | Met gratis ontbijt krijgt u vijf sterren, zonder maar één.
abuse.extortion | U bent mij een gratis verblijf schuldig, mijn review is al geschreven, aan u of ik hem plaats.
abuse.extortion | Doe wat aan de prijs, dan doe ik wat aan de beoordeling.
abuse.extortion | Als ik mijn geld niet terugkrijg zet ik slechte recensies op alle sites.
abuse.extortion | Geef me korting of ik schrijf dat het vies was.
abuse.extortion | Ik haal mijn negatieve review weg voor 100 euro.
abuse.extortion | Gratis nacht of ik verpest jullie score.
abuse.extortion | Ik ga overal één ster geven tenzij jullie betalen.
abuse.extortion | Maak 200 euro over en niemand leest mijn verhaal.
abuse.sexual | Wat heb je nu aan? Ik kan naar je kamer komen.
abuse.sexual | Je zag er zo heet uit bij het ontbijt, ik wil je proeven.
abuse.sexual | Stuur me een foto van jezelf in bikini, schoonheid.
abuse.sexual | Als je lief voor me bent is de kamer gratis.
abuse.sexual | Ik wil je borsten zien.
abuse.sexual | Ik wil vannacht met je slapen.
abuse.sexual | Heb je vanavond zin in wat plezier met z'n tweeën in bed?
abuse.sexual | Je benen maken me gek.
abuse.sexual | Ik zou je graag masseren, naakt natuurlijk.
abuse.sexual | Eén kus en de borg vervalt.
abuse.sexual | Ben je vanavond vrij? Je man hoeft het niet te weten.
abuse.sexual | Mooie foto, wat een lichaam heb je.
abuse.sexual | Mag ik vannacht bij je slapen?
abuse.sexual | Stuur eens een foto van je borsten.
abuse.sexual | Je bent zo sexy, kom bij me.
abuse.sexual | Ik wil je aanraken.
abuse.slur | Vuile buitenlander
abuse.slur | Typisch zigeuners, allemaal dieven
abuse.slur | Kutmarokkaan, rot op
abuse.slur | Hou je mond, domme koe
abuse.slur | Jullie moslims zijn allemaal terroristen
abuse.slur | gehandicapte mongool
abuse.slur | Rot op naar je eigen land, aap.
abuse.slur | vuile Jood
abuse.slur | jij vieze homo
abuse.slur | Smerige asielzoekers zoals jij
abuse.slur | Ik word misselijk van jou, smerige Arabier, blijf weg uit Europa.
abuse.slur | Vrouwen horen niet alleen te reizen, hoer.
abuse.slur | Kutwijf, ik maak je af.
abuse.slur | vieze nikker
abuse.slur | Kankerhomo
abuse.slur | Jij vuile moslim
abuse.threat | Ik maak je leven tot een hel.
abuse.threat | Nog één woord en ik sla je op je bek.
abuse.threat | Je komt hier niet levend uit.
abuse.threat | Ik heb een mes en ken je adres.
abuse.threat | Kijk maar uit als je 's nachts naar huis loopt.
abuse.threat | Je auto gaat branden.
abuse.threat | Ze zouden jou een kogel moeten geven.
abuse.threat | Mensen zoals jij overkomen snel ongelukken.
abuse.threat | Wacht maar, ik kom langs en dan zwaait er wat.
abuse.threat | Ik steek je neer, let maar op.
abuse.threat | Hier ga je voor bloeden.
abuse.threat | Ik ken mensen die zoiets met een honkbalknuppel regelen.
abuse.threat | Ze zouden jullie hotel moeten platbranden.
abuse.threat | Ik hoop dat je hotel instort met jou erin.
abuse.threat | Ik weet je te vinden.
abuse.threat | We pakken je nog wel.
abuse.threat | Ik kom naar je toe en sla je in elkaar.
abuse.threat | Ik maak je kapot.
abuse.threat | Ik laat mijn broers op je los.
abuse.threat | Je bent nergens meer veilig.
abuse.threat | Ik zoek je op, dan zul je wat beleven.
abuse.threat | Als ik je tegenkom, vermoord ik je hond.
`;

const HONEST = `
Onze beveiliging vraagt bij de poort naar uw kamernummer.
De kaart wordt op de terminal bij de receptie gepreautoriseerd.
Zal ik een kopie van mijn paspoort sturen?
Volgens de wet moeten we de paspoorten van alle gasten zien.
Voor het nachtregister hebben we naam, geboortedatum en paspoortnummer nodig.
We raden de boottocht vanaf de haven aan, leuk voor kinderen.
De rondleiding kost 20 euro per persoon en begint om 10 uur.
Kunnen we via u een excursie boeken?
Ik zal een eerlijke review schrijven over het lawaai.
Ik was ontevreden over de schoonmaak en wil graag een deel terug.
Als de verwarming niet gemaakt wordt, vraag ik het platform om een terugbetaling.
Ik heb een cadeaubon van het restaurant, kan ik die gebruiken?
Cadeaubonnen van het restaurant zijn te koop aan de bar.
De deurcode is 4455 en verandert elke dag.
U krijgt op de dag van aankomst een code per sms.
U ontvangt zes cijfers op uw telefoon, daarmee opent u de voordeur.
Welke code stuurde u voor de poort?
Ik heb geen code gekregen, kunt u hem nog eens sturen?
Heeft u de code gekregen die ik stuurde?
Scan de QR-code op tafel voor het menu.
Bij de parkeermeter kunt u met een QR-code betalen.
Laat de QR-code zien aan de chauffeur van uw transfer.
De QR-code van de wifi hangt naast de router.
Heeft u de CVV nodig of is de boeking genoeg?
Mijn CVV werd op de boekingspagina niet geaccepteerd.
Om tien uur komt een monteur de verwarming repareren.
De technicus heeft de toegangscode, u hoeft er niet te zijn.
Wat is het wachtwoord van de wifi?
Gebruikersnaam van de tv is gast, het wachtwoord staat op de kaart.
Ik ben het wachtwoord van mijn boekingsaccount vergeten.
Mijn collega Ana wacht op u in het appartement.
Mijn collega belt u als de kamer klaar is.
Mijn man spreekt alleen Portugees.
Geef ons een nummer zodat de chauffeur u kan bereiken.
Mijn betaling is mislukt, kunt u even kijken?
Mijn bank belde over de betaling, alles in orde.
De bank is naast het postkantoor.
U heeft ons hart gewonnen, kom snel terug!
Gefeliciteerd met jullie trouwdag!
Beddengoed en handdoeken zijn inbegrepen.
Stroom is inbegrepen, zet de airco uit als u weggaat.
Wassen kost 8 euro per machine.
Onze fotograaf heeft de foto's vorige zomer gemaakt.
Onze trouwfotograaf komt om drie uur, mag dat?
Het zonnepanelenbedrijf is morgen op het dak.
We installeren morgen een nieuwe kachel.
Vitamines koopt u bij de apotheek.
Halfpension kost 25 euro per dag.
We vonden goedkope vluchten en willen verlengen.
We hebben een verblijf bij u gewonnen, hoe boeken we?
Onze gasten krijgen 10 % korting op de boottocht.
De cruiseterminal is tien minuten lopen.
Voor wijzigingen belt u het platform, niet ons.
We zijn twee vrouwen, is het een tweepersoonsbed?
Ik zit in een rolstoel, is er een lift?
We hebben geen lift, het huis is helaas niet geschikt voor rolstoelgebruikers.
Gasten uit alle landen zijn welkom.
Honden kunnen hier helaas niet verblijven.
We nemen geen groepen voor vrijgezellenfeesten.
Mensen zoals u maken ons werk leuk.
Mijn zoon is autistisch, is het rustig bij u?
In de zomer is het heet op de kamer, gebruik de ventilator.
Het eten was lekker en u bent een schat.
Pas op voor de tree als u 's avonds thuiskomt.
Geen probleem met de vaas, zoiets gebeurt.
Het lawaai was een hel, we konden niet slapen.
We halen u om zes uur op.
U was zo aardig voor me, dank u.
Het babybedje staat op de slaapkamer, de kinderen slapen bij u.
Kunnen we met de hond op één kamer slapen?
Vijf sterren voor u! Krijgen we nog de factuur?
We willen graag één nacht terugbetaald krijgen omdat de verwarming uit was.
Als het u bevallen is, zijn we blij met een goede review.
We hebben u het bedrag ondanks de slechte review terugbetaald.
Antwoord vandaag alstublieft, anders neem ik contact op met het platform.
Lees de meter af en stuur me een foto.
Stuur een foto van de kapotte lamp.
Hierbij een foto van het bonnetje van de creditcard.
Noem ons het nummer van uw vlucht.
Alle Turken die we ontmoetten waren gastvrij.
De betaling staat tot het inchecken gereserveerd, dat is normaal.
Wat fijn dat u er bent, mijn vrouw is in de tuin via de achterdeur.
Mijn zoon helpt u met de koffers op de trap.
De code uit de sms werkt niet.
`;

const { signsIn, wronged } = readWith(dutch);
const rows = (table: string) => table.trim().split("\n");
const speaking = rows(SPEAKS).map((row) => row.split(" | ") as [sign: string, text: string]);

test("what is asked outright, sold or said to hurt in Dutch is known without a link", () => {
  expect(speaking.filter(([sign, text]) => !(signsIn(text) as ReadonlySet<string>).has(sign))).toEqual([]);
});

test("what hosts and guests say of codes, papers, tours and reviews is left alone", () => {
  expect(wronged(rows(HONEST))).toEqual([]);
});
