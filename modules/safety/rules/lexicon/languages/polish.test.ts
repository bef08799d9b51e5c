import { expect, test } from "vitest";
import { compileLexicons } from "../compile.ts";
import { matchWords } from "../match.ts";
import { type Thing, wordsOf } from "../words.ts";
import { polish } from "./polish.ts";

/** What each says, before the bar, must be seen in it. */
const SPEAKS = `
lure.card_check | Twoja karta nie mogła zostać zweryfikowana, prosimy skorzystać z poniższego linku.
lure.card_check lure.loss | Państwa karta została odrzucona przez bank i rezerwacja zostanie anulowana.
lure.card_check | Nie udało się obciążyć Państwa karty, prosimy o ponowne podanie danych.
lure.card_check | Aby zachować rezerwację, potwierdź ją pod adresem https://casa-azul.example/x
lure.card_check | Prosimy o weryfikację karty płatniczej.
lure.card_check | Musisz ponownie wprowadzić dane swojej karty.
lure.card_check | Zaktualizuj metode platnosci w systemie.
lure.card_check lure.deadline | W ciągu 12 godzin należy zweryfikować metodę płatności.
lure.card_check | Kliknij w link i potwierdź swoją rezerwację: https://guest.example
lure.card_check | System nie potwierdził autentyczności Pani karty kredytowej.
lure.card_check | Wystąpił problem z płatnością za rezerwację, uzupełnij dane na stronie https://pay.example
lure.card_check | Proces weryfikacji rezerwacji nie został ukończony.
lure.card_check | Twoja rezerwacja wymaga dodatkowego potwierdzenia, przejdź na stronę https://a.example
lure.card_check | Drogi Gościu, Twoja rezerwacja nie jest jeszcze gwarantowana, dokończ weryfikację karty.
lure.card_data | Prosimy o przesłanie numeru karty, daty ważności oraz kodu CVV.
lure.card_data | Wyślij zdjęcie karty z obu stron.
lure.card_data | Proszę podać trzy cyfry z tyłu karty.
lure.card_data | Potrzebujemy skanu karty kredytowej, przód i tył.
lure.card_data | Czy mogę prosić o pełny numer karty i termin ważności?
lure.code | Podaj kod SMS, który przed chwilą przyszedł na Twój telefon.
lure.code | Prosimy o przesłanie kodu BLIK w celu opłacenia pobytu.
lure.code | Za chwilę dostanie Pani sześciocyfrowy kod z banku, proszę go nam odesłać.
lure.code | Proszę przekazać hasło jednorazowe z wiadomości.
lure.code | Podaj login i hasło do panelu partnera.
lure.code | Zaloguj się ponownie do ekstranetu pod linkiem https://admin.example
lure.deadline lure.loss | Potwierdź w ciągu 6 godzin, w przeciwnym razie stracisz rezerwację.
lure.deadline | Masz tylko 24 godziny na dokończenie płatności.
lure.deadline | Prosimy o opłacenie do północy.
lure.deadline | Weryfikacji trzeba dokonać natychmiast.
lure.loss | Jeżeli tego nie zrobisz, pokój zostanie udostępniony innym gościom.
lure.loss | Państwa konto zostanie zawieszone.
lure.loss | Oferta zostanie usunięta z wyników wyszukiwania.
lure.loss | Inaczej będziemy zmuszeni anulować Pana pobyt.
lure.loss | Twoja rezerwacja jest zagrożona.
lure.reserved_then_returned | Kwota zostanie jedynie zablokowana i wróci na kartę w ciągu kilku minut.
lure.reserved_then_returned | Upewnij się, że na karcie są wystarczające środki.
lure.reserved_then_returned | To tylko testowe obciążenie, pieniądze nie zostaną pobrane.
lure.refund_form | Aby otrzymać zwrot, wypełnij formularz na stronie https://refund.example
lure.refund_form | W celu zwrotu pieniędzy podaj numer konta bankowego.
lure.pay_elsewhere | Prosimy o przelew całej kwoty na poniższe konto.
lure.pay_elsewhere | Płatność przez platformę jest obecnie zablokowana, zapłać bezpośrednio właścicielowi.
lure.pay_elsewhere | Zapłać bitcoinem, a dostaniesz rabat.
lure.pay_elsewhere | Kup kartę podarunkową Steam i wyślij nam kod.
lure.pay_elsewhere | Proszę wysłać pieniądze przez Western Union.
lure.overpayment | Wyślę czek na wyższą kwotę, a różnicę przekażesz mojemu agentowi.
lure.overpayment | Proszę obciążyć kartę dodatkową kwotą i resztę przesłać do biura podróży.
lure.move_channel | Podaj swój numer WhatsApp, nasz menedżer się odezwie.
lure.move_channel | Nie odpowiadaj tutaj, napisz do nas na Telegramie.
lure.move_channel | Nasz dział finansowy skontaktuje się z Państwem przez WhatsApp.
lure.clickfix | Naciśnij Win + R, potem Ctrl+V i Enter.
lure.clickfix | Skopiuj polecenie i wklej je w PowerShell.
lure.clickfix | Zezwól na instalację z nieznanych źródeł i zainstaluj plik APK.
lure.clickfix | Potwierdź, że nie jesteś robotem: otwórz okno Uruchom i wklej kod.
lure.file_bait | Zdjęcia pluskiew są w archiwum, hasło 1234, otwórz na komputerze z Windows.
lure.file_bait | Lista gości jest na dysku: https://drive.example/rooming
lure.impersonation | Tu dział bezpieczeństwa platformy.
lure.impersonation | Piszemy w imieniu Booking.com w sprawie Twojej rezerwacji.
lure.impersonation | Z poważaniem, Zespół weryfikacji płatności
lure.qr_pay | Zeskanuj kod QR i zapłać zaliczkę.
promo.direct | Następnym razem zarezerwuj bezpośrednio na naszej stronie, będzie taniej.
promo.direct | U nas bez prowizji portalu zapłacicie 15% mniej.
promo.service | Oferujemy pozycjonowanie stron i opinie Google dla hoteli.
promo.service | Szybka pożyczka bez zaświadczeń dla Twojej firmy.
promo.service | Zwiększymy liczbę rezerwacji w Państwa obiekcie, profesjonalny marketing.
abuse.threat | Wiem, gdzie mieszkasz, i jeszcze tego pożałujesz.
abuse.threat | Zabiję cię, jak cię spotkam.
abuse.slur | Ty głupia kurwo.
abuse.discrimination | Nie przyjmujemy Romów ani czarnych.
abuse.sexual | Wyślij mi swoje nagie zdjęcia.
abuse.extortion | Jeśli nie dostanę darmowej nocy, wystawię jedną gwiazdkę.
ham.at_desk | Nic nie trzeba robić, płatność na miejscu przy zameldowaniu.
ham.at_desk | Nie pobieramy żadnej przedpłaty.
ham.warning | Nigdy nie prosimy o numer karty w wiadomościach.
ham.warning | Uwaga na oszustów, nie klikajcie w podejrzane linki.
topic.money | Ile wynosi opłata klimatyczna?
`;

/** Honest talk: nothing may be seen in it but money, or what speaks for it. */
const HONEST = `
Proszę zabrać ze sobą kartę kredytową, którą dokonano rezerwacji.
Przy zameldowaniu pobieramy kaucję kartą.
Zgodnie z regulaminem karta zostanie obciążona w dniu przyjazdu.
Kod do drzwi to 4512.
Hasło do Wi-Fi: casaazul2026.
Rezerwację można bezpłatnie odwołać do 14 maja.
Proszę anulować moją rezerwację.
Moja karta została odrzucona w restauracji, czy jest w pobliżu bankomat?
Czy przyjmują Państwo przelew?
Czy mogą mi Państwo podać adres e-mail?
Opłata miejscowa płatna gotówką.
Proszę odpowiedzieć w ciągu 24 godzin w sprawie łóżeczka.
Prosimy wymeldować się dziś do 11.
Niestety pokój został już sprzedany.
Dzień dobry, o której godzinie możemy się zameldować?
Czy śniadanie jest wliczone w cenę?
Potwierdzamy Państwa rezerwację na dwie noce.
Prosimy o potwierdzenie godziny przyjazdu.
Prosimy o informację, o której Państwo będą.
Czy mogę prosić o fakturę na firmę?
Czy jest możliwość płatności kartą na miejscu?
Karta do pokoju nie działa, czy ktoś może podejść?
Karta magnetyczna przestała działać, proszę o nową.
Zgubiłam kartę do drzwi.
Czekamy na Państwa z niecierpliwością!
Czekam na odpowiedź w sprawie reszty gości.
Parking kosztuje 40 zł za dobę i jest płatny na miejscu.
Dojście na plażę zajmuje w ciągu dnia około 10 minut.
Taksówka przyjedzie w ciągu 15 minut.
Kaucja zostanie zwrócona po wymeldowaniu.
Kaucja wróci na konto w ciągu 7 dni roboczych.
Czy mogę wpłacić zaliczkę?
Czy moja rezerwacja jest potwierdzona?
Proszę potwierdzić, że otrzymali Państwo moją płatność.
Zapłaciłem przez przypadek dwa razy, proszę o zwrot jednej wpłaty.
Zameldowanie od 15:00, wymeldowanie do 11:00.
Recepcja czynna 24 godziny na dobę.
W łazience jest problem z odpływem.
Nie udało się nam uruchomić klimatyzacji.
Czy pokój ma balkon z widokiem na morze?
Kod do skrytki z kluczami wyślemy SMS-em w dniu przyjazdu.
Proszę wpisać kod na klawiaturze przy bramie.
PIN do sejfu ustawiacie Państwo sami.
Proszę podać numer rejestracyjny samochodu.
Ile osób przyjedzie i w jakim wieku są dzieci?
Lista gości: Anna Nowak, Jan Nowak, Zofia Nowak.
Przesyłam zdjęcia widoku z balkonu.
W pokoju zostawiliśmy ładowarkę, czy mogą ją Państwo odesłać?
Terminal na lotnisku znajduje się 5 km od nas.
Na miejscu mamy terminal płatniczy.
Zeskanuj kod QR w pokoju, aby otworzyć menu śniadaniowe.
Wystawiliśmy Państwu pozytywną opinię.
Jeśli pobyt się podobał, prosimy o opinię.
Zostawię pięć gwiazdek, było wspaniale!
Hotel ma cztery gwiazdki.
Proszę skontaktować się z nami telefonicznie, jeśli się Państwo spóźnią.
Jeśli zabłądzicie, zadzwońcie lub napiszcie na WhatsApp.
Nasz kierowca będzie czekał z tabliczką w hali przylotów.
Dziękujemy, płatność dotarła.
Otrzymaliśmy zaliczkę, resztę zapłacą Państwo na miejscu.
Resztę kwoty zapłacę gotówką przy przyjeździe.
Rezerwacja została anulowana zgodnie z Pani prośbą.
Czy można zmienić datę rezerwacji?
Rachunek proszę wystawić na spółkę.
Czy cena obejmuje sprzątanie końcowe?
Sprzątanie pokoju jest codziennie między 10 a 12.
Czy macie energooszczędne ogrzewanie?
Przepraszamy za hałas, trwa remont ulicy.
W razie awarii proszę dzwonić do recepcji.
Numer do ochrony wisi przy drzwiach.
Klucze proszę zostawić na stole.
Czy przyjmujecie psy?
Nie przyjmujemy zwierząt.
Nie przyjmujemy wieczorów kawalerskich.
Przyjeżdżamy z Romanem i jego żoną.
Mój mąż jest czarnoskóry, czy okolica jest bezpieczna?
Jesteśmy parą gejów, czy to nie problem?
Zabiliśmy komara w sypialni, prosimy o spray.
Zapomniałam hasła do Wi-Fi, proszę mi je wysłać.
Hasło do internetu jest na karcie na biurku.
Proszę zalogować się do sieci gości hasłem z recepcji.
Zwrot kluczy odbywa się przez skrzynkę.
Czy dostanę zwrot, jeśli wyjedziemy wcześniej?
Zgodnie z polityką nie ma zwrotu za niewykorzystane noce.
Dziś do 18 jesteśmy na miejscu.
Jutro rano sprawdzę i dam znać.
Czy mogą Państwo natychmiast przysłać kogoś z obsługi?
Bilety na tramwaj kupi Pani w kiosku kartą lub gotówką.
Karta dań jest dostępna w restauracji.
Karta pobytu uprawnia do zniżek.
Wypełnili Państwo kartę meldunkową.
Proszę wypełnić formularz meldunkowy przed przyjazdem.
Miasto wymaga danych z dowodu przy meldunku.
Aplikację do zamka pobierze Pan ze sklepu Google Play.
Proszę pobrać aplikację z App Store i otworzyć drzwi telefonem.
Czy w pokoju jest komputer z Windows?
Kabel HDMI jest w szufladzie.
Strona internetowa muzeum: https://muzeum.example
Menu restauracji jest tutaj: https://menu.example
Rezerwację stolika można potwierdzić w restauracji.
Zapraszamy ponownie!
`;

const machine = compileLexicons([polish]);

function signsIn(text: string): string[] {
  const things = [...text.matchAll(/https?:\/\/\S+/g)].map(
    ({ 0: link, index }): Thing => ({ kind: "link", start: index, end: index + link.length }),
  );
  return [...new Set(matchWords(machine, wordsOf(text, things)).map(({ sign }) => sign))];
}

const rows = (table: string) => table.trim().split("\n");
const speaking = rows(SPEAKS).map((row) => row.split(" | ") as [signs: string, text: string]);

test.each(speaking)("%s is seen in: %s", (signs, text) => {
  expect(signsIn(text)).toEqual(expect.arrayContaining(signs.split(" ")));
});

test.each(rows(HONEST))("nothing is wrong with: %s", (text) => {
  expect(signsIn(text).filter((sign) => !/^(ham|topic)/.test(sign))).toEqual([]);
});

test("its machine stays small", () => {
  expect(machine.stateCount).toBeLessThan(12_000);
});
