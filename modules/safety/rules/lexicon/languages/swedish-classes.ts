/** Words of Swedish that patterns share. Data. */

import type { Lexicon } from "../../../types/lexicon.ts";

export const swedishClasses: Lexicon["classes"] = {
  num: ["(#|en|ett|två|tre|fyra|fem|sex|åtta|tio|tolv|tjugofyra|fyrtioåtta|några|par)"],
  hours: ["(timme|timmar|timmars|tim|h|minut|minuter|min)"],
  your: ["(din|ditt|dina|er|ert|era|gästens|kundens|gästernas)"],
  the: ["(@your|den|det|de|detta|denna|alla|varje|obekräftade|en|ett)"],
  my: ["(min|mitt|mina|vår|vårt|våra)"],
  can: ["(kunde|kan|gick|går|lyckades|lyckats|möjligt|kunnat|lyckas)"],
  no: ["(inte|ej|ingen|inget|inga|aldrig|omöjligt|icke|utan)"],
  card: [
    "(kortet|korten|kortets|kreditkort*|bankkort*|betalkort*|kontokort*|debetkort*|betalningskort*|kortuppgift*)",
    "(kortinnehavare*|kortkontroll*|kortverifiering*|kortinformation*|visakort*|visa|mastercard|kortdata|kortdetaljer)",
    "(@your|annat|nytt|giltigt|gästernas|detta|samma|fungerande) ..1 kort",
  ],
  pay: [
    "@card",
    "(betalning*|förskottsbetalning*|handpenning*|förskott*|transaktion*|betalsätt*|betalmetod*|kortbetalning*)",
    "(betalningssätt*|betalningsmetod*|betaluppgifter*|betalningsuppgifter*|faktureringsuppgifter*|debitering*|deposition*)",
  ],
  book: [
    "(bokning|bokningen|bokningar|bokningens|reservation|reservationen|vistelse|vistelsen|boende|boendet|hotellbokning*)",
  ],
  room: ["(@book|rum|rummet|lägenhet|lägenheten|plats|platsen|stuga|stugan|resa|semester)"],
  listing: [
    "(konto|kontot|partnerkonto*|annons|annonsen|boende|boendet|profil|profilen|extranet|hotellkonto|åtkomst)",
    "(hotell|hotellet|objekt|anläggning|anläggningen|utbetalningar|listning|sida|inloggning|verksamhet)",
  ],
  data: [
    "(uppgifter|uppgifterna|identitet|detaljer|information|konto|profil|data|personuppgifter|garanti|id)",
  ],
  failed: [
    "(nekat|nekad|nekats|nekades|avvisat|avvisad|avvisats|avvisades|avslagits|misslyckats|misslyckades|misslyckad)",
    "(ogiltigt|ogiltig|utgått|utgånget|spärrat|spärrad|blockerat|blockerad|blockerats|ofullständig*|inaktivt|inaktiv)",
    "(saknas|felaktig*|fel|avbruten|avbröts|obekräftad|obekräftat|flaggad|flaggats|nekade|avvisade|återförts|returnerats)",
    "(underkänts|underkänd|stoppats|stoppades|stoppad|gammalt|föråldrad*|föråldrat|medges|medgavs)",
  ],
  fine: [
    "(verifieras|verifierats|verifiera|kontrolleras|kontrollera|bekräftas|bekräftats|bekräfta|behandlas|behandla)",
    "(godkännas|godkänts|godkänna|godkändes|auktoriseras|auktorisera|valideras|validera|debiteras|debitera|dras|dra)",
    "(genomföras|genomföra|genomförts|genomfördes|slutföras|slutföra|accepteras|acceptera|igenom|belastas|belasta)",
  ],
  verify: [
    "(verifiera|verifierar|verifieras|verifierat|verifierad|validera|valideras|validerat|autentisera|autentiseras)",
    "(återbekräfta|återbekräftas|auktorisera|kontrollera|styrka|legitimera|omverifiera|verifera|bestyrka|intyga)",
  ],
  confirm: [
    "(bekräfta|bekräftar|bekräftas|uppdatera|uppdateras|förnya|fyll|fylla|ange|anger|anges|slutför|slutföra)",
    "(aktivera|aktiveras|återställ|återställa|säkra|garantera|garanteras|upprepa|komplettera|korrigera|behålla|ändra)",
    "(genomför|genomföra|genomgå|lås upp|registrera|registreras|koppla|ordna|avsluta|lämna|mata|skriv|lägg)",
    "@verify",
  ],
  proof: [
    "(verifiering|verifieringen|verifikation|validering|valideringen|autentisering|autentiseringen|kortverifiering*)",
    "(kortkontroll*|betalningskontroll*|säkerhetskontroll*|identitetskontroll*|auktorisering*|återbekräftelse|gästverifiering*)",
    "(verifieringsprocess*|verifieringssteg*|bokningsverifiering*|betalningsverifiering*|kortvalidering*|kontrollprocess*)",
  ],
  link: [
    "(%link|länk|länken|betalningslänk*|betallänk*|verifieringslänk*|sida|sidan|webbsida|webbsidan|hemsida|webbplats)",
    "(formulär|formuläret|portal|portalen|knapp|knappen|nedan|följande|här|url|betalsida|betalsidan|webbformulär*|adress)",
  ],
  send: [
    "(skicka|skickar|sänd|sända|ge|ger|lämna|lämnar|dela|delar|meddela|uppge|uppger|skriv|skriva|skriver|ange|anger)",
    "(berätta|säg|säga|smsa|mejla|maila|messa|vidarebefordra|svara|knappa|mata|fyll|behöver|behövs|vill|läs)",
    "(ha|få|knappar|tala|diktera|texta|posta|överlämna|fota|fotografera|delge|nämn|önskar|ber|kräver|krävs)",
  ],
  messenger: ["(whatsapp|whatsap|whatsup|telegram|viber|wechat|signal|messenger|skype|imo)"],
  office: [
    "(ekonomiavdelning*|bokföring*|betalningsavdelning*|finansavdelning*|säkerhetsavdelning*|ekonomiansvarig*)",
    "(manager|chef|chefen|föreståndare*|operatör|bokningsavdelning*|administratör*|handläggare*|ekonomichef*|redovisning*)",
    "(betalningsteam*|ekonomiteam*|verifieringsteam*|revisor*|faktureringsavdelning*|kassör*|kamrer*|specialist*)",
  ],
  team: [
    "(team|teamet|avdelning|avdelningen|tjänst|service|support|supporten|kundtjänst|kundservice|medarbetare)",
  ],
  unit: [
    "(säkerhetsteam*|säkerhetsavdelning*|betalningsavdelning*|bedrägeriavdelning*|compliance|regelefterlevnad|partnerservice)",
    "(partnersupport*|verifieringsteam*|verifieringsavdelning*|betalningsteam*|bedrägeriteam*|säkerhetstjänst*|security)",
  ],
  platform: [
    "(plattform|plattformen|booking|bookingcom|airbnb|expedia|agoda|vrbo|tripadvisor|bokningssajt*|portalen|sajten|%link)",
  ],
  coin: ["(bitcoin|bitcoins|btc|usdt|krypto|kryptovaluta|ethereum|tether|litecoin|monero|usdc)"],
  courier: ["(western union|moneygram|money gram|ria|revolut|paypal|wise|zelle)"],
  voucher: [
    "(presentkort*|gåvokort*|paysafecard*|paysafe|steamkort*|itunes|steam|google play|värdekod*|applekort*|amazonkort*)",
    "(presentkortskod*|värdekupong*|laddkort|kontantkort)",
  ],
  people: [
    "(araber|arab|muslimer|muslim|judar|jude|svarta|afrikaner|indier|zigenare|romer|bögar|homosexuella|turkar|ryssar)",
    "(israeler|ukrainare|kineser|polacker|rumäner|bulgarer|flyktingar|utlänningar|invandrare|lesbiska|transpersoner)",
    "(syrier|afghaner|somalier|asiater|handikappade|funktionshindrade|rullstolsburna|mörkhyade|irakier)",
  ],
  // Ways of saying the same in what is asked without a link, sold or said to hurt.
  money: [
    "(betal*|handpenning*|deposition*|förskott*|belopp*|restbelopp*|erlägg*|kronor|garanti|överför*|resten|swish*)",
    "(avgift*|säkrat|säkras|bank*|utestående|hyra*|dragning*|ordna det|euro|eur|kr|bokning*|reservation*)",
  ],
  picture: [
    "(foto|fotot|foton|bild|bilden|bilder|skanning|inskanning|selfie|skärmbild|avbildning|kopia|kopior|fotografi)",
  ],
  onetime: [
    "(engångskod|engångskoden|engångslösenord|otp|tan|bekräftelsekod|verifieringskod|sms kod|smskod|bankkod|svarskod|inloggningskod)",
    "(auktoriseringskod|autentiseringskod|godkännandekod|säkerhetskod från bank*)",
  ],
  yourbank: ["(din|er) bank", "(banken|visa|mastercard)"],
  technician: [
    "(tekniker|teknikern|tekniska|teknisk|it|it avdelningen|it avdelning|utvecklare|programmerare|systemadministratör|administratör)",
    "(underhåll|migrering|systemuppdatering|channel manager|support|supporten|kundtjänst|helpdesk)",
  ],
  login: [
    "(lösenord|lösenordet|inloggningsuppgifter|inloggning|inloggningen|användarnamn|användarnamnet|inlogg|kontouppgifter)",
    "(tillgång till extranet*|åtkomst till extranet*)",
  ],
  prepaid: [
    "(steam|apple|itunes|amazon|google play|playstation|xbox|netflix|kontant|ebay) ..1 (kort|kortet|korten|kod|koder|värdekod*|presentkort*)",
    "(presentkort*|gåvokort*|värdekod*|kontantkort*|steamkort*|applekort*|skrapkort*|amazonkort*)",
  ],
  who: [
    "(kollega|kollegan|kollegor|bokförare|partner|chef|chefen|fru|man|bror|syster|son|dotter|assistent|revisor|revisorn|ekonomi)",
    "(kassör|redovisare|sekreterare|ägaren|kusin|avdelning|medarbetare|ekonomiansvarig|ekonomen)",
  ],
  trip: [
    "(*tur|*turer|*turen|utflykt*|safari|*safari|kryssning|kryssningar|rundtur*|guidning*|vinprovning*|delfin*|jeep|fyrhjuling*)",
    "(båtutflykt*|katamaran*|kajak*|surfkurs*|dykkurs*|vandring*|sightseeing|rundflygning*)",
  ],
  condition: [
    "(funktionshindrade|funktionshinder|funktionsnedsatta|funktionsnedsättning|handikapp|rullstolsburna|autister|autistiska|autism|blinda|döva|downs syndrom)",
    "(slöja|slöjor|hijab|burka|niqab|turban|beslöjade|homopar|samkönade|ensamstående|tjocka|hiv)",
    "(två män|två kvinnor|ogifta|transpersoner|psykiskt sjuka)",
  ],
  refuse: [
    "(hyr|hyra|tar|ta|vill|tål|accepterar|släpper|emot|önskar|betjänar|låter|ha) ..5 (inte|inga|aldrig|ej)",
    "(ingen plats för|vägrar|inget för|ingen lust med|inte till|dåliga erfarenheter av)",
  ],
  demand: [
    "(pengar|pengarna|återbetal*|tillbaka|gratis*|rabatt*|uppgradering*|kompensation|ersättning*|betal*|kr|kronor|euro)",
    "(nätter|natt|skadestånd|gratisnätter|gratisnatt)",
  ],
  stars: [
    "(stjärna|stjärnor|omdöme*|recension*|betyg*|tripadvisor|google|tiktok|följare|instagram|facebook|sociala medier|rykte*|nätet)",
    "(pressen|tidningen|video*|youtube|hälsoskydd*|skatteverket|miljöförvaltning*|alla|internet)",
  ],
};
