/** Words of Dutch that patterns share. Data. */

import type { Lexicon } from "../../../types/lexicon.ts";

export const dutchClasses: Lexicon["classes"] = {
  num: ["(#|een|één|twee|drie|vier|vijf|zes|acht|tien|twaalf|vierentwintig|achtenveertig|enkele|paar)"],
  hours: ["(uur|uren|u|minuut|minuten|min|h)"],
  your: ["(uw|je|jouw|jullie|u|gast|gasten|klant|klanten)"],
  the: ["(@your|de|het|deze|dit|dat|een|alle|elke|onbevestigde)"],
  my: ["(mijn|onze)"],
  can: ["(kon|konden|kan|kunnen|lukt|lukte|mogelijk|gelukt|slaagde|slaagden|geslaagd)"],
  no: ["(niet|geen|nooit|niets|niks|onmogelijk|zonder)"],
  card: [
    "(kaart|kaarten|creditcard*|creditkaart*|bankpas*|betaalkaart*|betaalpas*|pinpas|kredietkaart*|bankkaart*|visa)",
    "(mastercard|kaartgegevens|kaarthouder*|kaartcontrole*|maestro|debitcard|credit card|kaartverificatie|debetkaart)",
  ],
  pay: [
    "@card",
    "(betaling*|vooruitbetaling*|aanbetaling*|transactie*|betaalmethode*|betaalwijze|betaalmiddel*|afschrijving*)",
    "(betalingsmethode*|betaalgegevens|betalingsgegevens|factuurgegevens|incasso|betaalinformatie|betalingswijze)",
  ],
  book: ["(boeking*|reservering*|reservatie*|verblijf|accommodatie|hotelboeking|bestelling|reserveringen)"],
  room: ["(@book|kamer|appartement|huisje|plek|plaats|vakantiehuis|reis|vakantie|studio)"],
  listing: [
    "(account|partneraccount|advertentie|accommodatie|profiel|vermelding|pagina|extranet|hotelaccount|toegang)",
    "(hotel|object|listing|uitbetalingen|woning|bedrijfsaccount|partnerprofiel|aanbieding|eigendom)",
  ],
  data: ["(gegevens|identiteit|details|informatie|account|profiel|data|persoonsgegevens|garantie)"],
  failed: [
    "(geweigerd|afgewezen|afgekeurd|mislukt|ongeldig|verlopen|geblokkeerd|onvolledig|verouderd|inactief|ontbreekt)",
    "(ontbreken|onjuist|verkeerd|teruggeboekt|gestorneerd|misgegaan|gefaald|weigerde|weigert|onbevestigd|gemarkeerd)",
    "(geannuleerd door|niet geslaagd|onderbroken|fout gegaan|verstoord|incorrect|mislukte|gebounced|vastgelopen)",
  ],
  fine: [
    "(geverifieerd|verifiëren|gecontroleerd|controleren|bevestigd|bevestigen|verwerkt|verwerken|geaccepteerd)",
    "(geautoriseerd|autoriseren|gevalideerd|valideren|goedgekeurd|belast|belasten|afgeschreven|afschrijven|innen)",
    "(voltooid|voltooien|uitgevoerd|doorgegaan|doorgekomen|geïnd|gelukt|herkend|geïncasseerd|incasseren|afgerond)",
  ],
  verify: [
    "(verifieer|verifiëren|verifieert|geverifieerd|verifieren|valideer|valideren|gevalideerd|authenticeer|authenticeren)",
    "(herbevestig|herbevestigen|autoriseer|autoriseren|controleer|controleren|aantonen|verifiëer|verifiëert|legitimeren)",
    "(herbevestigd|hervalideren|verificeren|verificeer|checken)",
  ],
  confirm: [
    "(bevestig|bevestigen|bevestigt|bijwerken|actualiseer|actualiseren|vernieuw|vernieuwen|updaten|update|invullen|vul)",
    "(invoeren|voer|opgeven|geef|afronden|voltooi|voltooien|activeer|activeren|herstel|herstellen|veiligstellen|wijzig)",
    "(garanderen|garandeer|deblokkeren|deblokkeer|herhaal|herhalen|aanvullen|vul aan|corrigeer|corrigeren|behouden)",
    "(doorlopen|doorloop|rond|zekerstellen|vastleggen|regelen|regel|werk|koppelen|koppel|registreren|registreer)",
    "@verify",
  ],
  proof: [
    "(verificatie|verificatieproces|validatie|authenticatie|kaartverificatie|kaartcontrole|autorisatie|herbevestiging)",
    "(gastverificatie|betaalverificatie|betalingscontrole|veiligheidscontrole|identiteitscontrole|betalingsverificatie)",
    "(verificatieprocedure|kaartcheck|verificatiestap|boekingsverificatie|gastencontrole|veiligheidscheck|kaartvalidatie)",
  ],
  link: [
    "(%link|link|betaallink|verificatielink|bevestigingslink|pagina|webpagina|website|formulier|portaal|knop|onderstaande)",
    "(hieronder|volgende|betaalpagina|url|hier|linkje|portal|webformulier|site)",
  ],
  send: [
    "(lees|lezen|voorlezen|weten|stuur|sturen|stuurt|geef|geven|doorgeven|deel|delen|vertel|vertellen|schrijf|schrijven|app|appen|mail|mailen)",
    "(noem|noemen|verstrek|verstrekken|vermeld|vermelden|typ|type|typen|voer|invoeren|vul|invullen|antwoord|zend)",
    "(doorsturen|opsturen|nodig|hebben|ontvangen|zenden|dicteer|zeg|verzend|laat|opgeven|meedelen|fotografeer|maak|meld)",
    "(toesturen|overmaken|door|sms|in te voeren|te sturen|te geven|bezorg|overhandig|meegeven|doorgeeft|op)",
  ],
  messenger: ["(whatsapp|whatsap|whatsup|telegram|viber|wechat|signal|messenger|skype|imo|appje|wapp)"],
  office: [
    "(financiële afdeling|financiele afdeling|boekhouding|betaalafdeling|betalingsafdeling|administratie|boekhouder)",
    "(manager|managers|financieel manager|reserveringsafdeling|operator|veiligheidsafdeling|beheerder|medewerker)",
    "(betaalteam|financieel team|verificatieteam|verificatieafdeling|accountant|facturatieafdeling|financiën|specialist)",
  ],
  team: [
    "(team|afdeling|dienst|service|support|klantenservice|helpdesk|klantendienst|medewerker|ondersteuning)",
  ],
  unit: [
    "(veiligheidsteam|beveiligingsteam|veiligheidsafdeling|beveiligingsafdeling|betaalafdeling|fraudeafdeling|compliance)",
    "(fraudeteam|partnerservice|partnersupport|verificatieteam|verificatieafdeling|betalingsafdeling|betaalteam|fraudedienst)",
    "(beveiligingsdienst|nalevingsteam|security team|partnerondersteuning|fraudepreventie|security)",
  ],
  platform: [
    "(platform|booking|bookingcom|airbnb|expedia|agoda|vrbo|tripadvisor|boekingsplatform|portaal|boekingssite|%link)",
  ],
  coin: ["(bitcoin|bitcoins|btc|usdt|crypto|cryptomunten|cryptovaluta|ethereum|tether|litecoin|monero|usdc)"],
  courier: ["(western union|moneygram|money gram|ria|revolut|paypal|wise|tikkie|zelle|betaalverzoek)"],
  voucher: [
    "(cadeaukaart*|cadeaubon*|giftcard*|paysafecard*|paysafe|steamkaart*|itunes|steam|google play|tegoedkaart*)",
    "(waardebon*|bol bon*|apple kaart*|amazon bon*|vouchercode*|tegoedbon*|cadeaucode*)",
  ],
  people: [
    "(arabieren|moslims|moslim|joden|jood|zwarten|zwarte|afrikanen|indiërs|zigeuners|zigeuner|roma|homo's|homos|homo)",
    "(turken|marokkanen|russen|israëliërs|oekraïners|chinezen|polen|roemenen|bulgaren|vluchtelingen|buitenlanders)",
    "(lesbiennes|transgenders|asielzoekers|syriërs|afghanen|aziaten|gehandicapten|rolstoelgebruikers|donkere|surinamers)",
  ],
  // Ways of saying the same in what is asked without a link, sold or said to hurt.
  money: [
    "(betaal*|betal*|aanbetaling*|borg|vooruitbetaling|bedrag|restbedrag|voldoen|garantie|over te maken|overmaken|restant)",
    "(kosten|vastgelegd|zeker|bankieren|bank*|openstaande|factuur|voorschot|huur|afschrijving*|euro|eur|boeking|reservering)",
  ],
  picture: [
    "(foto|foto's|fotos|afbeelding|afbeeldingen|scan|scans|selfie|screenshot|plaatje|opname|opnames|kopie|kopietje|kiekje)",
  ],
  onetime: [
    "(tan|tancode|tan code|otp|eenmalige code|eenmalig wachtwoord|bevestigingscode|verificatiecode|sms code|smscode|beveiligingscode)",
    "(autorisatiecode|authenticatiecode|inlogcode|bankcode|signeercode|responscode)",
  ],
  yourbank: ["(uw|je|jouw|jullie|de) bank", "(visa|mastercard)"],
  technician: [
    "(technicus|monteur van het platform|technische|it|ict|it afdeling|ict afdeling|ontwikkelaar|programmeur|systeembeheerder|beheerder)",
    "(onderhoud|migratie|systeemupdate|channelmanager|channel manager|support|klantenservice|helpdesk|servicemedewerker)",
  ],
  login: [
    "(wachtwoord|wachtwoorden|inloggegevens|toegangsgegevens|logingegevens|gebruikersnaam|login|accountgegevens|inlognaam)",
    "(inlog|toegang tot uw extranet|toegang tot het extranet)",
  ],
  prepaid: [
    "(steam|apple|itunes|amazon|google play|playstation|xbox|prepaid|netflix|tegoed|cadeau|bol|ebay) ..1 (kaart|kaarten|bon|bonnen|tegoed|code|codes|voucher*|giftcard*)",
    "(cadeaukaart*|cadeaubon*|giftcard*|tegoedkaart*|prepaidkaart*|vouchercode*|tegoedcode*|steamkaart*|applekaart*|kraskaart*|waardebon*)",
  ],
  who: [
    "(collega|collega's|boekhouder|boekhoudster|partner|baas|vrouw|man|broer|zus|zoon|dochter|assistent|assistente|administratie)",
    "(kassier|accountant|secretaresse|manager|eigenaar|eigenares|neef|afdeling|medewerker|financiën)",
  ],
  trip: [
    "(*tour|*tours|*tocht|*tochten|excursie|excursies|uitstapje*|safari|*safari|cruise|cruises|rondleiding*|wijnproeverij*|dolfijnen|jeep|quad)",
    "(rondvaart*|boottrip*|catamaran*|kajak*|surfles*|duikles*|wandeling*|sightseeing|rondvlucht*)",
  ],
  condition: [
    "(gehandicapten|gehandicapte|handicap|beperking|beperkingen|rolstoelgebruikers|autisten|autistisch*|blinden|doven|syndroom van down)",
    "(hoofddoek|hoofddoeken|boerka|nikab|tulband|gesluierd*|homostel*|homokoppel*|gelijkgeslacht*|alleenstaande moeder*|dikke|hiv)",
    "(twee mannen|twee vrouwen|ongehuwde*|transgender*|psychisch zieke*)",
  ],
  refuse: [
    "(verhuren|verhuur|nemen|neem|willen|wil|duld|dulden|accepteer|accepteren|ontvang|ontvangen|lust|bedienen|laten|hebben|moeten) ..5 (niet|geen|nooit)",
    "(geen plek voor|geen plaats voor|weiger|weigeren|niets voor|geen zin in|niet aan|doen niet aan)",
  ],
  demand: [
    "(geld|terugbetal*|terug|gratis|korting*|upgrade|compensatie|vergoeding|betaal*|betal*|euro|eur|terugstort*)",
    "(nachten|nacht|schadevergoeding|tegoed|restitutie)",
  ],
  stars: [
    "(ster|sterren|review*|beoordeling*|recensie*|tripadvisor|google|tiktok|volgers|instagram|facebook|social media|reputatie|online)",
    "(pers|krant|video|youtube|inspectie|gezondheidsinspectie|belastingdienst|nvwa|iedereen|internet|score)",
  ],
};
