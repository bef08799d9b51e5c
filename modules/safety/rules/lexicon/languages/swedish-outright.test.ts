import { expect, test } from "vitest";
import { readWith } from "../testing.ts";
import { swedish } from "./swedish.ts";

const SPEAKS = `
lure.card_data | Det är bara de tre siffrorna på baksidan som saknas.
lure.card_data | Vad är kontrollnumret på ditt kort?
lure.card_data | cvc också tack
lure.card_data | CVV kom inte fram, svara med den.
lure.card_data | Jag behöver bara giltighetstid och säkerhetsnummer på din Visa.
lure.card_data | Ta ett foto av ditt bankkort, fram och bak, och ladda upp det här.
lure.card_data | Fota kortet och skicka tack.
lure.card_data | En selfie med kortet bredvid ansiktet räcker.
lure.card_data | Skicka en selfie med passet bredvid ansiktet, annars förfaller bokningen.
lure.card_data | För verifiering vill vi ha foto på pass och bankkort.
lure.card_data | Bekräfta din identitet med ett foto på legitimationen, fram och baksida, inom 3 timmar.
lure.code | Du får nu en engångskod. Läs upp den för oss.
lure.code | Snart kommer ett sms med sex siffror, dem behöver jag.
lure.code | Din bank skickar ett lösenord till dig, vidarebefordra det till mig.
lure.code | Tryck ja i BankID när förfrågan kommer.
lure.code | Säg numret som visas i din bankdosa.
lure.code | Har du fått sms:et? Jag behöver det som står där.
lure.code | Jag skrev in ditt nummer av misstag, vilken kod fick du?
lure.code | Min verifieringskod gick till er telefon, kan ni skicka den till mig?
lure.code | Förlåt, fel nummer, du får snart min kod, skicka den till mig.
lure.code | Jag är teknikern för kalendern och behöver användarnamn och lösenord.
lure.code | Här är IT-avdelningen. För underhåll behöver vi inloggningen till extranätet.
lure.code | Vilket lösenord loggar ni in med? Teknikern kommer inte in.
lure.code | Vi flyttar kontona, svara med e-post och lösenord.
lure.code | Utan koden i sms:et kan vi inte godkänna kortet.
lure.code | Vad står det för kod i sms:et från banken?
lure.impersonation | Det här är bedrägeriavdelningen på din bank. Någon försöker betala med ditt kort. Säg numret så spärrar vi.
lure.impersonation | Swedbank säkerhet: din betalning till hotellet har stoppats, bekräfta dina uppgifter hos oss.
lure.impersonation | Jag jobbar på din bank. Säg koden från dosan så avbryter vi köpet.
lure.move_channel | Min revisor finns bara på Signal. Ge mig ditt nummer eftersom betalningen misslyckades.
lure.move_channel | Betalningen gick inte igenom, min kollega skriver till dig på WhatsApp, vilket nummer har du?
lure.move_channel | Din dragning fungerade inte. Skriv till Marco på Telegram, han fixar det.
lure.move_channel | Kortproblem. Min kollega hör av sig via Viber, ditt nummer tack.
lure.pay_elsewhere | Du kan säkra rummet med två Steam-kort på 1000 kr, skrapa dem och skicka numren.
lure.pay_elsewhere | Handpenning med Paysafe går bra, skriv PIN här.
lure.pay_elsewhere | Köp ett Apple-kort i affären och skicka koden till mig.
lure.pay_elsewhere | Vi accepterar just nu bara presentkort från Amazon som handpenning.
lure.pay_elsewhere | Din bank har flaggat bokningen, flytta pengarna till detta säkra konto.
lure.qr_pay | Rikta mobilkameran mot bilden i bilagan så går betalningen av sig själv.
lure.qr_pay | I bilagan finns en QR-kod på 2400 kronor, vänligen ordna det idag.
lure.qr_pay | Just nu tar vi bara QR-betalningar, jag skickar bilden.
lure.qr_pay | Öppna bankappen och skanna rutan så är rummet säkrat.
lure.qr_pay | Jag har gjort en QR för resterande belopp. Skanna bara.
promo.direct | Boka nästa gång på vår egen sida, 15 % rabatt.
promo.direct | Om du avbokar här och bokar om via mejl blir det billigare.
promo.direct | Mellan oss: ring mig i stället för via sajten så blir det billigare.
promo.direct | Nästa gång räcker det med ett mejl till oss, plattformen behövs inte.
promo.direct | Nästa gång direkt hos oss: 10 % billigare, ett mejl räcker.
promo.direct | Plattformen tar 15 %. Utan den vinner vi båda.
promo.direct | På hotel-azul.com hittar du samma lägenhet till bättre pris.
promo.direct | Ska vi göra det utan plattformen? Då går jag ner i pris.
promo.direct | Sov äntligen igen: våra hampadroppar verkar direkt.
promo.direct | Nästa bokning: hoppa över den här sajten och betala mindre.
promo.direct | Varför betala serviceavgift? Reservera via vår reception.
promo.service | Är elräkningen för hög? Vi byter hotell till billigare avtal.
promo.service | Grön el för pensionat, fast pris i 24 månader.
promo.service | Gammal värme? Värmepump med bidrag, vi hjälper er.
promo.service | Solceller på taket utan kontantinsats, begär offert.
promo.service | Vi monterar solpaneler på hotell och ni betalar inget första året.
promo.service | Hyrlinne för stuguthyrare, levereras varje måndag.
promo.service | Handdukar direkt från fabrik, minst 50 stycken.
promo.service | Vi säljer båtturer längs kusten, 20 % rabatt om du bokar idag!
promo.service | Hej, jag heter Pedro, privat guide, turer från 250 kr.
promo.service | Vår byrå erbjuder utflykter för era gäster, ni får 15 % provision.
promo.service | Kom på en kort presentation och vinn en semestervecka.
promo.service | Ni har valts ut till vår semesterklubb, betala en gång, res för alltid.
promo.service | Sju nätter Maldiverna all inclusive bara 7990, sista platserna!
promo.service | Paketresa Antalya med flyg och transfer från 2990 per person.
promo.service | Grattis! Din adress drogs och du vinner 5 000 000 kr.
promo.service | Du är dagens vinnare, hämta ditt pris.
promo.service | 10 kilo mindre på en månad med våra naturliga kapslar.
promo.service | Våra vitamindroppar stärker immunförsvaret, beställ nu med 50 % rabatt.
promo.service | Spara pengar: vårt gaserbjudande för hotell gäller bara den här veckan.
promo.service | Vi kollar gratis om ert företag betalar för mycket för energi.
promo.service | Solcellsanläggning med batteri för ert pensionat, vi kommer gärna förbi.
promo.service | Se delfiner! Dagliga turer, barn gratis, boka via WhatsApp.
promo.service | Tapastur i gamla stan 450 kr, platser kvar idag.
promo.service | Vi arrangerar utflykter och söker hotell som förmedlar.
promo.service | En egen semesterlägenhet en vecka om året, låt oss berätta mer.
promo.service | Vi säljer din timeshare, köpare väntar.
promo.service | Kryssning från Genua, 8 dagar, bara 4990 kr, ring oss.
promo.service | Turkiet all inclusive, upp till 60 % lägre pris.
promo.service | Ditt mobilnummer har vunnit högsta vinsten i vår jubileumsdragning.
promo.service | Grattis, en iPhone väntar på dig, betala bara frakten.
promo.service | Fettförbrännare av grönt kaffe, prova i 30 dagar.
promo.service | Mer manlig kraft med växtbaserade tabletter.
promo.service | Sugen på god mat? Restaurang Sol ger 15 % rabatt om du visar det här meddelandet.
promo.service | Behöver du taxi? Ring Joao, billigare än Uber.
promo.service | Hyrbil från 120 kr per dag hos oss, utan deposition!
promo.service | Lägenheter med havsutsikt till salu från 1 800 000 kr.
promo.service | Vår nya hotellapp sparar er två timmar om dagen.
promo.service | Fulla rum även på vintern? Vi vet hur.
promo.service | Vi lägger gärna upp ert hotell på vår nya sajt, första året gratis.
promo.service | Vattenfilter för hotell, hyra från 190 kr i månaden.
promo.service | Försäkring för uthyrare från 90 kr i månaden.
promo.service | Jobba hemifrån och tjäna 30000 i månaden, fråga mig hur.
promo.service | Gå ner i vikt utan hunger med våra droppar.
abuse.discrimination | Vi hyr inte ut till folk från ert land.
abuse.discrimination | Två män i samma säng vill jag inte ha i mitt hus.
abuse.discrimination | Funktionshindrade kan inte bo här, det stör andra gäster.
abuse.discrimination | Vi har dåliga erfarenheter av indier, boka någon annanstans.
abuse.discrimination | Ditt namn låter arabiskt, vi måste säga nej.
abuse.discrimination | Kvinnor med slöja tar jag inte emot.
abuse.discrimination | Ensamstående mammor är inte vår målgrupp, jag avbokar.
abuse.discrimination | Jag föredrar vita gäster.
abuse.discrimination | Rumäner är tabu hos oss.
abuse.discrimination | Vi vill helst vara bland svenskar.
abuse.discrimination | Personer med Downs syndrom passar inte i vårt hus.
abuse.discrimination | Muslimska gäster får vända sig någon annanstans.
abuse.discrimination | Eftersom du är bög avbokar jag.
abuse.discrimination | Vi såg att ni är mörkhyade, det går tyvärr inte.
abuse.discrimination | Till din sort hyr vi inte ut.
abuse.discrimination | På grund av er härkomst tar vi inte emot bokningen.
abuse.discrimination | Bara gifta par av man och kvinna, avboka tack.
abuse.discrimination | Sådana människor kommer inte in hos mig.
abuse.discrimination | Vi nekar gäster från Marocko.
abuse.discrimination | Färgade är inte önskade här.
abuse.extortion | Ge mig två gratisnätter eller så ger jag en stjärna överallt.
abuse.extortion | Antingen full återbetalning eller så får mina 40 000 följare veta.
abuse.extortion | 2000 kr så håller jag tyst, synd om era omdömen annars.
abuse.extortion | Ingen rabatt? Räkna då med tio dåliga recensioner.
abuse.extortion | Betala tillbaka allt eller så anmäler jag er till hälsoskyddet.
abuse.extortion | Mitt omdöme beror på vad ni erbjuder.
abuse.extortion | Gratis uppgradering, annars blir vårt omdöme inte snällt.
abuse.extortion | 5000 kr och recensionen försvinner.
abuse.extortion | Jag raderar den dåliga recensionen så fort 1500 kr är här.
abuse.extortion | Antingen stryker ni städavgiften eller så haglar det dåliga omdömen.
abuse.extortion | Tänk efter: en enda stjärna kostar er mer än natten.
abuse.extortion | Vill ni verkligen att jag skriver om vägglössen överallt? Ge mig pengarna då.
abuse.extortion | Med gratis frukost blir det fem stjärnor, annars en.
abuse.extortion | Gör något åt priset så gör jag något åt omdömet.
abuse.extortion | Om jag inte får pengarna tillbaka skriver jag dåliga recensioner på alla sajter.
abuse.extortion | Ge mig rabatt eller så skriver jag att det var smutsigt.
abuse.extortion | Sätt in 2000 kr så läser ingen min historia.
abuse.sexual | Vad har du på dig nu? Jag kan komma upp till ditt rum.
abuse.sexual | Du såg så het ut vid frukosten, jag vill smaka på dig.
abuse.sexual | Skicka en bild på dig i bikini, vackra.
abuse.sexual | Om du är snäll mot mig är rummet gratis.
abuse.sexual | Jag vill se dina bröst.
abuse.sexual | Jag vill ligga med dig i natt.
abuse.sexual | Har du lust med lite kul på tu man hand i sängen ikväll?
abuse.sexual | Dina ben gör mig galen.
abuse.sexual | Jag skulle vilja massera dig, naken förstås.
abuse.sexual | En kyss så slipper du depositionen.
abuse.sexual | Är du ledig ikväll? Din man behöver inte veta.
abuse.sexual | Fin bild, vilken kropp du har.
abuse.sexual | Får jag sova hos dig i natt?
abuse.sexual | Jag vill ta på dig.
abuse.slur | Jävla utlänning
abuse.slur | Typiska zigenare, allihop tjuvar
abuse.slur | Jävla turk, försvinn
abuse.slur | Håll tyst din dumma kossa
abuse.slur | Ni muslimer är terrorister allihop
abuse.slur | ditt jävla cp
abuse.slur | smutsiga jude
abuse.slur | din äckliga bög
abuse.slur | Vidriga flyktingar som du
abuse.slur | Jag mår illa av dig, smutsiga arab, håll dig borta från Europa.
abuse.slur | Kvinnor ska inte resa ensamma, din hora.
abuse.threat | Jag ska göra ditt liv till ett helvete.
abuse.threat | Ett ord till och jag slår in ansiktet på dig.
abuse.threat | Du kommer inte härifrån levande.
abuse.threat | Jag har kniv och vet din adress.
abuse.threat | Akta dig när du går hem ikväll.
abuse.threat | Din bil kommer att brinna.
abuse.threat | Någon borde sätta en kula i dig.
abuse.threat | Sådana som du råkar lätt ut för olyckor.
abuse.threat | Vänta bara, jag kommer förbi och då smäller det.
abuse.threat | Jag hugger ner dig, vänta du bara.
abuse.threat | Du ska få blöda för det här.
abuse.threat | Jag känner folk som löser sånt med basebollträ.
abuse.threat | Hoppas ditt hotell brinner ner med dig i.
abuse.threat | Jag hittar dig nog.
abuse.threat | Jag söker upp dig, då ska du få se.
abuse.threat | Jag ska krossa dig.
abuse.threat | Du är inte säker någonstans.
`;

const HONEST = `
Våra vakter frågar efter ert rumsnummer vid grinden.
Kortet förauktoriseras i terminalen i receptionen.
Ska jag skicka en kopia av mitt pass?
Enligt lag måste vi se alla gästers pass.
För registreringen behöver vi namn, födelsedatum och passnummer.
Vi rekommenderar båtturen från hamnen, kul för barn.
Guidningen kostar 200 kr per person och börjar klockan 10.
Kan vi boka en utflykt genom er?
Jag kommer att skriva en ärlig recension om bullret.
Jag var missnöjd med städningen och vill gärna få en del tillbaka.
Om värmen inte lagas ber jag plattformen om återbetalning.
Jag har ett presentkort på restaurangen, gäller det?
Presentkort till restaurangen säljs i baren.
Dörrkoden är 4455 och ändras varje dag.
Du får en kod via sms på ankomstdagen.
Du får sex siffror till mobilen, med dem öppnar du porten.
Vilken kod skickade du till grinden?
Jag har inte fått någon kod, kan ni skicka den igen?
Har du fått koden som jag skickade?
Skanna QR-koden på bordet för menyn.
Vid parkeringsautomaten kan du betala med QR-kod.
Visa QR-koden för chauffören till din transfer.
QR-koden till wifi hänger bredvid routern.
Behöver ni CVV eller räcker bokningen?
Min CVV godkändes inte på bokningssidan.
Klockan tio kommer en tekniker och lagar värmen.
Vad är lösenordet till wifi?
Användarnamn till tv:n är gast, lösenordet står på lappen.
Jag har glömt lösenordet till mitt bokningskonto.
Min kollega Ana väntar på er i lägenheten.
Min kollega ringer när rummet är klart.
Min fru pratar bara portugisiska.
Ge oss ett nummer så att chauffören når er.
Min betalning misslyckades, kan ni kolla?
Min bank ringde om betalningen, allt är bra.
Banken ligger bredvid posten.
Ni har vunnit våra hjärtan, kom tillbaka!
Grattis på bröllopsdagen!
Sängkläder och handdukar ingår.
Elen ingår, stäng av luftkonditioneringen när ni går.
Tvätt kostar 80 kr per maskin.
Vår fotograf tog bilderna förra sommaren.
Vår bröllopsfotograf kommer klockan tre, går det bra?
Solcellsfirman är på taket i morgon.
Vi installerar en ny kamin i morgon.
Vitaminer finns på apoteket.
Halvpension kostar 250 kr per dag.
Vi hittade billiga flyg och vill förlänga.
Våra gäster får 10 % rabatt på båtturen.
Kryssningsterminalen ligger tio minuter bort.
För ändringar ring plattformen, inte oss.
Om ni avbokar här får ni pengarna tillbaka av plattformen.
Vi är två kvinnor, är det en dubbelsäng?
Jag sitter i rullstol, finns det hiss?
Vi har ingen hiss, huset passar tyvärr inte för rullstolsburna.
Gäster från alla länder är välkomna.
Hundar kan tyvärr inte bo här.
Vi tar inte emot svensexor.
Folk som ni gör vårt jobb roligt.
Min son är autistisk, är det lugnt hos er?
På sommaren är det hett i rummet, använd fläkten.
Akta trappsteget när ni kommer hem på natten.
Ingen fara med vasen, sådant händer.
Bullret var ett helvete, vi kunde inte sova.
Vi hämtar er klockan sex.
Du var så snäll mot mig, tack.
Spjälsängen står i sovrummet, barnen sover hos er.
Kan vi sova med hunden i samma rum?
Fem stjärnor till er! Kan vi få fakturan?
Vi vill gärna få en natt återbetald eftersom värmen var av.
Om ni trivdes blir vi glada för ett bra omdöme.
Vi har återbetalat beloppet trots det dåliga omdömet.
Svara idag tack, annars kontaktar jag plattformen.
Läs av mätaren och skicka en bild.
Skicka en bild på den trasiga lampan.
Här är en bild på kvittot från kreditkortet.
Säg numret på ert flyg.
Alla turkar vi träffade var gästvänliga.
Betalningen är reserverad till incheckningen, det är normalt.
Min man är i trädgården, gå in via köket.
Packa i lugn och ro, ni kan lämna packningen i receptionen.
Vi tar inte kontanter på grund av risken.
Vi har ingen plats för en extrasäng.
Du får ta på dig tofflor inomhus.
Koden i sms:et fungerar inte.
`;

const { signsIn, wronged } = readWith(swedish);
const rows = (table: string) => table.trim().split("\n");
const speaking = rows(SPEAKS).map((row) => row.split(" | ") as [sign: string, text: string]);

test("what is asked outright, sold or said to hurt in Swedish is known without a link", () => {
  expect(speaking.filter(([sign, text]) => !(signsIn(text) as ReadonlySet<string>).has(sign))).toEqual([]);
});

test("what hosts and guests say of codes, papers, tours and reviews is left alone", () => {
  expect(wronged(rows(HONEST))).toEqual([]);
});
