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
lure.card_check | Niestety nie byliśmy w stanie sprawdzić Twojej karty, dlatego prosimy o dokonanie autoryzacji tutaj https://x.example
lure.card_check | Pański bank nie zaakceptował transakcji.
lure.card_check | W naszym systemie pojawił się błąd dotyczący Twojej metody płatności.
lure.card_check lure.loss | Brak potwierdzenia danych karty spowoduje utratę rezerwacji.
lure.card_check | Aby uniknąć anulowania, prosimy o przejście procesu weryfikacji.
lure.card_check | Karta podana przy rezerwacji okazała się nieważna, proszę podać inną.
lure.card_check | Kliknij poniżej, aby zagwarantować swój przyjazd: https://x.example/gw
lure.card_check | Ze względów bezpieczeństwa musimy jeszcze raz sprawdzić Twoją kartę za pomocą tej strony https://x.example
lure.card_check | Prosimy o ponowną rejestrację karty w bezpiecznym formularzu.
lure.card_check | Wymagamy dodatkowej weryfikacji Państwa pobytu.
lure.card_check | Twoja gwarancja płatności wygasła, odnów ją pod https://x.example
lure.card_check | Państwa płatność została wstrzymana, prosimy wejść na https://x.example i potwierdzić dane.
lure.card_check | Dla potwierdzenia rezerwacji prosimy użyć linku https://x.example
lure.card_check | Twoja karta nie została jeszcze zweryfikowana przez system.
lure.card_data | Będziemy potrzebować zdjęcia Pana karty, przodu oraz tyłu.
lure.card_data | Odpisz na tę wiadomość, podając numer karty i CVC.
lure.card_data | Niech Pan wyśle szesnaście cyfr z karty i datę ważności.
lure.card_data | Prosimy o dane karty kredytowej w celu zabezpieczenia pobytu.
lure.card_data | Do rezerwacji wymagany jest numer karty oraz kod z tyłu.
lure.code | Jak tylko przyjdzie SMS z kodem, proszę go tutaj wkleić.
lure.code | Kod autoryzacyjny z banku proszę przesłać w odpowiedzi.
lure.code | Wygeneruj kod BLIK i wyślij go nam.
lure.code | Bank wyśle Pani kod, proszę nam go podać.
lure.code | Potrzebny nam będzie kod, który otrzyma Pan na telefon.
lure.deadline lure.loss | Jeśli nie dokona Pan płatności w przeciągu 4 godzin, pobyt zostanie automatycznie odwołany.
lure.deadline | Na potwierdzenie karty pozostało Ci 8 godzin.
lure.deadline | Proszę dokończyć to dzisiaj, najpóźniej do 20:00.
lure.loss | W razie braku reakcji Pani pokój trafi do innego klienta.
lure.loss | Bez tego kroku rezerwacja przepadnie.
lure.loss | Nie chcemy odwoływać Twojej rezerwacji, ale będziemy musieli to zrobić.
lure.loss | Grozi Państwu zablokowanie konta partnera.
lure.reserved_then_returned | Pieniądze nie zostaną pobrane, a jedynie tymczasowo zamrożone.
lure.reserved_then_returned | Pobierzemy 1 zł w celu sprawdzenia karty, po chwili środki do Ciebie wrócą.
lure.reserved_then_returned | Na Pana koncie powinna znajdować się równowartość rezerwacji, dostępne środki są konieczne do weryfikacji.
lure.refund_form | Przysługuje Ci zwrot 340 zł, odbierz go na https://x.example
lure.refund_form | Zwrot nadpłaty możliwy jest po wypełnieniu formularza.
lure.refund_form | Proszę o dane do przelewu, żebyśmy mogli zwrócić pieniądze, IBAN i nazwę banku.
lure.pay_elsewhere | Terminal platformy nie działa, więc pieniądze trzeba przelać na nasz rachunek.
lure.pay_elsewhere | Najlepiej zapłacić nam poza Bookingiem.
lure.pay_elsewhere | Całość proszę przelać na konto: PL61 1090
lure.pay_elsewhere | Akceptujemy tylko USDT lub inne kryptowaluty.
lure.pay_elsewhere | Proszę opłacić pobyt BLIKIEM na numer telefonu 600 100 200.
lure.overpayment | Zapłacę z mojej karty więcej, a Państwo nadwyżkę przekażą firmie transportowej.
lure.overpayment | Przyślę czek na 3000 euro, z czego 1200 proszę wypłacić przewodnikowi.
lure.move_channel | Poproszę o Państwa numer, na który mogę napisać na WhatsApp.
lure.move_channel | Przejdźmy na Telegram, tam wyślę szczegóły płatności.
lure.move_channel | Kierownik odezwie się do Pani mailowo w kwestii płatności.
lure.move_channel | Proszę tu nie odpisywać, tylko na prywatny adres mailowy.
lure.clickfix | Aby naprawić błąd, otwórz wiersz polecenia jako administrator.
lure.clickfix | Pobierz AnyDesk, a nasz technik pomoże.
lure.clickfix | Przytrzymaj klawisz Windows i naciśnij R, a następnie wklej tekst.
lure.file_bait | Wysyłam spakowane zdjęcia uszkodzeń, hasło do pliku to hotel2026.
lure.file_bait | Dokumenty medyczne syna otworzy Pani tylko na komputerze.
lure.file_bait | Nagranie z karaluchami jest na dysku Google: https://d.example
lure.impersonation | Dzień dobry, kontaktuje się z Państwem dział weryfikacji Booking.com.
lure.impersonation | Jestem pracownikiem obsługi platformy Bellhop.
lure.impersonation | Komenda Policji informuje o postępowaniu w sprawie obiektu.
lure.qr_pay | Opłata jest możliwa po zeskanowaniu kodu QR z załącznika.
lure.qr_pay | Skanując kod dokonasz płatności za pobyt.
promo.direct | Przy kolejnej wizycie proszę rezerwować u nas bez pośredników, damy 10% zniżki.
promo.service | Zajmujemy się profesjonalnym sprzątaniem apartamentów na wynajem, zapraszamy do współpracy.
promo.service | Chcą Państwo mieć więcej gości? Nasza agencja zajmie się reklamą.
promo.service | Sprzedajemy opinie Google, 100 sztuk za 500 zł.
promo.service | Mamy w ofercie łóżka hotelowe i materace w cenach hurtowych.
promo.service | Potrzebujesz gotówki? Kredyt do 200 tys. bez BIK.
abuse.threat | Przyjadę tam i połamię ci ręce.
abuse.threat | Lepiej uważaj, bo spalimy wam ten hotel.
abuse.slur | Jesteś zwykłym debilem.
abuse.slur | Wypierdalaj, idioto.
abuse.discrimination | Ukraińcom nie wynajmujemy.
abuse.discrimination | Żadnych Arabów w moim domu.
abuse.sexual | Może prześpisz się ze mną w zamian za zniżkę?
abuse.extortion | Albo dostanę zwrot połowy kwoty, albo napiszę negatywną opinię.
abuse.extortion | Dajcie rabat, inaczej będzie jedna gwiazdka.
ham.at_desk | Zapłaci Pani dopiero po przyjeździe, w recepcji.
ham.at_desk | Z Państwa strony nic nie jest wymagane, rozliczenie przy wymeldowaniu.
ham.warning | Jeśli ktoś prosi o kod SMS, to oszustwo.
ham.warning | Nie podawajcie nikomu numeru karty.
ham.warning | Ktoś podszywa się pod nasz hotel.
lure.card_check lure.deadline | Szanowni Państwo, podczas weryfikacji Państwa rezerwacji wystąpił błąd. Aby dokończyć proces, proszę odwiedzić stronę https://reserve-guest.example i wprowadzić wymagane dane. Mają Państwo na to 12 godzin.
lure.loss lure.card_check | Witaj! Twoja rezerwacja może zostać anulowana, ponieważ karta nie przeszła autoryzacji. Sprawdź dane tutaj: https://bk-id.example
lure.card_check | Dzień dobry, z powodu aktualizacji systemu musimy ponownie potwierdzić wszystkie karty gości. Proszę kliknąć: https://abc.example
lure.card_check | Z tej strony recepcja Casa Azul. Żeby zatrzymać dla Ciebie pokój, potrzebujemy potwierdzenia płatności przez bezpieczny formularz https://abc.example Kwota nie zostanie ściągnięta.
lure.card_check lure.loss | Hej, coś poszło nie tak z Twoją płatnością. Spróbuj jeszcze raz pod tym linkiem https://abc.example, inaczej pokój dostanie ktoś inny.
lure.card_data | Proszę w odpowiedzi podać: imię i nazwisko z karty, numer, ważność, CVV.
lure.code | Wkrótce otrzymasz powiadomienie z banku. Zatwierdź je i podaj nam kod z wiadomości.
lure.card_check lure.deadline | Nie otrzymaliśmy jeszcze zabezpieczenia Państwa pobytu. W ciągu dwunastu godzin prosimy o uzupełnienie: https://abc.example
lure.pay_elsewhere lure.loss | Prosimy o zapłatę całości przelewem bezpośrednio na konto hotelu, ponieważ system płatności Booking jest w trakcie konserwacji. Inaczej rezerwacja zostanie skasowana.
lure.deadline lure.loss | Drogi Partnerze, otrzymaliśmy skargę gościa. Jeżeli nie odpowiesz w ciągu 24 godzin, Twój obiekt zostanie zawieszony: https://abc.example/complaint
lure.code lure.card_check | Wykryliśmy nietypowe logowanie na Twoje konto. Zaloguj się do panelu partnera i potwierdź tożsamość https://abc.example
lure.clickfix | Aby udowodnić, że jesteś człowiekiem, naciśnij klawisze Windows i R, a potem Ctrl i V.
lure.file_bait | Cześć, nasza córka ma silne alergie, lista leków jest w archiwum pod linkiem https://drive.example, proszę otworzyć na komputerze, hasło 777.
lure.file_bait | Pod prześcieradłem znaleźliśmy pluskwy! Zdjęcia tutaj https://drive.example proszę pobrać i otworzyć na Windows.
lure.refund_form | Przysługuje Państwu zwrot nadpłaty. Proszę wypełnić formularz zwrotu: https://abc.example
lure.overpayment | Chcę zapłacić czekiem 4500 euro, Państwo zabiorą swoją część, a resztę wyślą mojemu przewoźnikowi.
lure.loss lure.pay_elsewhere | Dla uniknięcia odwołania rezerwacji kup karty Google Play za 400 zł i przyślij kody.
lure.move_channel lure.deadline lure.card_check | Nasz menedżer ds finansowych poprosi o kontakt na WhatsApp, podaj swój numer, aby potwierdzić kartę w ciągu godziny.
lure.card_check | Gwarancja rezerwacji nie została przyjęta przez Pana bank. Prosimy użyć poniższego odnośnika i jeszcze raz wpisać dane: https://abc.example
lure.card_check | Twoje zamówienie noclegu wymaga autoryzacji 3D Secure. Otwórz stronę https://abc.example i postępuj zgodnie z instrukcjami.
lure.card_check lure.loss | Ostatnie przypomnienie: brak weryfikacji oznacza utratę noclegu. https://abc.example
lure.card_check | Opłata rezerwacyjna nie wpłynęła. Zapłać teraz: https://abc.example
promo.service | Dzień dobry, jesteśmy agencją marketingową, zwiększymy sprzedaż noclegów o 40%.
promo.service | Kupię lub sprzedam obserwujących na Instagramie dla hoteli.
promo.service | Tania energia elektryczna dla hoteli, obniżymy rachunki za prąd.
promo.direct | Kolejny pobyt zarezerwujcie bezpośrednio u nas, bez prowizji.
promo.service | Oferujemy meble hotelowe prosto od producenta dla pensjonatów.
promo.service | Kredyt dla firm w 24h bez zaświadczeń.
promo.service | Pozycjonowanie Twojej strony hotelu na pierwszym miejscu w Google.
promo.service | Inwestuj w kryptowaluty, gwarantowany zysk 20% miesięcznie.
promo.service | Profesjonalne pranie pościeli hotelowej, zapraszamy do współpracy.
abuse.threat | Spalę ci tę budę razem z tobą.
abuse.slur | Ty jebana szmato, obyś zdechła.
abuse.discrimination | Czarnych nie wpuszczamy.
abuse.extortion | Zwróćcie całość, bo wystawię wam jedną gwiazdkę i negatywne opinie wszędzie.
lure.card_check | Uprzejmie informujemy, iż Pańska rezerwacja posiada status niezweryfikowana. Prosimy postępować zgodnie z instrukcją: https://abc.example
lure.card_check lure.deadline | Aby twoja rezerwacja byc wazna, ty musisz potwierdzic karta w link https://abc.example przez 24 godzina.
lure.card_check | Ze względu na nowe przepisy wszystkie karty wymagają reweryfikacji. Odwiedź https://abc.example
lure.reserved_then_returned lure.card_check | Kwota 1 240 PLN zostanie chwilowo zablokowana na karcie i zaraz odblokowana, proszę tylko potwierdzić w linku https://abc.example
lure.card_check | Otrzymaliśmy zgłoszenie o nieudanej próbie pobrania opłaty. https://abc.example
lure.card_check lure.file_bait | Aby ukończyć meldunek, wymagana jest weryfikacja tożsamości i karty: https://abc.example
lure.loss | Twoje konto gospodarza zostało ograniczone, przywróć dostęp: https://abc.example
lure.card_data | Proszę zrobić zdjęcie karty z przodu i z tyłu i przesłać tutaj.
lure.card_data | Proszę o ostatnie 3 cyfry z tyłu karty.
lure.clickfix | Jestem z działu IT, proszę zainstalować TeamViewer, żebym mógł naprawić kalendarz.
lure.card_data | Żeby Państwa zameldować, musimy mieć skan karty kredytowej.
lure.card_check lure.deadline lure.loss | Informujemy, że Państwa bank odmówił autoryzacji. Prosimy o aktualizację informacji o płatności na stronie https://abc.example w ciągu 4 godzin, by nie stracić noclegu.
lure.card_check | Cześć Anna, tu Marta z Casa Azul. Mamy mały kłopot z Twoją rezerwacją, system nie widzi karty. Wejdź proszę na https://abc.example i dodaj ją ponownie.
lure.card_check | Twoja rezerwacja czeka na zatwierdzenie. Kliknij, by zatwierdzić: https://abc.example
lure.card_check | W celu ochrony przed oszustwami wymagane jest jednorazowe potwierdzenie karty. https://abc.example
lure.move_channel lure.loss lure.card_check | Prosimy pilnie o kontakt pod numerem WhatsApp, inaczej nie będziemy mogli utrzymać rezerwacji, potrzebujemy też potwierdzić kartę.
lure.refund_form lure.card_data | Żeby odebrać zwrot za odwołaną noc, proszę podać dane karty.
lure.pay_elsewhere | Proszę przedpłatę zrobić na konto prywatne mojej żony: PL61 1090 1014, bo firmowe jest zablokowane.
lure.pay_elsewhere | Rezygnujemy z prowizji portalu: odwołaj rezerwację i przelej nam 900 zł na konto, dostaniesz 10% zniżki.
lure.overpayment | Dzień dobry, dokonałem przelewu na wyższą kwotę przez pomyłkę. Proszę przekazać nadwyżkę do agencji, która organizuje mój transport.
lure.file_bait | Dzień dobry, przesyłam link do zdjęć pokoju, w którym znaleźliśmy karaluchy https://drive.example plik otwiera się tylko na komputerze.
lure.deadline lure.code lure.loss | Szanowny Partnerze, goście zgłosili naruszenie. Prosimy zalogować się do ekstranetu w ciągu 24 godzin, by uniknąć zawieszenia: https://abc.example
lure.code | Otrzymasz SMS-a z sześcioma cyframi. Przepisz je tutaj.
lure.clickfix | Proszę zainstalować naszą aplikację z tego pliku apk, aby odebrać klucz.
lure.qr_pay lure.deadline | Zapłać skanując kod QR, który wysyłam, to nasza nowa metoda. Masz 2 godziny.
lure.pay_elsewhere | Z powodu awarii terminala online prosimy przesłać należność w USDT na portfel TRX.
lure.card_data | Ze względów bezpieczeństwa proszę wysłać selfie z kartą kredytową.
lure.card_data | Prosimy o podanie numeru, daty oraz trzycyfrowego kodu karty w celu gwarancji.
lure.loss lure.card_check | System automatycznie anuluje nieopłacone pobyty. Ureguluj swój pod https://abc.example
lure.card_check | Aktualizacja zabezpieczeń: każdy gość musi ponownie zweryfikować rezerwację, https://abc.example
lure.impersonation | Tu Urząd Skarbowy. Na konto Państwa pensjonatu nałożono blokadę, szczegóły pod https://abc.example
promo.service | Dzień dobry, tworzymy strony internetowe i kampanie Facebook Ads dla hoteli, pierwsza konsultacja gratis.
promo.service | Podniosę Państwa ocenę w Google do 4,9 w miesiąc.
promo.service | Hurtownia ręczników i pościeli, rabat 20% dla pensjonatów.
promo.service | Nowy channel manager dla apartamentów, pierwszy miesiąc za darmo.
promo.direct | Zadzwoń do nas następnym razem zamiast rezerwować przez portal, oszczędzisz prowizję.
promo.service | Odkupimy Państwa długi, szybka gotówka dla firm.
abuse.threat | Jeszcze raz tak napiszesz, to cię znajdę i obiję ci mordę.
abuse.slur | Wy złodzieje i debile, wszyscy jesteście tacy sami.
abuse.discrimination | Z Ukrainy? To proszę szukać gdzie indziej, nie przyjmujemy Ukraińców.
abuse.extortion | Jeśli nie dostanę zwrotu 100%, dam wam najgorszą ocenę i opiszę na Facebooku.
lure.card_check | Wygląda na to, że obciążenie karty się nie powiodło. Ureguluj pobyt tutaj: https://abc.example
lure.file_bait lure.card_check lure.deadline | Wymagane działanie: uzupełnij dane gwarancyjne w ciągu 3 godzin https://abc.example
lure.card_check | Nie możemy zatwierdzić Pana przyjazdu bez sprawdzenia karty, proszę użyć https://abc.example
lure.card_check | Drogi gościu! Nasz system wykrył podejrzaną aktywność na Twojej rezerwacji. Zweryfikuj się: https://abc.example
lure.card_data | Proszę o CVV, bo system go nie zapisał.
lure.code | Prześlij mi proszę kod, który właśnie wysłał Ci bank.
lure.loss | Rezerwacja wygaśnie o 18:00, jeśli nie przejdziesz weryfikacji.  https://abc.example
lure.card_check | Brakuje nam tylko potwierdzenia karty, zajmie to minutę: https://abc.example
lure.file_bait | Dla bezpieczeństwa wymagamy depozytu zwrotnego, zostanie od razu oddany, link: https://abc.example
lure.card_data lure.card_check | Pobraliśmy za dużo i chcemy oddać 230 zł, proszę wpisać dane karty tu https://abc.example
lure.loss | Twój pokój zarezerwuje ktoś inny, jeśli nie opłacisz go do 20:00 https://abc.example
lure.move_channel lure.deadline lure.loss | Skontaktuj się z naszym działem rezerwacji na Telegramie @casa, tam dokończymy płatność kartą, inaczej stracisz rezerwację w ciągu 2 godzin.
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
Proszę o potwierdzenie, czy łóżeczko dla dziecka będzie w pokoju.
Czy mogą Państwo potwierdzić, że rezerwacja obejmuje śniadania?
W potwierdzeniu rezerwacji jest nasz adres i mapa dojazdu.
Przy meldowaniu poprosimy o dowód osobisty i kartę płatniczą.
Recepcja poprosi o kartę w celu zabezpieczenia kaucji.
Karta, którą płaciłem, została zastrzeżona, czy mogę zapłacić gotówką?
Zmieniłem kartę w aplikacji, czy wszystko jest w porządku?
Jaki jest kod do bramy?
Kod do szlabanu otrzymają Państwo w dniu przyjazdu.
Wyślemy kod dostępu SMS-em na godzinę przed przyjazdem.
Proszę podać kod z SMS-a w automacie z kluczami.
Proszę zapłacić za parking w parkometrze, kod QR jest na szybie.
Czy można zostawić bagaże po wymeldowaniu?
Rezerwacja może być anulowana bez opłat do 3 dni przed przyjazdem.
Przy późniejszym odwołaniu pobieramy równowartość pierwszej nocy.
Czy odzyskam pieniądze, jeśli odwołam dzisiaj?
Zwrot pojawi się na Państwa koncie w ciągu 5-10 dni.
Zapraszamy na basen, karta wstępu jest w recepcji.
Proszę natychmiast wyłączyć muzykę, sąsiedzi się skarżą.
Prosimy o kontakt, jeśli przyjadą Państwo po 22.
Czy jest możliwe opłacenie pobytu przelewem?
Wolelibyśmy zapłacić przelewem, jeśli to możliwe.
Proszę podać dane do faktury: NIP i nazwę firmy.
Wysłałam Państwu pytanie na WhatsApp, ale nikt nie odpisał.
Nasz numer telefonu to ten w rezerwacji, dzwońcie śmiało po wyjściu z pociągu.
Czy możemy zadzwonić do Państwa przez WhatsApp, jak już wylądujemy?
Menedżer hotelu przywita Państwa osobiście.
Kierownik zmiany skontaktuje się z Panem w sprawie hałasu.
Zadzwonię do Booking.com, żeby zmienili datę.
Proszę zwrócić się do Booking.com o zmianę terminu.
Dziękujemy za rezerwację przez Booking.com.
Hotel dysponuje bezpiecznym parkingiem.
Zdjęcia uszkodzonej lampy przesłałem wczoraj.
W łazience są robaki, załączam zdjęcie.
Przesyłam listę uczestników wycieczki, 22 osoby.
Mam alergię na orzechy, proszę uwzględnić w śniadaniu.
Otwórz drzwi przyciskiem po lewej stronie.
Aby uruchomić telewizor, naciśnij czerwony przycisk na pilocie.
Wystarczy nacisnąć klawisz i drzwi się otworzą.
Opinia będzie negatywna, bo w pokoju było brudno.
Jesteśmy rozczarowani i prosimy o częściowy zwrot.
Nie dostaliśmy śniadania, czy mogą Państwo zwrócić za nie pieniądze?
Zabiłabym za kawę, czy jest ekspres?
Na śniadanie jest kawa czarna, herbata i soki.
Nie przyjmujemy gości po północy.
Nie obsługujemy kart American Express.
Kredyt na telefon skończył mi się w roamingu.
Firma sprzątająca będzie o 11.
Szukamy hotelu na sesję zdjęciową ślubu.
Proszę o zwrot kosztów taksówki, bo kierowca nie przyjechał.
Ile kosztuje dostawka i czy mogę zapłacić resztę na miejscu?
Proszę napisać w wiadomości, ile kluczy potrzeba.
Potrzebujemy dwóch kart do pokoju.
Zadatek przepada w razie niedojazdu.
W razie niestawienia się rezerwacja zostanie anulowana zgodnie z regulaminem.
Nasza strona internetowa ma wszystkie zdjęcia pokoi: https://casa-azul.example
Formularz meldunkowy online: https://casa-azul.example/checkin
Mapę dojazdu znajdą Państwo pod linkiem https://maps.example
Prosimy potwierdzić godzinę przylotu klikając w link https://casa-azul.example/arrival
Mój telefon nie działa, proszę pisać tutaj.
Dzień dobry, dziękujemy za rezerwację. Zameldowanie możliwe od 15:00. Kod do bramy to 2580, klucze są w skrytce obok drzwi, kod do skrytki wyślemy SMS-em w dniu przyjazdu. Opłata miejscowa 3 zł od osoby płatna gotówką.
Witam, czy mogliby Państwo potwierdzić, że pokój jest dla niepalących? Przyjedziemy około 22, lot ma opóźnienie.
Prosimy o wpłatę kaucji 200 zł gotówką lub kartą przy zameldowaniu. Zwracamy ją przy wymeldowaniu po sprawdzeniu pokoju.
Dzień dobry, zapomniałem ładowarki, czy możecie ją wysłać na mój koszt? Zapłacę przelewem.
Rezerwację można odwołać bezpłatnie do 5 czerwca. Po tym terminie pobieramy 50% wartości pobytu.
Niestety w tym terminie wszystkie pokoje są już zajęte, możemy zaproponować inny termin.
Prosimy wypełnić formularz meldunkowy online przed przyjazdem: https://casa-azul.example/checkin
Karta, którą dokonano rezerwacji, zostanie obciążona 7 dni przed przyjazdem zgodnie z warunkami.
Dziękuję, wszystko jasne. Do zobaczenia w piątek!
Czy mogę zmienić datę przyjazdu na 12 lipca? Jeśli to niemożliwe, trzeba będzie anulować rezerwację.
Wi-Fi: CasaAzul_Guest, hasło: slonce2026. Instrukcja zmywarki jest na lodówce.
Gdyby drzwi się nie otwierały, proszę wpisać kod jeszcze raz i zatwierdzić krzyżykiem.
Nasz terminal płatniczy chwilowo nie działa, dlatego prosimy o przygotowanie gotówki.
Zwrot za odwołaną rezerwację zleciliśmy wczoraj, środki powinny pojawić się na koncie w ciągu 5 dni roboczych.
Jeśli wyślą nam Państwo numer lotu, zamówimy taksówkę, koszt 120 zł u kierowcy.
Jesteśmy zawiedzeni. Pokój był brudny i wystawimy szczerą opinię.
Parking trzeba rezerwować wcześniej, kosztuje 50 zł za dobę, płatność na miejscu kartą lub gotówką.
Proszę o fakturę na firmę: NIP 5250000000.
Dzień dobry, czy mogę zapłacić dwiema kartami? Na jednej mam limit dzienny.
Klucze proszę zostawić w skrzynce, drzwi zatrzaskują się same. Udanej podróży!
Prosimy o potwierdzenie otrzymania tej wiadomości.
Pani Anno, prosimy o potwierdzenie rezerwacji stolika na 19:00.
Uprzejmie informujemy, że dziś od 10 do 14 nie będzie ciepłej wody.
Nie prosimy nigdy o dane karty w wiadomościach, jeśli ktoś o nie prosi, proszę to zgłosić.
Czy mają Państwo zniżkę dla dzieci? Ile kosztuje dostawka?
Czy jeśli zarezerwuję teraz, karta zostanie obciążona od razu?
Z Państwa karty nic jeszcze nie pobrano, płacą Państwo na miejscu.
Mój bank zablokował kartę, podam inną przy zameldowaniu.
Sprawdziłam w banku i płatność wyszła w poniedziałek, proszę sprawdzić u siebie.
Rezerwacja jest na dwie osoby, a przyjedzie nas troje, czy to problem?
Musimy niestety odwołać pobyt z powodu choroby, czy możliwy jest zwrot zaliczki?
Proszę sprawdzić skrzynkę mailową, wysłałem tam potwierdzenie rezerwacji.
Czy można zapłacić bonem turystycznym albo przelewem przed przyjazdem?
Płatność przelewem lub kartą jest możliwa, szczegóły na miejscu.
W ciągu 30 minut od zgłoszenia przyniesiemy dodatkowe ręczniki.
Proszę natychmiast zadzwonić na 112, jeśli poczujecie gaz.
Do końca dnia dam znać, ilu nas będzie.
Proszę dziś do 18 zgłosić śniadanie na jutro.
Jeśli do jutra nie dostaniemy odpowiedzi, uznamy, że łóżeczko nie jest potrzebne.
Gdyby nie dojechali Państwo do północy, proszę o telefon, żebyśmy nie zwolnili pokoju.
Czy mogę oddać klucze recepcjoniście i zapłacić resztę na lotnisku?
Mamy problem z otwarciem drzwi kartą, kod też nie działa.
Kod PIN do rezerwacji znajduje się w mailu potwierdzającym.
Przy odbiorze kluczy proszę podać numer rezerwacji i PIN.
Chętnie zwrócę różnicę w cenie, jeśli wybiorą Państwo mniejszy pokój.
Agent biura podróży pytał o rooming list, odeślę ją w piątek.
Wysyłamy kierowcę z agencji, proszę mu przekazać resztę bagaży.
Czekamy na resztę grupy i naszego przewodnika.
Napiszcie na WhatsApp, jak będziecie na lotnisku.
Nie odpowiadajcie na telefony sprzedawców, to spam.
Proszę nie odpisywać na automatyczne wiadomości, tylko tutaj na czacie.
Telewizor: naciśnij Home i wybierz aplikację Netflix, hasło wpisz z kartki.
Komputer w holu ma Windows, hasło jest na monitorze.
Zdjęcia z przyjęcia są na dysku, wyślę po powrocie.
Zdjęcia uszkodzonej szafki wysyłam tutaj na czacie.
Zespół Casa Azul życzy udanego pobytu.
Dział obsługi gości dzwonił z pytaniem o łóżeczko.
Bank zamknięty w niedzielę, kantor jest na dworcu.
Policja zamknęła ulicę z powodu maratonu, dojazd od północy.
Zeskanujcie kod QR przy wejściu, żeby pobrać przewodnik po mieście.
Bilety do muzeum kupicie, skanując kod QR na przystanku.
Dziękujemy za opinię na Google, bardzo nam miło.
Czy sprzątanie jest wliczone w cenę, czy płatne osobno?
Zapewniamy pościel, ręczniki i kosmetyki.
Oferujemy rowery i leżaki dla gości hotelu.
Oferujemy promocję: trzy noce w cenie dwóch.
W ofercie mamy łóżka dodatkowe i materace dla dzieci.
Oferujemy usługi prania dla gości, koszt 30 zł.
Za zgubienie klucza opłata 50 zł, za utratę karty do pokoju 20 zł.
Debilnie zaplanowany parking, ale poza tym super.
Synek się zgubił na plaży, czy są kamery?
W cenie jest masaż i wstęp do sauny.
Wystawiłem jedną gwiazdkę przez pomyłkę, poprawię na pięć.
Gdyby dało się dostać darmową butelkę wody, będziemy wdzięczni, opinia na pewno świetna.
Rezerwacja zostanie przedłużona o jedną noc.
Rezerwacja będzie widoczna w aplikacji do 15 minut.
Potwierdzam rezerwację i płatność na miejscu.
Czy mogą Państwo potwierdzić moją rezerwację?
Prosimy o potwierdzenie rezerwacji lub jej odwołanie do piątku, ponieważ mamy listę oczekujących.
Ze względu na bezpieczeństwo w nocy drzwi są zamknięte.
Recepcja zweryfikuje Państwa tożsamość na podstawie dowodu.
Karta SIM do kupienia na lotnisku, kod aktywacyjny jest na opakowaniu.
Opłatę za parking można uiścić w parkomacie lub przez aplikację: https://parking.example
Menu i ceny są na naszej stronie: https://casa-azul.example/menu
Zgłosiłem w Booking.com, że nie możecie przyjąć psa, oni anulują rezerwację bezpłatnie.
Uwaga: fałszywe wiadomości! Ktoś podszywa się pod nas i prosi o kartę. Nie klikajcie w linki i nie podawajcie danych.
Czy dostałem zniżkę Genius? Widzę inną kwotę w aplikacji.
Proszę nie płacić z góry, wystarczy przy zameldowaniu.
Czy przy rezerwacji bezpośrednio u Państwa jest taniej?
Chcielibyśmy wynająć cały dom, ile wynosi przedpłata i na jakie konto?
Czy mogę prosić o przechowanie bagażu do 18 po wymeldowaniu?
Prosimy zabrać dowód osobisty oraz kartę, na którą jest rezerwacja.
Za każdą dodatkową osobę dopłata wynosi 80 zł za noc, płatne gotówką lub kartą w recepcji.
Klucz odbiorą Państwo z szafki numer 4, kod to 9921 i krzyżyk.
Proszę podać adres e-mail, na który wyślemy fakturę.
Mamy nadzieję, że pobyt się udał, prosimy o krótką opinię.
Czy mogą Państwo sprawdzić, czy moja płatność przeszła? Bank pokazuje blokadę środków.
Blokada na karcie zniknie po wymeldowaniu, zwykle trwa to kilka dni.
Pieniądze za anulowany pobyt wrócą na tę samą kartę w ciągu 14 dni.
Ile kosztuje wcześniejsze zameldowanie i do kiedy muszę zdecydować?
Proszę dać znać do jutra do południa, czy rezerwujemy stolik.
Czy mogę przedłużyć pobyt o dobę i zapłacić przelewem na firmę?
Potwierdzamy otrzymanie płatności, do zobaczenia!
Winda nieczynna do 14, przepraszamy za niedogodności.
Jeśli potrzebują Państwo pomocy, proszę dzwonić pod numer recepcji 24 godziny na dobę.
Kierowca przyjmie płatność kartą lub gotówką.
Rezerwacja powinna być opłacona do 7 dni przed przyjazdem zgodnie z wybraną taryfą.
Kod rabatowy na wypożyczalnię rowerów: CASA10.
Proszę nie zostawiać klucza w drzwiach od wewnątrz.
Karta do parkingu leży w pokoju, proszę ją oddać przy wyjeździe.
Bilety do zoo kupią Państwo kartą lub online: https://zoo.example
Proszę otworzyć aplikację zamka i potwierdzić dostęp przyciskiem.
Wypożyczalnia rowerów przyjmuje karty, cennik: https://rowery.example
Rezerwacja jest wstrzymana? W aplikacji widzę status oczekująca.
Czy macie ręczniki dla hotelowych gości przy basenie?
System nie pokazuje mojej karty, ale rezerwacja jest potwierdzona.
Nie mamy karty win, ale bar jest otwarty do 23.
Czy moglibyśmy dostać dwie karty do pokoju?
Zdjęcie z kartą pocztową zrobiliśmy przy zamku!
Dostaną Państwo SMS z kodem w dniu przyjazdu.
Ostatni krok przy wymeldowaniu: klucze do skrzynki.
Rezerwacja wymaga minimum dwóch nocy.
W hotelu jest sklep z kosmetykami i pościelą dla dzieci.
Prowadzimy też stronę z poradami dla turystów.
Poproszę numer pokoju i kod do szafki.
Dzień dobry, na jakie konto mam przelać zaliczkę i czy potwierdzą Państwo wpłatę?
Kto zapłacił kaucję: mąż kartą czy żona?
Mąż zapłaci, konto jest żony, więc faktura na nią.
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
  expect(machine.stateCount).toBeLessThan(24_000);
});
