/** Words before and after a full stop without a blank, which make hosts of sentences, files and shortenings. Data. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Ends of hosts that are ends of files as well. */
export const FILE_ENDS = words("zip mov md sh py rs ps cab so ms pub pn vi do mm gl nr");

/** Ends that nobody takes for a word, in any dress. */
export const SURE_ENDS = words("com net org example");

/** Names that are written like a host and are none. */
export const NOT_HOSTS = words("asp.net vb.net ado.net ml.net socket.io draw.io wi.fi dr.med e.g.com");

/** Stand at the end of a sentence, or are shortened with a stop, in the languages of our guests. */
export const LEFT_WORDS = words(`
  tomorrow today tonight yesterday morning afternoon evening night day days week month year monday tuesday wednesday thursday
  friday saturday sunday ok okay yes no thanks thank you u we us me him her it them they he she here there now then soon later
  again too also well fine good great nice perfect lovely ready done please sorry hello hi hey bye cheers regards welcome
  arrival arrive arrived check checkin checkout sign log room rooms house home flat apartment place bed beds door key keys code
  wifi password parking car bus train taxi airport station street beach breakfast dinner lunch food water time times hour hours
  minute minutes minutes am pm pls plz people guests guest kids children baby dog pet pets family stay night nights price prices
  money card cash bill possible available needed included free paid else all everything nothing something one two three four
  five six seven eight nine ten first last more info much many not fun idea question questions problem help way luck trip
  etc incl excl approx ca max min vs eg ie nr nb ref tel fax mob mobile apt bldg inv art pos cf vol ed fig al resp inc ltd corp co
  st str av ave avda bd blvd rd ln sq pl pza plz c r rua dr dra mr mrs ms prof sr sra srta srs hr fr frau herr mme mlle m mons
  dott sig sig.ra ing arch dipl mgr lic gen col cap sgt rev jr bzw usw ggf evtl inkl exkl zzgl tgl mind ul al os pl godz tzw np
  morgen heute gestern abend mittag nacht tag tage woche monat jahr montag dienstag mittwoch donnerstag freitag samstag sonntag ja
  nein danke bitte gut gerne super alles hier da dort jetzt dann bald wieder auch uhr zimmer wohnung haus schlüssel frühstück
  parkplatz ankunft anreise abreise kommen kommt sein ist sind haben geht weiter bescheid grüße gruß liebe
  demain aujourd'hui hier soir matin nuit jour jours semaine mois lundi mardi mercredi jeudi vendredi samedi dimanche oui non merci
  bien bon bonne bonjour bonsoir salut ici là maintenant bientôt aussi chambre maison clé clés petit-déjeuner arrivée départ heure
  heures possible tout rien vous nous moi toi lui elle eux
  mañana hoy ayer tarde noche noches día dia días dias semana mes lunes martes miércoles jueves viernes sábado domingo sí si gracias
  bien bueno buenos buenas hola aquí aqui allí ahora luego pronto también habitación casa llave llaves desayuno llegada salida hora
  horas posible todo nada usted ustedes nosotros grande pequeño bonito tranquilo cerca
  amanhã hoje ontem manhã noite noites obrigado obrigada sim não bom boa olá cá agora depois breve também quarto chave chaves
  pequeno-almoço chegada saída possível tudo você nós eles
  domani oggi ieri sera mattina notte notti giorno giorni settimana grazie ciao buongiorno bene qui adesso dopo presto anche camera
  chiave colazione arrivo partenza ora ore possibile tutto niente
  morgen vandaag gisteren avond ochtend nacht dag dagen ja nee dank bedankt goed hallo hier daar nu straks ook kamer huis sleutel
  ontbijt aankomst vertrek uur mogelijk alles graag groet groetjes
  jutro dzisiaj dziś wczoraj wieczorem rano noc dzień tak nie dziękuję dzięki dobrze super proszę cześć tutaj tam teraz potem też
  pokój mieszkanie klucz klucze śniadanie przyjazd wyjazd godzina godzin możliwe wszystko nic pozdrawiam
  завтра сегодня вчера вечером утром ночь день да нет спасибо хорошо здравствуйте привет тут там сейчас потом скоро тоже номер
  квартира ключ ключи завтрак час часов возможно всё все ничего
  imorgon idag igår kväll morgon natt dag ja nej tack bra hej här där nu sedan också rum nyckel frukost klockan möjligt allt
`);

/** Spaced out or spelled, only these ends are believed: none of them is a word that follows a full stop. */
export const STRONG_ENDS = words(`
  com net org info biz io eu app dev xyz online site website shop store top club icu cyou click vip page cloud support ru uk nl fr
  pl br cz ch pt gr ro hu tr ua kz xn example
`);
