/**
 * Telephones that were dressed up so that nobody sees them, in ten languages. Data for tests: the country of the stay,
 * the number that is meant, the sentence.
 */

export const HIDDEN_PHONES = `
GB +447700900123 Call me on zero seven seven double zero nine double zero one two three
GB +447700900123 My number: oh seven seven oh oh nine oh oh one two three
GB +447700900123 zero 7 seven 0 zero 9 zero zero 1 2 3
GB +447700900123 zero-seven-seven-zero-zero-nine-zero-zero-one-two-three
GB +447700900123 0 7 7 0 0 9 0 0 1 2 3
GB +447700900123 0.7.7.0.0.9.0.0.1.2.3
GB +447700900123 0/7/7/0/0/9/0/0/1/2/3
GB +447700900123 0-7-7-0-0-9-0-0-1-2-3
GB +447700900123 O77OO 9OO123
GB +447700900123 o77oo9oo l23
GB +447700900123 07700*900*123
GB +447700900123 07700 ~ 900 ~ 123
GB +447700900123 07700 📞 900 📞 123
GB +447700900123 0️⃣7️⃣7️⃣0️⃣0️⃣9️⃣0️⃣0️⃣1️⃣2️⃣3️⃣
GB +447700900123 ⓪⑦⑦⓪⓪⑨⓪⓪①②③
GB +447700900123 𝟎𝟕𝟕𝟎𝟎 𝟗𝟎𝟎𝟏𝟐𝟑
GB +447700900123 ０７７００ ９００１２３
GB +447700900123 07\u200b700\u200b900\u200b123
GB +447700900123 07700\n900\n123
GB +447700900123 plus four four seven seven zero zero nine zero zero one two three
GB +447700900123 [0][7][7][0][0][9][0][0][1][2][3]
GB +447700900123 (07)(700)(900)(123)
GB +447700900123 07_700_900_123
GB +447700900123 zerosevensevenzerozeronine zerozeroonetwothree
GB +447700900123 zero seven, seven zero zero, nine zero zero, one twenty three
GB +447700900123 07700 nine hundred 123
US +12025550123 two oh two, five five five, zero one two three
US +12025550123 2 0 2 5 5 5 0 1 2 3
US +12025550123 two zero two dash triple five dash zero one two three
DE +4915112345678 null eins fünf eins eins zwei drei vier fünf sechs sieben acht
DE +4915112345678 Null Eins Fünf Eins, zwölf, vierunddreißig, sechsundfünfzig, achtundsiebzig
DE +4915112345678 null151 zwölf 34 sechsundfuenfzig 78
DE +4915112345678 0 1 5 1 / 1 2 3 4 5 6 7 8
DE +4915112345678 O151 l2345678
FR +33612345678 zéro six douze trente-quatre cinquante-six soixante-dix-huit
FR +33612345678 zero six, douze, trente quatre, cinquante six, soixante dix huit
FR +33612345678 Mon numéro c'est le zéro six 12 trente-quatre 56 soixante-dix-huit
FR +33698979192 zéro six quatre-vingt-dix-huit quatre-vingt-dix-sept quatre-vingt-onze quatre-vingt-douze
FR +33612345678 06*12*34*56*78
FR +33612345678 0 6 1 2 3 4 5 6 7 8
FR +33612345678 06_12_34_56_78
FR +33612345678 06, 12, 34, 56, 78
FR +33612345678 06 puis 12 puis 34 puis 56 puis 78
FR +33612345678 O6 l2 34 56 78
FR +33612345678 06\n12\n34\n56\n78
ES +34612345678 seis uno dos tres cuatro cinco seis siete ocho
ES +34612345678 seiscientos doce, treinta y cuatro, cincuenta y seis, setenta y ocho
ES +34612345678 6 1 2 3 4 5 6 7 8
ES +34612345678 seis 1 dos 3 cuatro 5 seis 7 ocho
ES +34622334455 seis veintidós treinta y tres cuarenta y cuatro cincuenta y cinco
ES +34612345678 más tres cuatro seis uno dos tres cuatro cinco seis siete ocho
NL +31612345678 nul zes een twee drie vier vijf zes zeven acht
NL +31612345678 nul zes twaalf vierendertig zesenvijftig achtenzeventig
NL +31612345678 nul 6 - 1 2 3 4 5 6 7 8
NL +31612345678 06|12|34|56|78
PL +48512345678 pięć jeden dwa trzy cztery pięć sześć siedem osiem
PL +48512345678 pięćset dwanaście trzysta czterdzieści pięć sześćset siedemdziesiąt osiem
PL +48512345678 piec jeden dwa trzy cztery piec szesc siedem osiem
PL +48512345678 5 1 2 3 4 5 6 7 8
PL +48512345678 5.1.2.3.4.5.6.7.8
RU +79161234567 восемь девятьсот шестнадцать сто двадцать три сорок пять шестьдесят семь
RU +79161234567 плюс семь девять один шесть один два три четыре пять шесть семь
RU +79161234567 восемь 916 сто двадцать три 45 шестьдесят семь
RU +79161234567 8 9 1 6 1 2 3 4 5 6 7
RU +79161234567 8*916*123*45*67
RU +79161234567 89I6I234567
SA +966501234567 صفر خمسة صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة
SA +966501234567 ٠ ٥ ٠ ١ ٢ ٣ ٤ ٥ ٦ ٧
SA +966501234567 صفر خمسة صفر 1 2 3 4 5 6 7
SA +966501234567 ٠٥٠*١٢٣*٤٥٦٧
PT +351912345678 nove um dois três quatro cinco seis sete oito
PT +351912345678 noventa e um, vinte e três, quarenta e cinco, sessenta e sete, oito
PT +351912345678 9 1 2 3 4 5 6 7 8
PT +351912345678 9l2 345 678
PT +351912345678 nove 1 dois 3 quatro 5 seis 7 oito
BR +5511987654321 onze nove oito sete meia cinco quatro três dois um
SE +46701740605 noll sju noll ett sju fyra noll sex noll fem
SE +46701740605 noll sjuttio, sjutton, fyrtio, sex, noll fem
SE +46701740605 0 7 0 1 7 4 0 6 0 5
SE +46701740605 070*174*06*05
`;
