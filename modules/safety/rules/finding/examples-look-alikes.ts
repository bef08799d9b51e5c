/**
 * Sentences of guests and hosts with numbers that are no telephone, card or account. Data for tests: one sentence a
 * line, behind the countries of the stay.
 */

export const LOOK_ALIKES = `
PT,GB Booking number 4012345678
PT,GB My booking number is 4012345678, PIN 4821.
PT,FR Mon numéro de réservation est le 4012345678.
PT,DE Meine Buchungsnummer lautet 4012345678.
PT,DE Buchung 4012345678, zwei Personen
PT,ES Mi número de reserva es 912345678
PT,ES Localizador: 912 345 678
PT,NL Boekingsnummer 0612345678
PT,NL Mijn reserveringsnummer is 0612345678.
PL,GB Numer rezerwacji: 512 345 678
PL,GB Nr rezerwacji 512345678, proszę o potwierdzenie
RU,PT Номер бронирования 89161234567
RU,PT Бронь № 89161234567
SA,PT رقم الحجز 0501234567
SA,PT رقم الحجز: ٠٥٠١٢٣٤٥٦٧
PT,BR Número da reserva: 912345678
SE,PT Bokningsnummer 0701740605
PT,GB Confirmation code 912345678
PT,GB The confirmation number (912345678) is in your mail
PT,GB 912345678 is my booking number
PT,FR 0612345678 est mon numéro de réservation
FR,DE Bestellung 0612345678 ist da
PT,GB Invoice 912345678 is attached
PT,GB Invoice no. 2026/000123456
PT,PT NIF 912345678
PT,PT O meu NIF é 212345678, pode passar fatura?
PT,PT Contribuinte: 212 345 678
PT,PT NIPC 501 234 567
ES,PT CIF B12345678
ES,PT DNI 12345678Z
ES,PT NIE X1234567L
FR,PT SIRET 123 456 789 00012
FR,PT N° TVA FR12345678901
FR,PT Numéro d'enregistrement 7510612345678
DE,PT USt-IdNr. DE123456789
DE,PT Steuernummer 030 815 08150
DE,PT Handelsregister HRB 123456 B
NL,PT KvK 12345678
NL,PT KvK-nummer 06123456
NL,PT btw NL123456789B01
PL,PT NIP 512-345-67-89
PL,PT REGON 512345678
PL,PT PESEL 44051401359
PL,PT NIP: 5123456789
RU,PT ИНН 7707083893
RU,PT ОГРН 1027700132195
SE,PT Organisationsnummer 556012-5790
SE,PT Orgnr 070174-0605
SE,PT Personnummer 19900101-0017
BR,PT CPF 123.456.789-09
BR,PT CNPJ 12.345.678/0001-95
PT,GB License AL 12345/2019
PT,GB Licence number 76512/AL
PT,PT Registo de alojamento local 76512/AL
PT,PT AL nº 123456/AL
PT,PT Licença 12345/2019 da câmara
ES,PT Licencia VT-123456-A
ES,PT HUTB-012345678
ES,PT Número de registro ESFCTU000012345678901234
FR,PT Enregistré sous le 7510112345678
NL,PT Registratienummer 0363 1234 5678 9012 3456
PT,GB We arrive 14.07.2026 and leave 21.07.2026.
DK,NO 14.07.2026 - 21.07.2026
DK,NO Vi kommer 14.07.-21.07.2026
PT,DE Vom 14.07.2026–21.07.2026 für zwei
PT,GB Dates: 2026-07-14 / 2026-07-21
PT,GB 14/07/2026-21/07/2026
DK,US 20260714 to 20260721
DK,NO Arrival 14 07 2026
PT,US 7/14/2026 to 7/21/2026
DK,DE Anreise 14. 7. 2026
PT,RU Заезд 14.07.2026, выезд 21.07.2026
SA,AE الوصول ٢٠٢٦/٠٧/١٤ والمغادرة ٢٠٢٦/٠٧/٢١
PT,GB Breakfast 07:30-10:30, checkout 11:00
FR,PT Petit déjeuner 7h30-10h30
DE,PT 15.00-20.00 Uhr, Sonntag 12.00-14.00
DK,NO Mandag 10.00-18.00, lørdag 10.00-14.00
PT,GB Opening hours 0900-1800
DK,NO Åbent 0900-1800
PT,GB The house was built 1890-1920 and restored 2015-2019
DK,NO 1999-2024
DK,NO Season 2025/2026
PT,GB The price is 1 234 567 Ft
PT,GB The total is 912 345 678 EUR
PT,RU Стоимость 89 161 234 руб.
PL,PT Cena 512 345 zł
PL,PT Razem 512 345 678 zł
SA,PT المبلغ 501234567 ريال
PT,GB €1,234,567.89
PT,BR R$ 1.234.567,89
PT,GB 1.234.567,00
NO,DK 12 345 678 kr
PT,GB Coordinates 38.722252, -9.139337
PT,GB 38.7222524,-9.1393366
DK,NO 55.676098 12.568337
PT,GB GPS: 38.72225° N, 9.13934° W
PT,GB N38 43 20.1 W9 8 21.6
PT,GB The Wi-Fi password is 912345678
PT,GB Wifi: CasaAzul / 912345678
PT,GB Wi-Fi: CasaAzul, password: 0712345678
DE,PT WLAN-Passwort: 015112345678
FR,PT Mot de passe wifi : 0612345678
FR,PT Code wifi 06 12 34 56 78
ES,PT Contraseña del wifi: 612345678
PL,PT Hasło do wifi: 512345678
RU,PT Пароль от вайфая 89161234567
SA,PT كلمة مرور الواي فاي 0501234567
SE,PT Lösenord: 0701740605
NL,PT Wachtwoord: 0612345678
PT,BR Senha do wifi: 912345678
PT,GB The door code is 4821#
PT,GB Door code: 912 345 678
DE,PT Der Türcode lautet 0151123456
PT,GB Lockbox 912345678
PT,PT Código da porta 912345678
PT,PT O código do cofre é 912345678
FR,PT Digicode 0612345678
RU,PT Код домофона 89161234567
PT,GB My flight TP1234 lands at 21:35
PT,GB Flight number TP 1234567
PT,DE ICE 1234 um 15:04 ab Gleis 12
PT,GB Ticket 912345678
PT,GB E-ticket number 047 2345678901
PT,GB Tracking number 912345678
DE,PT Sendungsnummer 015112345678
FR,PT numéro de suivi 0612345678901
PT,GB Parcel 00340434161234567890
PT,GB Meter reading 0123456789
PT,DE Zählerstand 0151123456
PT,GB Serial number 912345678
PT,GB Passport 912345678
PT,GB Passport number: 912 345 678
PT,PT Cartão de cidadão 12345678 9 ZZ1
PL,PT Dowód osobisty ABC123456
RU,PT Паспорт 45 10 123456
PT,GB Our reference 912345678
PT,GB Case 912345678 with support
PT,GB Customer number 912345678
PT,GB Order #912345678
PT,GB Ref: 912-345-678
DE,PT Kundennummer 0151 12345678
DE,PT Auftragsnummer 0151/12345678
FR,PT dossier 06 12 34 56 78
FR,PT référence 0612345678
ES,PT Pedido 612345678
ES,PT Expediente 612 345 678
SE,PT Ordernummer 0701740605
PT,PT Rua Augusta 123, 1100-148 Lisboa
PT,GB The postcode is 1100-148
BR,PT CEP 01310-100
US,PT San Francisco, CA 94103-1234
PT,GB It is 1500 m from the beach and 2500 m from the station
PT,GB 2 adults, 3 children (4, 7 and 9 years), 2 dogs
PT,GB Rooms 101, 102, 103, 104 and 105
DK,NO Rooms 11 12 13 14
PT,GB Units 1, 2, 3, 4, 5, 6, 7, 8
FR,PT Chambres 01 02 03 04 05
PT,GB We have stayed there in 2019, 2021, 2022 and 2024
PT,GB Beds: 90x200, 140x200, 160x200
PT,GB The flat is 45 m2 and costs 120 € a night, 840 € in all
PT,GB Bus 728, tram 15E and 28E, line 1
PT,GB IBAN is not needed, pay 120,00 at the desk
PT,GB 100% cotton, 1234567 threads
PT,GB 1,234,567 guests
PT,GB See https://www.casa-azul.example/booking/912345678
FR,PT https://maps.example/@48.8566,2.3522,17z?id=0612345678
PT,GB mira0712345678@mail.example
PT,GB Write to mira.912345678@mail.example
PT,GB Model XJ-912345678
PT,GB ISBN 978-0-306-40615-7
PT,GB IMEI 490154203237518
PT,GB The number plate is 12-34-AB
PT,GB #912345678
PT,GB Check-in from 15:00 to 22:00, check-out 08:00-11:00, quiet 22:00-08:00
PT,GB one two three testing
PT,GB We need three rooms for two nights for seven people, two of them children of five and nine
DE,PT Wir sind zwei Erwachsene und drei Kinder, acht, neun und elf Jahre alt
PT,GB Take the A1, exit 12, then 3 km, house 45, floor 6, door 78
PT,GB Temperatures are 20, 22, 24, 25, 24, 22 degrees
PT,GB Transaction 4111111111111112
PT,GB Booking 4242424242424242
PT,GB Tracking 4111 1111 1111 1111
PT,GB Account settings changed on 14.07.2026
PT,GB Your account balance is 1.500,00
PT,GB Version 10.0.19045.3803
PT,GB IP address 192.168.100.200
PT,GB MAC 00:1A:2B:3C:4D:5E
PT,GB 3 nights x 120 = 360, 360 + 40 = 400
`;
