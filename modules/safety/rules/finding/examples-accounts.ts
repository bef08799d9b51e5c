/**
 * Accounts, cards, wallets and payment names between ‹ and ›, in ten languages. Data for tests: what each is found as,
 * and the sentence.
 */

export const ACCOUNTS = `
iban IBAN: ‹PT50 0002 0123 1234 5678 9015 4›
iban Bitte auf ‹DE89 3704 0044 0532 0130 00› überweisen
iban ‹DE89370400440532013000›
iban de konto: ‹de89 3704 0044 0532 0130 00›
iban IBAN‹FR1420041010050500013M02606›
iban ‹FR14-2004-1010-0505-0001-3M02-606›
iban ‹NL91.ABNA.0417.1643.00›
iban Mijn rekening is ‹NL91 ABNA 0417 1643 00›
iban ‹ES91 2100 0418 4502 0005 1332› gracias
iban ‹PL61 1090 1014 0000 0712 1981 2874›
iban ‹SE45 5000 0000 0583 9825 7466›
iban آيبان ‹SA03 8000 0000 6080 1016 7519›
iban ‹GB29 NWBK 6016 1331 9268 19›
iban ‹BR18 0036 0305 0000 1000 9795 493C 1›
iban ‹CH93 0076 2011 6238 5295 7›
iban ‹AE07\u00a00331\u00a02345\u00a06789\u00a00123\u00a0456›
iban ‹PT50\n0002\n0123\n1234\n5678\n9015\n4›
iban ‹P T 5 0 0 0 0 2 0 1 2 3 1 2 3 4 5 6 7 8 9 0 1 5 4›
iban ‹PT5O OOO2 O123 1234 5678 9O15 4›
iban ‹DE89 three seven zero four zero 0 44 zero five 32 zero one 30 00›
bank IBAN ‹PT50 0002 0123 1234 5678 9015 5›
bank IBAN: ‹DE89 3704 0044 0532 0130 01›
bank Account number ‹12345678›, thanks
bank account no. ‹1234 5678 90› at GTBank
bank sort code ‹12-34-56›
bank routing number ‹021000021›
bank Kontonummer ‹532013000›
bank BLZ ‹370 400 44›
bank numéro de compte : ‹00012345678›
bank Número de cuenta: ‹2100 0418 45 0200051332›
bank CLABE ‹032180000118359719›
bank nr konta ‹61 1090 1014 0000 0712 1981 2874›
bank Wpłata na ‹61109010140000071219812874›
bank Расчетный счет ‹40817810099910004312›
bank р/с ‹40702810500000012345›
bank رقم الحساب ‹1234567890›
bank Conta ‹0001234567-8›
bank NIB ‹000201231234567890154›
bank kontonummer ‹5000 058398257466›
bank rekeningnummer ‹417164300›
bank Sort code: ‹123456›
bank BIC: ‹COBADEFFXXX›
bank SWIFT ‹DEUTDEFF›
card ‹4111 1111 1111 1111›
card My card: ‹4242424242424242›
card ‹5555-5555-5555-4444›
card Visa ‹4012 8888 8888 1881› please charge it
card Amex ‹3782 822463 10005›
card ‹378282246310005›
card ‹6011 1111 1111 1117›
card ‹3530 1113 3330 0000›
card карта ‹2200 0000 0000 0004›
card tarjeta ‹5105.1051.0510.5100›
card ‹4111\n1111\n1111\n1111›
card ‹4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1›
card ‹four one one one one one one one one one one one one one one one›
card numéro de carte ‹4111-1111-1111-1111›
card ‹4111 11 1111 1111 11›
card ‹４１１１ １１１１ １１１１ １１１１›
card ‹٤١١١ ١١١١ ١١١١ ١١١١›
card The CVV is ‹123›
card cvc: ‹4567›
card Prüfziffer ‹123›
card cryptogramme : ‹123›
payid ‹paypal.me/teocasaazul›
payid Send it to https://www.‹paypal.me/teocasaazul›/120
payid https://‹wise.com/pay/me/teoc12›
payid https://‹revolut.me/teocasa›
payid Wise tag ‹@teoc12›
payid Revolut ‹@teocasa›
payid Venmo me: ‹@teo-casa›
payid Cash App ‹$teocasa›
payid https://‹cash.app/$teocasa›
payid https://‹tikkie.me/pay/abc123def›
payid PayPal: ‹teo@casa-azul.example›
payid paypal to my mail ‹teo@casa-azul.example› please
payid Zelle ‹202-555-0123›
payid Bizum al ‹612 345 678›
payid ‹612 345 678› (Bizum)
payid BLIK na numer ‹512 345 678›
payid Swisha till ‹070-174 06 05›
payid MB Way ‹912 345 678›
payid TWINT ‹079 123 45 67›
payid Pix: ‹123.456.789-09›
payid chave pix ‹12.345.678/0001-95›
payid PIX ‹123e4567-e89b-42d3-a456-426614174000›
payid pix ‹teo@casa-azul.example›
payid pix ‹(11) 98765-4321›
payid UPI: ‹teo.casa@okaxis›
payid Pay ‹9876543210@ybl›
payid СБП по номеру ‹8 916 123-45-67›
crypto BTC ‹1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa›
crypto ‹3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy›
crypto ‹bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq›
crypto ‹bc1p5cyxnuxmeuwuvkwfem96lqzszd02n6xdcjrs20cac6yqjjwudpxqkedrcr›
crypto ‹0xde709f2102306220921060314715629080e2fb77›
crypto ‹TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t› USDT
crypto ‹LVg2kJoFNg45Nbpy53h7Fe1wKyeXVRhMH9›
crypto Solana wallet ‹7EcDhSYGxXyscszYEp35KHN8vvw3svAuLKTzXwCFLtV›
crypto ‹888tNkZrPN6JsEgekjMnABU4TBzc2Dt29EPAvkRxbANsAnjyPbb3iQ1YBRk1UXcdRsiKc9dhwMVgN5S9cQUiyoogDavup3H›
`;
