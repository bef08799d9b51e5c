/** Swedish: what is said to rob people, and what honest hosts and guests say in words much like it. */

import { expect, test } from "vitest";
import { readWith } from "../testing.ts";
import { swedish } from "./swedish.ts";

/** What each says, before the bar, must be seen in it. */
const SPEAKS = `
lure.card_check | Bästa gäst, ert kort kunde inte verifieras. Bekräfta era betaluppgifter inom 12 timmar: https://x.example
lure.card_check | För att behålla er bokning måste ni bekräfta ert kreditkort via länken nedan: https://x.example
lure.card_check | Beloppet reserveras endast tillfälligt och släpps efter några minuter. Kortkontroll: https://x.example
lure.card_check | Tyvärr nekade din bank betalningen, försök igen via https://x.example
lure.card_check | Det uppstod ett problem med ditt kreditkort. Lägg till ett annat kort på den säkra sidan https://x.example
lure.card_check | Hej Mira, din bokning är ännu inte bekräftad, klicka här för att slutföra den https://x.example
lure.card_check | Genomför verifieringen, annars ges rummet till andra gäster. https://x.example
lure.card_check | Obs: din reservation förfaller om 6 timmar. Säkra den: https://x.example
lure.card_check | Se till att det finns tillräckligt med pengar på kortet och bekräfta här: https://x.example
lure.card_check | snälla snabbt verifera ditt kort här https://x.example annars bokning borta
lure.card_check | Vi kunde inte dra handpenningen. Upprepa betalningen: https://x.example
lure.card_check | På grund av nya EU-regler måste varje gäst visa att de äger kortet: https://x.example
lure.card_check | Hej, vid rutinkontrollen av ert bankkort gick något fel. Gör om det själv på den här sidan: https://x.example Annars går er plats till någon annan.
lure.card_check | För din bokning saknas fortfarande en giltig betalningsgaranti. Lägg in den här: https://x.example
lure.card_check | Er reservation har status väntande. För att aktivera den ska kortet kontrolleras: https://x.example
lure.card_check | Tyvärr ser vi inte din förskottsbetalning. Gå igenom proceduren på https://x.example igen, annars stryker systemet bokningen.
lure.card_check | För att förebygga bedrägeri gör vi en snabb kontroll av alla gästers kreditkort: https://x.example
lure.card_check | Din kortutgivare har inte godkänt dragningen. Använd ett annat kort: https://x.example
lure.card_check | På grund av ett tekniskt fel är din bokning inte betald. Betala igen: https://x.example
lure.card_check | Garantin för ditt kort har gått ut. Förnya den här: https://x.example
lure.card_check | På grund av många falska bokningar kontrollerar vi nu varje gäst. Utan kontroll avbokas bokningen. https://x.example
lure.card_check | Ditt kreditkort verkar vara inaktivt. Skriv in uppgifterna här: https://x.example
lure.card_check | Om ingen verifiering sker före klockan 22 tar systemet bort din reservation. https://x.example
lure.card_check | Styrk att du är innehavare av betalkortet. https://x.example
lure.card_check | Din bank kräver en extra bekräftelse. Fortsätt här: https://x.example
lure.card_check | Du har inte betalat än! Betala med den här länken, annars hyr vi ut till andra. https://x.example
lure.card_check | Vår bokningspartner kräver en extra kontroll av alla resenärer. Utan den får du inga nycklar. https://x.example
lure.card_check | Ert partnerkonto har tillfälligt begränsats efter klagomål. Häv begränsningen: https://x.example
lure.card_check | Hej Mira, en liten begäran från receptionen: din bokning måste godkännas igen på grund av en ny betaltjänst. https://x.example
lure.card_check | Säkra er plats genom att betala hela vistelsen idag: https://x.example
lure.card_check | Obs: bokning 44831 annulleras eftersom kortet inte accepterades. Åtgärda: https://x.example
lure.card_check | Dina betaluppgifter verkar inaktuella. Tryck på länken och förnya dem, annars förlorar du lägenheten. https://x.example
lure.card_check | För att vi ska vara säkra på att kortet är ditt, gå igenom kontrollen på https://x.example
lure.card_check | Bästa gäst, vi kunde inte auktorisera kortet du använde. Verifiera det inom 24 timmar på https://x.example, annars avbokas bokningen.
lure.card_check | Din reservation kräver ytterligare bekräftelse av betalningsuppgifterna: https://x.example
lure.card_check | Vår partnerbank har inte bekräftat din förskottsbetalning. Använd länken för en ny kontroll: https://x.example
lure.card_check | Obs, ett steg saknas! Din vistelse är i fara, validera nu: https://x.example
lure.card_data | Dina kortuppgifter måste anges på nytt eftersom vi har en ny betalleverantör: https://x.example
lure.card_data | Skicka oss ditt kortnummer, utgångsdatum och CVC.
lure.card_data | Skicka mig en bild på ditt kreditkort, båda sidor.
lure.card_data | Vi behöver de tre siffrorna på baksidan av kortet.
lure.card_data | Vad är din CVC? Då kan jag säkra bokningen.
lure.card_data | Vi behöver det långa numret på kortets framsida samt den tresiffriga koden.
lure.card_data | Meddela kortnummer, giltighetstid och cvv för att garantera rummet.
lure.card_data | Din reservation har pausats. Fyll i kortuppgifterna på den säkra sidan https://x.example för att frigöra den
lure.card_data | Jag behöver nummer, datum och cvc för ditt kort.
lure.card_data | Om du inte skickar kortnumret måste vi avboka.
lure.code | Ge oss koden som du just fick via sms.
lure.code | Skriv engångskoden från din bank här i chatten.
lure.code | Godkänn förfrågan i BankID så att kontrollen lyckas.
lure.code | Logga in med ditt extranet-lösenord för att se klagomålet.
lure.code | Skicka mig den sexsiffriga koden som kommer till din telefon.
lure.code | En kod har just skickats till din telefon, skriv den här så att jag kan avsluta incheckningen.
lure.code | Läs upp siffrorna som du fick via sms.
lure.code | Godkänn åtgärden i din banks app för att frigöra återbetalningen.
lure.code | Obs! Ovanlig inloggning i ert extranet. Bekräfta att det var ni: https://x.example
lure.code | Du får strax ett sms. Skriv de sex siffrorna här i chatten.
lure.code | I din bankapp dyker en förfrågan upp, acceptera den för att fortsätta.
lure.code | Din återbetalning är godkänd. Välj din bank och logga in: https://x.example
lure.code | Kan du ge mig pinkoden till din internetbank så att återbetalningen fungerar?
lure.code | Skicka mig bekräftelsekoden från sms:et, annars fungerar inte utbetalningen.
lure.code | Om ni inte skickar sms-koden förfaller återbetalningen.
lure.loss | Din bokning avbokas automatiskt om du inte slutför kontrollen. https://x.example
lure.loss | Om du inte bekräftar ditt kort hyrs rummet ut till andra. https://x.example
lure.loss | Om ni inte gör kontrollen inom 6 timmar avbokas er bokning. https://x.example
lure.refund_form | Fyll i formuläret för återbetalning: https://x.example
lure.refund_form | Du har betalat dubbelt. För återbetalningen behöver vi dina bankuppgifter: https://x.example
lure.refund_form | Din återbetalning på 2400 kr väntar, klicka här: https://x.example
lure.refund_form | Vi har gjort ett misstag, beloppet drogs två gånger. Ange ditt kort här för att få pengarna tillbaka: https://x.example
lure.refund_form | Du har rätt till 800 kr i kompensation. Begär den här: https://x.example
lure.refund_form | Det finns en återbetalning på 964 kr till dig. Ange vart vi ska skicka den: https://x.example
lure.pay_elsewhere | Överför beloppet till följande konto: SE45 5000 0000 0583 9825 7466
lure.pay_elsewhere | Betalning via plattformen fungerar inte just nu, vänligen betala med banköverföring: SE45 5000 0000 0583 9825 7466
lure.pay_elsewhere | Avboka här och betala direkt till mig, det blir billigare. SE45 5000 0000 0583 9825 7466
lure.pay_elsewhere | Vi tar bara Bitcoin, annars hyr vi ut lägenheten till någon annan.
lure.pay_elsewhere | Köp tre Steam presentkort och skicka koderna, annars förlorar du bokningen.
lure.pay_elsewhere | Boka direkt hos oss nästa gång och spara 10 procent.
lure.pay_elsewhere | Plattformen har fryst vårt konto. Sätt in 4200 kr på min frus konto: SE45 5000 0000 0583 9825 7466
lure.pay_elsewhere | 15 % rabatt om du avbokar och betalar oss via banköverföring. IBAN SE45 5000 0000 0583 9825 7466
lure.pay_elsewhere | Kortbetalningar fungerar inte för tillfället, därför ber vi er betala till vårt företagskonto SE45 5000 0000 0583 9825 7466
lure.pay_elsewhere | Nästa gång utan plattformen, då blir det billigare.
lure.pay_elsewhere | Handpenningen har inte kommit. Överför 1500 kr idag till SE45 5000 0000 0583 9825 7466
lure.pay_elsewhere | Portalen håller inne våra utbetalningar, därför tar vi endast banköverföring: SE45 5000 0000 0583 9825 7466
lure.pay_elsewhere | Betala inte via plattformen, överför direkt till vårt konto SE45 5000 0000 0583 9825 7466
lure.overpayment | Jag skickar en check på ett högre belopp, skicka resten vidare till min agent.
lure.overpayment | Debitera mitt kort 3000 euro och överför mellanskillnaden till chauffören.
lure.clickfix | Tryck Windows + R, sedan Ctrl + V och Enter.
lure.clickfix | Öppna PowerShell och klistra in kommandot.
lure.clickfix | För att visa att du inte är en robot, tryck på Windows-tangenten och R.
lure.clickfix | Installera AnyDesk så hjälper vår tekniker dig.
lure.clickfix | Tillåt installation från okända källor.
lure.clickfix | Lös captchan för att se klagomålet: Windows-tangenten och R samtidigt, sedan Ctrl och V.
lure.clickfix | Öppna rutan Kör, klistra in texten och tryck Enter.
lure.clickfix | Tillåt appar från okända källor och installera den bifogade filen.
lure.clickfix | Ladda ner vårt incheckningsprogram (setup.exe) från https://x.example och starta det.
lure.clickfix | Kopiera raden nedan, öppna Terminalen och klistra in den.
lure.clickfix | Tryck på Windowstangenten plus R, klistra in och OK.
lure.file_bait | Bilderna på vägglössen ligger i arkivet, lösenord 1234: https://x.example
lure.file_bait | Öppna filen endast på en Windowsdator. https://x.example
lure.file_bait | Allergilistan för vår grupp kan du ladda ner här: https://x.example
lure.file_bait | Jag skickar vår lista över allergier, läkaren lade den i en skyddad fil, nyckel 2211: https://x.example
lure.file_bait | Min mamma hamnade på sjukhus efter vistelsen. Läkarens papper finns här: https://x.example
lure.impersonation | Det här är Booking.com säkerhetsteam, ditt konto kommer att spärras om du inte loggar in.
lure.impersonation | Bästa partner, en gäst har lämnat ett klagomål mot ert boende. Svara inom 24 timmar: https://x.example
lure.impersonation | Vårt säkerhetssystem har upptäckt misstänkt aktivitet på ditt konto. Bekräfta din identitet: https://x.example
lure.impersonation | Det här är polisen, du måste betala böter. Överför till konto SE45 5000 0000 0583 9825 7466
lure.impersonation | Vi är plattformens säkerhetsavdelning. Ert partnerkonto begränsas om ni inte loggar in här: https://x.example
lure.impersonation | Jag är Anna från Booking.com ekonomi. Vi kan inte betala ut era intäkter förrän ni bekräftar bankkontot: https://x.example
lure.impersonation | Er annons bryter mot riktlinjerna och stängs av. Överklaga här: https://x.example
lure.impersonation | Vi såg misstänkt aktivitet i din bokning. Bekräfta kortet för att behålla reservationen. https://x.example
lure.qr_pay | Skanna QR-koden och betala handpenningen, annars avbokas bokningen. https://x.example
promo.direct | På vår egen hemsida är det billigare.
promo.direct | Mejla oss direkt så får ni ett bättre pris.
promo.direct | Om ni kommer tillbaka, hör av er privat så slipper ni avgifterna.
promo.service | Vi erbjuder SEO för hotell och får er högst upp på Google.
promo.service | Företagslån upp till 500 000 kr utan UC, utbetalning direkt.
promo.service | Sänk er elräkning med 30 %, vi jämför elbolagen.
promo.service | Vi tillverkar hotellmöbler och skickar gärna vår katalog.
promo.service | Vår städfirma tar hand om stugor i hela Skåne.
promo.service | Köp äkta Google-recensioner, 50 kr styck!
promo.service | Fler bokningar med vår channel manager, boka en gratis demo.
promo.service | Tjäna 3000 kronor om dagen med vår trading bot.
promo.service | 10.000 Instagram-följare för 490 kr
promo.service | Jag är resebloggare och erbjuder ett inlägg mot en gratis natt.
promo.service | Vi förvaltar er stuga, ni slipper allt arbete.
promo.service | Fler gäster? Vi tar hotell till toppen av Google, första månaden gratis.
promo.service | Jag säljer äkta positiva omdömen på Tripadvisor.
promo.service | Vår bankpartner lånar ut mellan 100 000 och 5 miljoner kronor till hotell.
promo.service | Vi är en madrassfabrik och har specialpris för hotell.
promo.service | Professionell städning av semesterhus, får vi skicka våra priser?
promo.service | Vi bygger hemsidor för små hotell från 4990 kr.
promo.service | Låt en AI svara era gäster. Boka en demo nu.
promo.service | Söker ni personal? Vår byrå har servitörer och städare.
promo.service | Gör 2500 kr till 50 000 med vår AI-trading.
promo.service | Byt till vår gröna el och få 1000 kr i bonus.
promo.service | Annonsera ert pensionat i vårt resemagasin, halva priset denna månad.
promo.service | Är ni nöjda med er elleverantör? Vi har bättre erbjudanden för företag.
abuse.threat | Jag ska döda dig.
abuse.threat | Vi vet var du bor.
abuse.threat | Jag bränner ner ditt hus.
abuse.threat | Jag knäcker benen på dig.
abuse.threat | Jag hittar dig och slår in skallen på dig.
abuse.threat | det här kommer du att ångra, mina bröder kommer hem till dig
abuse.slur | Jävla hora!
abuse.slur | svartskalle
abuse.slur | Jag vill knulla dig
abuse.slur | Håll käften din jävla fitta
abuse.discrimination | Vi hyr inte ut till araber.
abuse.discrimination | Romer är inte välkomna här.
abuse.discrimination | Vi vill inte ha judar i vårt hus.
abuse.discrimination | Inga svarta, inga araber.
abuse.discrimination | Åk tillbaka till Afrika, här finns ingen plats för din sort.
abuse.sexual | Skicka nakenbilder.
abuse.sexual | Visa tuttarna så blir rummet billigare.
abuse.extortion | Två gratis nätter eller så skriver jag en dålig recension.
abuse.extortion | Om ni inte ger mig pengarna tillbaka blir det en stjärna.
abuse.extortion | Två nätter gratis, annars ger jag en stjärna överallt.
abuse.extortion | Betala tillbaka allt, annars förstör jag ert rykte på TikTok.
abuse.extortion | Betala 3000 kr så tar jag bort recensionen.
ham.at_desk | Ni betalar först vid ankomst.
ham.at_desk | Ingen förskottsbetalning behövs.
ham.at_desk | Ni behöver inte göra något.
ham.warning | Lämna aldrig ut era kortuppgifter.
ham.warning | Vi frågar aldrig efter ditt kortnummer.
ham.warning | Se upp för falska meddelanden i vårt namn.
topic.money | Hur mycket är turistskatten?
topic.money | Kan jag få en faktura?
`;

const HONEST = `
Ta med kreditkortet som ni bokade med.
Depositionen på 1000 kr reserveras på kortet vid incheckning och släpps efter avresa.
Ditt kort debiteras på ankomstdagen enligt villkoren.
Ditt kort debiteras inte, du betalar på plats.
Dörrkoden är 4512.
Slå in koden på knappsatsen bredvid dörren.
Du får portkoden via sms på ankomstdagen.
Jag har inte fått koden till nyckelboxen.
Vad är lösenordet till wifi?
Bokningen kan avbokas gratis till den 12 maj.
Vänligen avboka min bokning.
Mitt kort nekades på restaurangen, jag betalar kontant.
Kan jag betala med banköverföring?
Tar ni banköverföring eller bara kort?
Kan du ge mig din mejladress?
Turistskatten betalas kontant.
Svara gärna inom 24 timmar om barnsängen.
Utcheckning senast klockan 11 idag.
Rummet var tyvärr slutsålt.
Bekräfta gärna er ankomsttid.
Kan ni bekräfta bokningen?
Härmed bekräftar vi er bokning för två nätter.
Vi har mottagit er betalning, tack.
Fyll i gästregistreringen före ankomst: https://casa-azul.example/form
Ni kan checka in online i appen.
Er bokning är avbokad på er begäran.
Avbokas min bokning om jag kommer efter midnatt?
Återbetalningen syns på kortet om 5 till 7 dagar.
När får jag min återbetalning?
Vi återbetalade beloppet igår.
Kortterminalen är trasig idag, kan ni ta med kontanter?
Fungerar inte nyckelkortet? Kom till receptionen.
Har ni fått min överföring?
Jag har redan betalat via plattformen.
Kan jag få en faktura till företaget?
Bifogat finns bilder på den trasiga stolen.
Vi skickar deltagarlistan två veckor i förväg.
Min son har nötallergi.
Flyget landar på terminal 2.
Tryck på stjärnan och sedan på knappen med nyckeln.
Skanna QR-koden i rummet för att se menyn.
Bord bokar ni direkt hos restaurangen.
Vi erbjuder flygplatstransfer för 300 kr.
Städning ingår i priset.
Polisstationen ligger bredvid hotellet.
Ert rum är klart från klockan 15.
Ni behöver inte göra något, allt är betalt.
Vi frågar aldrig efter ditt kortnummer.
Se upp för falska meddelanden i vårt namn, klicka inte på länkar.
En kort promenad till havet, se kartan.
Det är kort väg till stationen.
Här är länken till vägbeskrivningen: https://casa-azul.example/vag
Nedan hittar ni husreglerna.
Vi finns i receptionen till klockan 22 idag.
Hör av er om ni blir sena, annars är receptionen stängd.
Husdjur är tyvärr inte välkomna.
Vi tar inte emot hundar.
Vi hyr inte ut till grupper under 18.
Inga fester, tack.
I bastun är man naken.
Kommer man fram med rullstol?
Huset passar tyvärr inte för rullstol, det finns många trappor.
Barnen var dödströtta.
Vi ger er gärna ett bra omdöme.
Era recensioner är fina, därför bokade vi.
Jag är besviken och vill ha en del av pengarna tillbaka.
Min man jobbar på en reklambyrå.
Solpanelerna värmer vattnet.
Var snälla och spara på vatten och el.
Var finns närmaste bankomat?
Utflykten är inställd på grund av regn.
Vårt flyg är försenat, vi kommer om 3 timmar.
Parkeringsbiljetten gäller 24 timmar.
Betala parkeringen i automaten inom 30 minuter.
Ni har två timmar på er för slottet.
Kan jag mejla en kopia av passet?
Skicka gärna ert flightnummer.
Kan vi få ert telefonnummer så att chauffören når er?
Ni når oss alltid på telefon.
Vår ekonomiavdelning skickar fakturan nästa vecka via mejl.
Värdeskåpet öppnas med en fyrsiffrig kod som ni väljer själva.
Jag vill ändra uppgifterna i min bokning.
Kan vi behålla rummet till klockan 14?
Vi håller rummet tills ni kommer.
Vilka kort tar ni?
Räcker mitt kreditkort som garanti?
Måste jag skicka mina kortuppgifter i förväg?
Har ni en dator för gäster?
Fönstret går inte att öppna.
Tv:n fungerar inte.
Jag har en läkartid och åker tidigare.
Sex personer får plats i huset.
Vi är sex personer och kommer i kväll.
Rummet städas innan nästa gäst kommer.
En annan gäst har glömt sin väska i rummet.
Kan vi få ett annat rum?
Vi vill gärna ha rummet med andra gästerna i vår grupp.
Ditt registrerade kort debiteras två dagar före ankomst enligt villkoren.
Vid incheckning reserverar vi 2000 kr som deposition, reservationen försvinner ungefär en vecka efter avresan.
Resterande belopp betalas vid ankomst, kontant eller med kort.
Kan vi betala hälften med kort och hälften kontant?
Er betalning har kommit in, tack.
Jag försökte betala men appen säger att mitt kort nekades. Kan jag betala på plats?
Min bank har spärrat kortet, går det bra med kontanter?
Vi svarar på ert meddelande inom 24 timmar.
Meddela oss före ikväll om ni behöver parkeringsplatsen.
Skicka er ankomsttid redan idag.
Nyckelboxen sitter till vänster om dörren, kod 7788.
Portkoden kommer via sms en timme före incheckning.
Sms:et med dörrkoden kom inte fram, kan ni skicka det igen?
Lösenordet till internet står på routern.
Vi måste tyvärr avboka, min pappa är sjuk. Får vi pengarna tillbaka?
Fram till 48 timmar före ankomst kan ni avboka gratis.
Vid utebliven ankomst debiteras hela beloppet.
Depositionen betalas tillbaka till kortet inom 7 dagar efter avresa.
Återbetalningar sköts av plattformen, kontakta deras kundtjänst.
Kundtjänst sa att jag skulle fråga er.
Jag är läkare och måste tillbaka till sjukhuset tidigare.
Här är listan på vad min son inte får äta: nötter, sesam, mjölk.
Bifogat finns namnlistan för vår grupp.
En bild på lampan som vi hade sönder, förlåt.
Kan jag skriva ut boardingkortet på datorn?
Håll in vänster knapp för att starta tvättmaskinen.
Vårt flyg är inställt, vi kommer en dag senare.
Båtturen ställs in på grund av vädret, ni får pengarna tillbaka.
Vi vill gärna boka samma rum nästa år.
Kan jag förlänga direkt hos er eller bara i appen?
Frukost beställer ni direkt i baren.
Fem stjärnor från oss, vi var mycket nöjda!
Tyvärr hyr vi bara ut till familjer.
Vi tar inte kontanter, bara kort.
Grannarna kommer från Marocko och är jättetrevliga.
Passar stranden för rullstol?
Om bullret inte slutar måste jag begära pengarna tillbaka.
Jag är besviken och kommer att nämna det i min recension.
Ring mig gärna när ni är på stationen.
Använder ni WhatsApp? Då kan jag skicka platsen.
Jag behöver en faktura till min arbetsgivare.
Hur kan jag betala resten?
Måste jag uppge kortuppgifter före ankomst?
Kortet som användes vid bokningen ska visas upp i receptionen.
Terminalen tog inte mitt kort, jag är skyldig er 120 kr.
Jag vill lägga till en person i min bokning.
Kan ni kontrollera om min bokning är komplett?
Allt är bekräftat, vi ses på fredag!
Bekräfta gärna att ni fått det här meddelandet.
Fyll i alla gästers namn i onlineformuläret före ankomst.
Husreglerna finns på den här länken: https://casa-azul.example/guide
Se upp för hunden!
Lämna aldrig nyckeln i dörren.
Några gäster har fått falska meddelanden som ber om kortuppgifter, bortse från dem.
Överför inget, ni betalar på hotellet.
Kan du ge mig koden till cykellåset?
Jag har bytt lösenord och ser inte min bokning längre.
Vi investerar i nya sängar i vinter.
Rummet storstädas på måndag.
Kan ni lämna rummet inom en timme, nästa gäster kommer.
Det finns inget varmvatten, skicka någon genast.
Håller ni rummet om vi kommer efter midnatt?
Tyvärr är vi fullbokade de dagarna.
För registreringen behöver vi era passuppgifter inom 24 timmar efter ankomst.
Öppna appen och tryck på bokningen för att ändra din bokning.
Vår chef ringer upp er om jackan.
Vi kontrollerar alla gästers legitimation vid ankomst.
Tryck 2 för receptionen.
Er bokning påverkas inte av strejken.
Sista påminnelsen: tyst från klockan 22.
Ni har debiterat mitt kort två gånger, vänligen återbetala en.
Som kompensation bjuder vi på frukost.
Inga barn under sex år på grund av trappan.
Personen i receptionen var otrevlig.
Det var jävligt varmt.
Sex nätter för två vuxna och ett barn.
Vill du ha sex eller sju handdukar?
Vi har sex sängar i huset tillsammans.
Enligt villkoren dras hela beloppet från ert kort 7 dagar före ankomst.
Om kortet inte kan debiteras hör vi av oss via plattformen.
Biljettautomaten tar inte kort.
Av säkerhetsskäl är porten låst efter klockan 23, använd koden som vi skickar på ankomstdagen.
Skriv er ankomsttid här i chatten.
Utan avbokning före torsdag återbetalas inte handpenningen.
Jag har tappat mitt kreditkort, kan jag betala kontant?
Min bank säger att betalningen inte är klar.
För sparkcykeln finns en app, där måste ni verifiera ert körkort.
Fyll i frukostkortet och häng det på dörren före midnatt.
Kortinnehavaren måste vara med vid incheckningen.
Förlåt, som kompensation bjuder vi på middag.
Vi hittade kackerlackor i köket, se bilden.
Chefen ringer er imorgon bitti.
Gå förbi museet, karta: https://maps.example/x
Vi åker hem på tisdag och kommer aldrig att ångra att vi bokade.
Det blev fel rum, kan vi byta?
Kan jag hämta nyckeln efter klockan 22?
Jag betalade igår men har inte fått någon bekräftelse.
Kan ni skicka fakturan till mitt företag?
Blanketten för turistskatten ligger på rummet.
Vi har meddelat plattformen om återbetalningen idag.
Kan ni skicka länken till parkeringshuset?
Har ni ändrat koden till porten?
Priset gäller per natt och rum.
Skicka inte kortuppgifter via mejl.
Ni behöver inte uppge några kortuppgifter.
Vi behöver inga kortuppgifter.
Dela aldrig sms-koden med någon.
`;

const { signsIn, wronged, stateCount } = readWith(swedish);
const rows = (table: string) => table.trim().split("\n");
const speaking = rows(SPEAKS).map((row) => row.split(" | ") as [sign: string, text: string]);

test("what is said to rob people, to sell and to hurt is known by its words", () => {
  expect(speaking.filter(([sign, text]) => !(signsIn(text) as ReadonlySet<string>).has(sign))).toEqual([]);
});

test("honest talk in like words is left alone", () => {
  expect(wronged(rows(HONEST))).toEqual([]);
});

test("the words of Swedish are of bounded size", () => {
  expect(stateCount).toBeLessThan(24_000);
});
