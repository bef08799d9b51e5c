/** Words of Polish that mean much the same in the mouth of a swindler; the patterns of polish.ts are made of them. */

import type { Lexicon } from "../../../types/lexicon.ts";

export const polishClasses: Lexicon["classes"] = {
  card: ["karta", "karty", "kartę", "karcie", "kart", "kartami", "visa", "visy", "vise", "mastercard*"],
  otherCard: [
    ...["meldunkow*", "dań", "menu", "win", "lojalnościow*", "stałego", "pobytu", "miejsk*"],
    ...["parkingow*", "pokładow*", "magnetyczn*", "członkowsk*", "dużej", "turystyczn*", "sim", "klucz*"],
    ...["pacjenta", "wstępu", "zegarow*"],
    "(do|od) (pokoju|drzwi|apartamentu|windy|bramy|garażu|szlabanu|pokoi|zamka|sejfu|basenu|spa)",
  ],
  means: [
    "@card",
    "(metod*|form*|sposób|sposobu|środ*|instrument*) (płatności|zapłaty|płatnicz*)",
    "dan* ..2 (płatnicz*|płatności|rozliczeniow*|bankow*|bilingow*)",
  ],
  booking: ["rezerwac*", "pobyt", "pobytu", "nocleg", "noclegu", "zamówieni*", "zakwaterowani*"],
  verify: [
    ...["zweryfik*", "weryfikac*", "weryfikow*", "uwierzytelni*", "autoryzac*", "autoryzow*"],
    ...["zautoryz*", "reweryfik*"],
    "(sprawdz*|przejdź|przejść) (autentyczność|tożsamość|weryfik*)",
  ],
  confirm: [
    ...["potwierdź", "potwierdzić", "potwierdźcie", "potwierdzisz", "zatwierdź", "zatwierdzić"],
    ...["uzupełnij", "uzupełnić", "zaktualizuj*", "zaktualizow*", "aktualizac*", "uaktualni*", "odnów"],
    ...["odnowić", "aktywuj", "aktywować", "ponów", "ponowić", "zabezpiecz", "zabezpieczyć"],
    ...["zagwarantuj", "zagwarantować", "uzupełnieni*", "odśwież*"],
    "(prosi*|proszę|wymag*|trzeba|koniecz*|celu|celem|do|dla|dokona*|niezbędn*|dodatkow*|ponown*) (o)? ..1 potwierdzeni*",
    "potwierdzeni* (autentyczności|danych|ponowne)",
  ],
  again: [
    "(ponownie|ponown*|jeszcze raz) ..1 (poda*|wprowadz*|wpis*|doda*|przypi*|zarejestr*|rejestr*|połącz*|przesł*|sprawdz*)",
    "(podaj|podać|wprowadź|wprowadzić|wpisz|wpisać|dodaj|dodać|przypisz) (ponownie|jeszcze raz|inną|nową|ważną)",
  ],
  finish: [
    ...["dokończ*", "ukończ*", "sfinaliz*", "finaliz*"],
    "(zakończ|zakończyć|zakończenie|przeprowadź|przeprowadzić|dopełnij|dopełnić)",
  ],
  must: [
    ...["musisz", "muszą", "musi", "musicie", "należy", "trzeba", "konieczn*", "wymagan*", "wymaga"],
    ...["wymagają", "niezbędn*", "zobowiązan*", "pilnie", "pilne", "natychmiast*", "niezwłocznie"],
    "obowiązkow*",
  ],
  through: [
    ...["%link", "link*", "odnośnik*", "klik*", "poniższ*", "przycisk*", "formularz*", "bramk*"],
    ...["pod adresem", "pod tym adresem"],
    "(na|przez|poprzez|za pośrednictwem) (t*|nasz*|bezpieczn*|specjaln*)? stron*",
    "(przejdź|przejść|wejdź|wejść|przechodząc|udaj się) (na|do|pod)",
  ],
  gone: [
    ...["anulowan*", "odwołan*", "usunięt*", "unieważnion*", "skasowan*", "wycofan*", "anulowaniu"],
    ...["odrzucon*", "automatycznie anulowan*", "przepadn*"],
  ],
  orElse: [
    ...["przeciwnym (razie|wypadku)", "inaczej", "utrat*", "strac*", "utrac*", "grozi", "unikn*"],
    ...["anulowana", "anulowany", "zostanie (anulowan*|odwołan*)", "zachować", "utrzymać"],
    ...["zagwarantować", "zabezpieczyć", "nie zostanie (zachowana|utrzymana)"],
  ],
  give: [
    ...["podaj", "podać", "podanie", "podania", "podajcie", "wyślij", "wyślijcie", "wysłać", "wysłanie"],
    ...["odczytaj", "odczytać", "przeczytaj", "powiedz", "podeślij", "podesłać", "przyślij", "przysłać"],
    ...["nadeślij", "dyktuj", "odpisać", "pisz", "poproszę o", "doślij", "wysłania", "prześlij"],
    ...["prześlijcie", "przesłać", "przesłanie", "przesłania", "odeślij", "odesłać", "odesłanie"],
    ...["przekaż", "przekazać", "przekazanie", "przekazania", "udostępnij", "udostępnić"],
    ...["udostępnienie", "dostarcz", "dostarczyć", "dostarczenie", "załącz", "załączyć", "dołącz"],
    ...["dołączyć", "podyktuj", "przepisz", "napisz", "napisać", "odpisz", "wklej", "wkleić", "wyśle"],
    ...["potrzebuj*", "potrzebn*", "zrób", "zrobić", "sfotografuj", "sfotografować", "zeskanuj"],
    ...["zeskanować", "prosimy o", "proszę o", "poproszę", "poprosimy o", "prosić o"],
    ...["musimy (mieć|otrzymać|dostać|zobaczyć)", "daj", "dać", "dajcie", "wrzuć"],
  ],
  type: ["wpisz", "wpisać", "wpisanie", "wprowadź", "wprowadzić", "wprowadzenie"],
  number: [
    ...["#", "jednej", "dwóch", "trzech", "czterech", "pięciu", "sześciu", "ośmiu", "dziesięciu"],
    ...["dwunastu", "kilku", "piętnastu", "dwudziestu", "trzydziestu", "paru"],
  ],
  hours: ["godzin*", "godz", "h", "minut*", "min", "dob", "doby"],
  soon: [
    "(ciągu|przeciągu|czasie|przez|do) (najbliższ*|następn*|maksymalnie|tylko)? @number (najbliższych)? @hours",
    "ciągu (najbliższej|tej|pół)? (godziny|doby|kwadransa|kilkunastu minut|najbliższych godzin)",
    ...["do (północy|końca dnia|dzisiejszego wieczora|dziś|dzisiaj)", "jeszcze dziś", "jeszcze dzisiaj"],
    ...["bezzwłocznie", "natychmiast*", "niezwłocznie", "najpóźniej (dziś|dzisiaj|do)", "dziś do"],
    "dzisiaj do",
  ],
  act: [
    ...["@verify", "@confirm", "@finish", "zapłać", "zapłacić", "zapłaty", "opłać", "opłacić"],
    ...["opłaceni*", "wpłać", "płatnoś*", "uiść", "uiścić", "uiszczeni*", "kliknij", "kliknąć", "link*"],
    ...["%link", "@gone", "wykonaj", "zareagować", "zareaguj", "potwierdzeni*", "uregul*", "zaloguj*"],
    ...["zalogow*", "przelew*", "zawieszon*", "zablokowan*"],
  ],
  account: [
    ...["konto", "konta", "kontu", "ofert*", "ogłoszeni*", "profil*", "wizytówk*", "obiekt*"],
    ...["nieruchomoś*", "dostęp"],
  ],
  will: [
    ...["zostanie", "zostaną", "będzie", "będą", "może zostać", "może być", "zostaje", "mogą zostać"],
    ...["ulegnie", "ma zostać"],
  ],
  returned: [
    ...["zwrócon*", "wróc*", "odblokowan*", "zwolnion*", "oddan*", "powróc*", "zwracan*", "wraca*"],
    ...["zwrot", "zwrócimy"],
  ],
  atOnce: ["minut*", "natychmiast*", "od razu", "chwil*", "automatycznie", "sekund*", "moment*"],
  sum: [
    ...["kwot*", "środk*", "suma", "sumę", "pieniądze", "opłat*", "obciążeni*", "należność"],
    "równowartość",
  ],
  refund: [
    ...["zwrot", "zwrotu", "zwrocie", "refundac*", "zwrócić", "zwrócimy", "zwrócenia", "rekompensat*"],
    "odszkodowani*",
  ],
  bankData: [
    ...["(numer*|nr) ..2 (konta|rachunku|iban|karty)", "iban", "dan* do (przelewu|zwrotu)"],
    ...["dan* ..1 (bankow*|karty|konta|rachunku)", "konto (bankowe|do przelewu)", "rachunek bankowy"],
  ],
  pay: [
    ...["zapłać", "zapłacić", "zapłaćcie", "zapłata", "zapłaty", "wpłać", "wpłacić", "wpłacenie"],
    ...["wpłata", "wpłaty", "wpłatę", "przelej", "przelać", "przelanie", "przelejcie", "opłać"],
    ...["opłacić", "opłacenie", "uiść", "uiścić", "płatność", "płatności", "płać", "uregulować"],
    ...["rozliczyć", "prześlij", "przesłać", "wyślij", "wysłać", "przesłanie"],
  ],
  coin: ["bitcoin*", "btc", "krypto*", "usdt", "ethereum", "tether", "stablecoin*", "eth"],
  third: [
    ...["agent*", "kierowc*", "przewoźni*", "biur* podróży", "biuru"],
    ...["firm* (transport*|przewoz*|kurier*)", "kurier*", "organizator*", "przewodni*", "western"],
    "agencj*",
  ],
  chan: [
    ...["whatsapp*", "whats app*", "whatsup*", "watsap*", "whatsap*", "telegram*", "viber*", "signal"],
    ...["signalu", "wechat*"],
  ],
  staff: [
    ...["menedżer*", "menadżer*", "manager*", "kierowni*", "księgow*", "administrator*", "specjalist*"],
    ...["konsultant*", "finansist*", "doradc*", "właściciel*"],
    "dział* (finans*|rozliczeń|płatności|rezerwacji|księgow*|obsługi)",
  ],
  bigName: [
    ...["booking*", "airbnb*", "expedi*", "agoda", "vrbo", "bellhop", "platform*", "portalu", "serwisu"],
  ],
  guard: [
    "(dział*|zespół|zespołu|departament*|biur*|sekcj*|służb*|centrum) (ds|do spraw|d s)? ..1 (bezpieczeństwa|zgodności|weryfikac*|oszustw|nadużyć|compliance|antyfraud*|płatności|autoryzacji|prewencji|ryzyka)",
  ],
  trade: [
    "dla (twojego|waszego|państwa|każdego|małych)? (hotelu|hoteli|hotelom|firm|firmy|pensjonat*|obiektów|biznes*|właściciel*|twojego|waszego|branży)",
    ...["hoteli", "hotelom", "pensjonatów", "obiektów noclegowych", "współprac*", "hurt*"],
    ...["apartamentów na wynajem", "państwa obiekt*", "państwa hotel*", "twój hotel*"],
    ...["twojego (hotelu|obiektu|biznesu)", "najem* krótkotermin*", "gastronomi*"],
  ],
  offer: [
    ...["oferujemy", "oferuję", "oferuje", "zapewniamy", "proponujemy", "proponuję", "świadczymy"],
    ...["specjalizujemy", "zajmujemy się", "ofercie", "jesteśmy (firmą|producentem|agencją|dostawcą)"],
    "nasza (firma|agencja)",
  ],
  hated: [
    ...["cygan*", "rom", "romów", "żyd*", "arab*", "czarn*", "muzułman*", "gej*", "lesb*", "ukraiń*"],
    ...["obcokrajowc*", "rosyjsk*", "białorus*", "niemc*", "niemiec*", "rumun*", "gruzin*", "wietnam*"],
    ...["chińczy*", "pakista*", "jednopłciow*", "transseks*", "transpłc*", "trans", "hidżab*"],
    ...["(chustą|chuście) na głowie", "(na|osób) wózk*", "psychiczn* chor*", "chor* psychiczn*"],
    ...["upośledz*", "autyst*", "ciapat*", "kolorow*", "biseksual*", "homosi*", "afryka*", "islam*"],
    ...["sznycl*", "ukrain*", "rosjan*", "murzyn*", "pedał*", "homoseksual*", "azjat*"],
    ...["niepełnosprawn*", "inwalid*", "hindus*", "imigrant*", "turk*", "uchodźc*"],
  ],
  insult: [
    ...["kurw*", "suko", "dziwk*", "szmato", "debil*", "idiot*", "chuj*", "cwel*", "gnoj*", "gnój"],
    ...["śmieciu", "śmieć", "ścierw*", "baran", "baranie", "hołot*", "łajz*", "łajdak*", "bachor*"],
    ...["zjeb*", "chamie", "cham", "prostak*", "krowa", "krowo", "babsztyl*", "dzido", "dzida"],
    ...["pasożyt*", "menda", "mendo", "tuman*", "śmieci*", "bydlak*", "kretyn*", "świnio", "złodziej*"],
    ...["pedał*", "ciot*", "palant*", "dupk*", "skurwysyn*", "zasrańc*", "parch*", "brudas*"],
  ],
  badReview: [
    "(zł*|negatywn*|najgorsz*|fataln*|słab*|okropn*|miażdżąc*) (ocen*|opini*|recenzj*|komentarz*)",
    ...["(jedn*|1|#) (gwiazdk*|punkt)", "(ocen*|opini*) (jednej|1) (gwiazdk*)", "jedynk*"],
    "(1|jedną|jedna|jednej|#) gwiazdk*",
    "(obsmar*|zjad*|zjedz*|zjedź*|zniszcz*|pojad*|oczern*) ..3 (sieci|internec*|opini*|portal*|google|facebook*|recenzj*)",
    ...["obsmaruj*", "(fala|lawin*|masa) ..2 (opini*|jedynek|ocen*)", "(negatyw|hejt*)"],
  ],
  favour: [
    ...["zwrot*", "zwróc*", "darmow*", "rabat*", "zniżk*", "gratis*", "za darmo", "bezpłatn*"],
    ...["upgrade*", "kas*", "forsę", "pieniądz*", "zapłać*", "oddajcie", "oddać", "oddacie", "odda"],
    ...["rekompens*", "# (euro|zł|eur|procent|złotych)", "połow*", "prezent*", "kolacj*", "rekompensat*"],
    "noc",
  ],
  goods: [
    ...["mebl*", "materac*", "łóżka", "pościel*", "ręcznik*", "kosmetyk*", "pran*", "pralni*"],
    ...["sprząta*", "garnk*", "polis*", "marketing*", "reklam*", "kampani*", "stron* (internetow*|www)"],
    ...["aplikacj*", "oprogramow*", "energi*", "prąd*", "fotografi*", "sesj*", "ubezpiecz*", "księgow*"],
    ...["kas* fiskaln*", "ekspres* do kawy", "kaw* ziarnist*", "windykac*", "szkoleni*", "kredyt"],
    ...["kredyty", "leasing*", "gotówk*"],
  ],
  digits: [
    ...["cyfr*", "cyferk*", "numerek", "numerki", "numerków", "kod", "kodu", "kody", "kodem", "kodzik*"],
    "hasło jednorazowe",
  ],
  colleague: [
    ...["koleg*", "koleżan*", "współpracowni*", "opiekun*", "wspólni*", "szef*", "@staff", "księgowoś*"],
  ],
  authority: [
    ...["policj*", "komend*", "komisariat*", "prokurat*", "straż* (graniczn*|miejsk*)"],
    ...["urz* (miasta|gminy|skarbow*|celn*|wojewódz*|miejsk*)", "sanepid*", "skarbówk*", "inspekcj*"],
    ...["ministerst*", "kas", "cba", "cbś", "interpol*", "europol*", "sąd", "sądu", "izb* skarbow*"],
    "cyberprzestęp*",
  ],
  voucher: [
    "(kart*|bon|bony|bonów|bonu|voucher*|vouchery|kod*|doładowa*) ..1 (steam*|itunes|apple|google play|google|amazon|razer|xbox|playstation|allegro|paysafe*|neosurf|zalando|psn|netflix|roblox)",
    "(paysafe*|neosurf|razer gold|steam|cashlib|flexepin)",
  ],
  idPaper: [
    ...["dowod*", "dowód", "paszport*", "prawa jazdy", "prawo jazdy", "dokument* tożsamości"],
    "legitymacj*",
  ],
  sells: [
    ...["raty", "ratach", "(już|tylko) od", "od # zł", "# zł za", "cennik*"],
    "najlepsz* (stawk*|cen*|ofert*|warunk*)",
    "(atrakcyjn*|konkurencyjn*|hurtow*|promocyjn*|przystępn*|niewielk*|niskich|niskie) (cen*|pieniądz*|stawk*)",
    "kup online",
    "(kosztorys|wycena|pomiar|konsultacja|dojazd) (gratis|bezpłatn*|darmow*)",
    "(bezpłatn*|darmow*) (wycen*|kosztorys*|pomiar*|konsultac*|prób*|audyt*|okres*)",
    ...["# lat* gwaranc*", "(pierwsz*|kolejn*) ..2 (gratis|za darmo|bezpłatn*)", "hurt*", "hurtow*"],
    ...["dostawa gratis", "bez doświadczenia", "za sztukę", "na zamówienie", "portfolio"],
    ...["zapraszam* do (współpracy|kontaktu)", "szukamy współpracy"],
    ...["współprac* z (hotel*|obiekt*|pensjonat*)", "zapytaj* o ofertę", "napisz po ofertę", "rocznie"],
    "miesięcznie",
  ],
  wares: [
    ...["fotograficzn*", "fotograf*", "ubezpiecz*", "polis*", "zabudow*", "balkon* zabud*", "remontow*"],
    ...["hydraulik*", "elektryk*", "(inteligentn*|smart|elektroniczn*) zamk*", "fotowoltaik*"],
    ...["stron* dla", "kampani*", "reklam*", "leasing*", "kredyt*", "pożyczk*", "chwilówk*", "szkoleni*"],
    ...["trening*", "ulotk*", "folder*", "wizytówek", "oprogramow*", "aplikacj* dla", "kas fiskalnych"],
    ...["terminal* płatnicz* dla", "sprzątaczk*", "drukar*", "szyld*", "dezynsekcj*", "deratyzac*"],
    ...["suplement*", "odchudzani*", "zegark* (rolex|damsk*|męsk*)"],
  ],
  housewares: [
    ...["remont*", "remontow*", "monitoring*", "kamer*", "zamk*", "opini*", "recenzj*", "oceny"],
    ...["żywnoś*", "napoj*", "kosmetyk*", "ręcznik*", "pościel*", "meble", "mebli", "materac*"],
    ...["personel*", "pracownik*", "sprzątaczk*", "kawalerk*", "mieszkania", "apartamenty", "domki"],
    ...["aplikacj*", "okna", "balkon*", "drzwi", "kursy"],
  ],
  bulk: [
    ...["hurt*", "hurtow*", "dla (hoteli|pensjonatów|obiektów|firm)", "do hoteli", "dewelopera"],
    ...["na zamówienie", "za sztukę", "kosztorys*", "raty", "ratach", "# lat* gwaranc*"],
    ...["zapraszam* do współpracy", "współprac* z (hotel*|obiekt*|pensjonat*)"],
    "bezpłatn* (wycen*|pomiar*)",
  ],
};
