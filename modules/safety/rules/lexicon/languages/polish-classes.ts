/** Words of Polish that mean much the same in the mouth of a swindler; the patterns of polish.ts are made of them. */

import type { Lexicon } from "../../../types/lexicon.ts";

export const polishClasses: Lexicon["classes"] = {
  card: ["karta", "karty", "kartę", "karcie", "kart", "kartami", "visa", "visy", "vise", "mastercard*"],
  otherCard: [
    ...["meldunkow*", "dań", "menu", "win", "lojalnościow*", "stałego", "pobytu", "miejsk*", "parkingow*"],
    ...["pokładow*", "magnetyczn*", "członkowsk*", "dużej", "turystyczn*", "sim", "klucz*", "pacjenta"],
    ...["wstępu", "zegarow*"],
    "(do|od) (pokoju|drzwi|apartamentu|windy|bramy|garażu|szlabanu|pokoi|zamka|sejfu|basenu|spa)",
  ],
  means: [
    ...["@card", "(metod*|form*|sposób|sposobu|środ*|instrument*) (płatności|zapłaty|płatnicz*)"],
    "dan* ..2 (płatnicz*|płatności|rozliczeniow*|bankow*|bilingow*)",
  ],
  booking: ["rezerwac*", "pobyt", "pobytu", "nocleg", "noclegu", "zamówieni*", "zakwaterowani*"],
  verify: [
    ...["zweryfik*", "weryfikac*", "weryfikow*", "uwierzytelni*", "autoryzac*", "autoryzow*", "zautoryz*"],
    ...["reweryfik*", "(sprawdz*|przejdź|przejść) (autentyczność|tożsamość|weryfik*)"],
  ],
  confirm: [
    ...["potwierdź", "potwierdzić", "potwierdźcie", "potwierdzisz", "zatwierdź", "zatwierdzić", "uzupełnij"],
    ...["uzupełnić", "zaktualizuj*", "zaktualizow*", "aktualizac*", "uaktualni*", "odnów", "odnowić"],
    ...["aktywuj", "aktywować", "ponów", "ponowić", "zabezpiecz", "zabezpieczyć", "zagwarantuj"],
    ...["zagwarantować", "uzupełnieni*", "odśwież*"],
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
    ...["anulowana", "anulowany", "zostanie (anulowan*|odwołan*)", "zachować", "utrzymać", "zagwarantować"],
    ...["zabezpieczyć", "nie zostanie (zachowana|utrzymana)"],
  ],
  give: [
    ...["podaj", "podać", "podanie", "podania", "podajcie", "wyślij", "wyślijcie", "wysłać", "wysłanie"],
    ...["wysłania", "prześlij", "prześlijcie", "przesłać", "przesłanie", "przesłania", "odeślij", "odesłać"],
    ...["odesłanie", "przekaż", "przekazać", "przekazanie", "przekazania", "udostępnij", "udostępnić"],
    ...["udostępnienie", "dostarcz", "dostarczyć", "dostarczenie", "załącz", "załączyć", "dołącz"],
    ...["dołączyć", "podyktuj", "przepisz", "napisz", "napisać", "odpisz", "wklej", "wkleić", "wyśle"],
    ...["potrzebuj*", "potrzebn*", "zrób", "zrobić", "sfotografuj", "sfotografować", "zeskanuj"],
    ...["zeskanować", "prosimy o", "proszę o", "poproszę", "poprosimy o", "prosić o"],
    ...["musimy (mieć|otrzymać|dostać|zobaczyć)", "daj", "dać", "dajcie", "wrzuć"],
  ],
  type: ["wpisz", "wpisać", "wpisanie", "wprowadź", "wprowadzić", "wprowadzenie"],
  number: [
    ...["#", "jednej", "dwóch", "trzech", "czterech", "pięciu", "sześciu", "ośmiu", "dziesięciu", "dwunastu"],
    ...["kilku", "piętnastu", "dwudziestu", "trzydziestu", "paru"],
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
    ...["@verify", "@confirm", "@finish", "zapłać", "zapłacić", "zapłaty", "opłać", "opłacić", "opłaceni*"],
    ...["wpłać", "płatnoś*", "uiść", "uiścić", "uiszczeni*", "kliknij", "kliknąć", "link*", "%link", "@gone"],
    ...["wykonaj", "zareagować", "zareaguj", "potwierdzeni*", "uregul*", "zaloguj*", "zalogow*", "przelew*"],
    ...["zawieszon*", "zablokowan*"],
  ],
  account: [
    ...["konto", "konta", "kontu", "ofert*", "ogłoszeni*", "profil*", "wizytówk*", "obiekt*", "nieruchomoś*"],
    "dostęp",
  ],
  will: [
    ...["zostanie", "zostaną", "będzie", "będą", "może zostać", "może być", "zostaje", "mogą zostać"],
    ...["ulegnie", "ma zostać"],
  ],
  returned: [
    ...["zwrócon*", "wróc*", "odblokowan*", "zwolnion*", "oddan*", "powróc*", "zwracan*", "wraca*", "zwrot"],
    "zwrócimy",
  ],
  atOnce: ["minut*", "natychmiast*", "od razu", "chwil*", "automatycznie", "sekund*", "moment*"],
  sum: ["kwot*", "środk*", "suma", "sumę", "pieniądze", "opłat*", "obciążeni*", "należność", "równowartość"],
  refund: [
    ...["zwrot", "zwrotu", "zwrocie", "refundac*", "zwrócić", "zwrócimy", "zwrócenia", "rekompensat*"],
    "odszkodowani*",
  ],
  bankData: [
    ...["(numer*|nr) ..2 (konta|rachunku|iban|karty)", "iban", "dan* do (przelewu|zwrotu)"],
    ...["dan* ..1 (bankow*|karty|konta|rachunku)", "konto (bankowe|do przelewu)", "rachunek bankowy"],
  ],
  pay: [
    ...["zapłać", "zapłacić", "zapłaćcie", "zapłata", "zapłaty", "wpłać", "wpłacić", "wpłacenie", "wpłata"],
    ...["wpłaty", "wpłatę", "przelej", "przelać", "przelanie", "przelejcie", "opłać", "opłacić", "opłacenie"],
    ...["uiść", "uiścić", "płatność", "płatności", "płać", "uregulować", "rozliczyć", "prześlij", "przesłać"],
    ...["wyślij", "wysłać", "przesłanie"],
  ],
  coin: ["bitcoin*", "btc", "krypto*", "usdt", "ethereum", "tether", "stablecoin*", "eth"],
  third: [
    ...["agent*", "kierowc*", "przewoźni*", "biur* podróży", "biuru", "firm* (transport*|przewoz*|kurier*)"],
    ...["kurier*", "organizator*", "przewodni*", "western", "agencj*"],
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
  bigName: ["booking*", "airbnb*", "expedi*", "agoda", "vrbo", "bellhop", "platform*", "portalu", "serwisu"],
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
    ...["ukrain*", "rosjan*", "murzyn*", "pedał*", "homoseksual*", "azjat*", "niepełnosprawn*", "inwalid*"],
    ...["hindus*", "imigrant*", "turk*", "uchodźc*"],
  ],
  insult: [
    ...["kurw*", "suko", "dziwk*", "szmato", "debil*", "idiot*", "chuj*", "cwel*", "gnoj*", "gnój"],
    ...["śmieci*", "bydlak*", "kretyn*", "świnio", "złodziej*", "pedał*", "ciot*", "palant*", "dupk*"],
    ...["skurwysyn*", "zasrańc*", "parch*", "brudas*"],
  ],
  badReview: [
    "(zł*|negatywn*|najgorsz*|fataln*|słab*|okropn*|miażdżąc*) (ocen*|opini*|recenzj*|komentarz*)",
    ...["(jedn*|1|#) (gwiazdk*|punkt)", "(ocen*|opini*) (jednej|1) (gwiazdk*)"],
  ],
  favour: [
    ...["zwrot*", "zwróc*", "darmow*", "rabat*", "zniżk*", "gratis*", "za darmo", "bezpłatn*", "upgrade*"],
    ...["rekompensat*", "noc"],
  ],
  goods: [
    ...["mebl*", "materac*", "łóżka", "pościel*", "ręcznik*", "kosmetyk*", "pran*", "pralni*", "sprząta*"],
    ...["marketing*", "reklam*", "kampani*", "stron* (internetow*|www)", "aplikacj*", "oprogramow*"],
    ...["energi*", "prąd*", "fotografi*", "sesj*", "ubezpiecz*", "księgow*", "kas* fiskaln*"],
    ...["ekspres* do kawy", "kaw* ziarnist*", "windykac*", "szkoleni*", "kredyt", "kredyty", "leasing*"],
    "gotówk*",
  ],
};
