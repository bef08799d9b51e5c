/** Links that deceive give a sign heavy enough to be held; honest ones stay mild. */

import { describe, expect, test } from "vitest";
import { GROUND, hostsIn, isHeld, signsIn } from "./testing.ts";

const lines = (table: string): string[] => table.trim().split("\n");

const DECEPTIVE: Readonly<Record<string, string>> = {
  lookalike_platform: `
https://bellhop.top/verify
https://bellhop.com
https://bellhop-verify.example
https://verify-bellhop.example/x
https://secure.bellhop-guest.example
https://bellhop.example.secure-pay.example
https://www.bellhop.example.verify.top
https://bellhop.com.secure-pay.example
https://bellhop.secure-pay.example
https://be11hop.example
https://bel1hop.example/login
https://beIlhop-x.example
https://belhop.example
https://bellhopp.example
https://bellhob.example
https://belllhop.example
https://blelhop.example
https://bellhoop.example
https://bell-hop.example
https://bellhop24.example
https://mybellhop.example
https://bellhoppayments.example
https://guestbellhop.example/a
https://pay.example/bellhop.example/confirm
https://pay.example/?to=bellhop.example
https://pay.example/bellhop.com/login
https://pay.example/login-bellhop.example.html
https://sites.google.com/view/bellhop-verify
https://bit.ly/bellhop-pay
https://bellhop-support.web.app
https://bellhop.netlify.app/pay
https://forms.gle/bellhop
bellhop-pay.com
bellhop-refund.com/form
https://help-bellhop.example
https://bellhop.co
https://bellhop.example-verify.top
https://bellhopexample.com
https://bellhop-example.com/id
https://booking.com-reserve-81.top/x
https://booking.com.verify-guest.example
https://booking-com.guest-pay.example
https://bookingcom.reservation.top
https://booking-verify.com
https://booking-verification.com
https://verify-booking.com/x
https://booking-confirm.com
https://booking-48213.com
https://bookingverify.com
https://bookingpayment.com/card
https://b00king.com
https://bo0king.com/x
https://boooking.com
https://bookiing.com
https://boking.com
https://booking.top
https://airbnb-pay.com
https://airbnb.secure-host.example
https://arbnb.com/rooms
https://airbnbb.com
https://airbmb.com
https://paypal-secure.example
https://paypa1.com
https://paypai.com
https://secure-paypal.com.login.example
https://expedia-refund.example
https://rnicrosoft.com
https://micros0ft.com/login
https://microsoft-login.example
https://login.microsoftonline.com.auth.example
https://g00gle.com
https://google-verify.example
https://whatsapp-web.top
https://whatsaap.com
https://visa-verify.com
https://wise-payments.top
https://stripe-payment.com
https://revolut-card.example
https://dhl-paket.top
https://netfIix.com
https://mastercard-secure.example
https://tripadvisor-review.top
https://vrbo-payments.example
https://agoda-confirm.example
https://hotels-refund.com
https://docusign-files.example
https://sites.google.com/view/booking-com-verify
https://paypal.tk
https://rnastercard.com
`,
  lookalike_property: `
https://casa-azul.top/pay
https://casaazul.example
https://casa-azull.example
https://casa-azui.example
https://casa-azu1.example
https://casa-azul-pay.example
https://pay-casa-azul.example
https://casaazulbooking.example
https://casa-azul-confirm.example/x
https://casa_azul.example
https://casa-azul-clientes.example
https://zahlung-casa-azul.example
https://casaazulrezerwacja.example/x
https://casa-azul.example.pay-now.example
https://casa-azul.pay-now.example
https://case-azul.example
https://cassa-azul.example
`,
  homograph: `
https://bеllhop.example
https://bellhор.example/x
https://Ьellhop.example
https://bellhοp.example
https://bëllhop.example
https://bellhöp.example
https://ḃellhop.example
https://bełłhop.example
https://bеllhop-verify.example
https://аррӏе.com
https://xn--80ak6aa92e.com
https://раураl.com
https://bооking.com
https://gооgle.com
https://саsа-azul.example
https://cása-azul.example
bеllhop.com/pay
`,
  mixed_script: `
https://pаy-now.example
https://tеst.example/x
https://bellhop.exampleんaccount.evil.example
https://secure.comノlogin.evil.example
https://bellhop.example⁄x.evil.example
https://payαβ.example
https://hotel․com⁄x.example
`,
  userinfo: `
https://bellhop.example@evil.example
https://bellhop.example@evil.example/path
https://bellhop.example:443@evil.example/
https://www.bellhop.example%2F@evil.example
https://user:pass@evil.example
https://a@b@evil.example
http://casa-azul.example@203.0.113.5/
https://bellhop.example;@evil.example
https://bellhop.example,x@evil.example/y
https://:@evil.example
bellhop.com@evil.com/pay
www.bellhop.com@evil.com
https:/bellhop.example@evil.example
`,
  ip_host: `
http://203.0.113.5/pay
http://203.0.113.5
https://203.0.113.5:8443/x
http://3405803781/
http://0xcb007105/x
http://0xcb.0x0.0x71.0x05/
http://0313.0.0161.05/
http://203.113.5/x
http://203.0.28933
http://[2001:db8::5]/x
http://[::ffff:203.0.113.5]/
http://２０３.0.113.5/
http://①②③.0.113.5/
203.0.113.5/pay
203.0.113.5:8080
http://203。0。113。5/
http://%32%30%33.0.113.5/
`,
  local_host: `
http://localhost/x
http://localhost:3000/
http://127.0.0.1/
http://2130706433/
http://0x7f000001/
http://0177.0.0.1/
http://127.1/
http://0/
http://[::1]/
http://169.254.169.254/latest/meta-data
http://10.0.0.1/
http://172.16.3.4/
http://192.168.1.1/admin
192.168.1.1/admin
http://intranet/x
http://printer.local/
http://router.lan/
http://metadata.google.internal/
http://app.localhost/
http://[fe80::1]/
http://[fd00::1]/
http://100.64.1.1/
http://0.0.0.0:8000/
`,
  scheme: `
javascript:alert(1)
JavaScript:alert(document.cookie)
javascript://bellhop.example/%0aalert(1)
[click](javascript:alert(1))
<a href="javascript:alert(1)">pay</a>
<a href="&#106;avascript:alert(1)">pay</a>
data:text/html,<script>
data:text/html;base64,PHNjcmlwdD4=
vbscript:msgbox(1)
file:///etc/passwd
file:\\\\evil.example\\share
ms-word:ofe|u|https://evil.example/a.docx
ms-settings:network
ms-appinstaller:?source=https://evil.example/a.appx
search-ms:query=x&crumb=location:\\\\evil.example
search:query=x
smb://evil.example/share
\\\\evil.example\\share
\\\\203.0.113.5\\photos\\room
\\\\203.0.113.5\\c$
\\\\evil.example@SSL\\share\\a.exe
intent://evil.example#Intent;scheme=https;end
intent:#Intent;component=x;end
ftp://evil.example/a.exe
view-source:https://evil.example
blob:https://evil.example/1
chrome://settings
ldap://evil.example/x
steam://run/1
jar:https://evil.example/a.jar!/
`,
  text_mismatch: `
[bellhop.example](https://evil.example)
[https://bellhop.example/pay](https://evil.example/pay)
[www.casa-azul.example](http://evil.example)
[Book at casa-azul.example now](https://evil.example)
<a href="https://evil.example">https://bellhop.example</a>
<a href='https://evil.example/x'><b>casa-azul.example</b></a>
<A HREF=https://evil.example>casa-azul.example</A>
<a href="https&#58;//evil.example">casa-azul.example</a>
[url=https://evil.example]https://bellhop.example[/url]
[bellhop.example](https://casa-azul.example)
[bellhop.example](evil.com)
https://bellhop.example\\@evil.example
https://bellhop.example#@evil.example
https://bellhop.example?@evil.example
https://casa-azul.example\\@evil.example/x
`,
  obfuscated: `
hxxp://evil.example/x
hXXps://evil.example
h**p://evil.example
h++ps://evil.example
hxxps[:]//evil[.]example
http:\\\\evil.example\\x
https:/evil.example/x
https:///evil.example
https:evil.example/x
https:/\\evil.example
https://evil%2Eexample/x
https://%65vil.example
https://ev\u00adil.example
https://ev\u200bil.example/x
https://ev\u2060il.example
ev\u200dil-pay.com
https://ｅｖｉｌ.example
https://ⓔⓥⓘⓛ.example
https://evil。example
https://evil．example
https://evil｡example
ｈｔｔｐｓ：／／evil.example
h\u200bttps://evil.example/x
https://ev\til.example
https://evil\t.example
ht\\ntps://evil.example
bellhop-pay . com
casa-pay [.] com
casa-pay[.]com/x
casa-pay(.)com
casa-pay (dot) com
casa-pay dot com
casa-pay dot com slash verify
casa-pay punkt de
casa-pay punto com
casa-pay ponto pt
casa-pay kropka pl
casa-pay точка ру
www casa-pay com
www casa pay com
www . casa-pay . com
w w w . c a s a p a y . c o m
h t t p s : / / e v i l . c o m
c a s a p a y . c o m
Please type this yourself: casa-pay.com
casa-pay.com (please type it by hand)
Open casa-pay.com, remove the spaces
Geben Sie die Adresse selbst ein: casa-pay.com
Tapez l'adresse vous-même : casa-pay.com
Escriba la dirección usted mismo: casa-pay.com
Digite o endereço manualmente: casa-pay.com
Wpisz adres ręcznie: casa-pay.com
Введите адрес вручную: casa-pay.com
casa-pay.соm
lisbon-stay dot top
lisbon-stay punkt top
lisbon-stay (dot) top slash room
lisbon-stay ponto top barra pt
lisbon-stay . top / room
lisbon - stay . top / room
h t t p s : // lisbon-stay . top
https://evil.example:99999/
`,
  download: `
https://evil.example/photos.zip
https://evil.example/a/Rooming-List.rar
https://evil.example/invoice.pdf.exe
https://evil.example/update.msi?x=1
https://evil.example/get?file=list.iso
https://evil.example/setup.dmg
https://evil.example/a.apk
https://evil.example/photo.jpg.js.vbs
https://evil.example/a.lnk
https://evil.example/fix.ps1
https://evil.example/run.bat#x
https://evil.example/a%2Ezip
https://evil.example/a.hta
https://evil.example/a.7z
https://evil.example/a.tar.gz
https://evil.example/a.scr
https://evil.example/a.img
https://evil.example/a.vhd
`,
};

describe.each(Object.entries(DECEPTIVE))("%s", (sign, table) => {
  test.each(lines(table))("is told of %s", (line) => {
    const text = line.replaceAll("\\t", "\t").replaceAll("\\n", "\n");
    expect(signsIn(text)).toContain(sign);
    expect(signsIn(`Dear Mira, ${text} and then we wait.`)).toContain(sign);
  });
});

/** None of these has one heavy sign; several light ones add up. */
const ADDED_UP = `
https://confirmation-id12345.com
https://guest-confirm-id8372.top
https://cliente-confirmar.top/x
https://secure-payment-check.click
https://reserva-confirmacao-pagamento.site
https://verify-guest-card.example
https://hotel-reservation-verify.top/x
https://account-update-support.example
https://refund-booking-form.example
https://www.google.com/url?q=https://evil.example
https://www.google.pt/url?sa=t&url=https%3A%2F%2Fevil.example
https://l.facebook.com/l.php?u=https%3A%2F%2Fevil.example
https://www.youtube.com/redirect?q=https://evil.example
https://good.example/redirect?url=https://evil.example
https://good.example/out?u=//evil.example/x
https://good.example/login?next=https:%2f%2fevil.example
https://good.example/r?to=aHR0cHM6Ly9ldmlsLmV4YW1wbGU=
https://good.example/go/https://evil.example
`;
test.each(lines(ADDED_UP))("light signs add up: %s", (text) => {
  expect(isHeld(signsIn(text)), signsIn(text).join(" ")).toBe(true);
});

const HONEST = `
https://maps.app.goo.gl/AbCdEf123
https://goo.gl/maps/AbCdEf
https://www.google.com/maps/place/Casa+Azul/@38.72,-9.13,17z
https://maps.google.com/?q=38.7223,-9.1393
https://www.google.pt/maps/dir/Lisboa/Sintra
https://maps.apple.com/?address=Rua%20da%20Prata
https://www.openstreetmap.org/node/12345678
https://www.waze.com/ul?ll=38.7,-9.1
https://www.youtube.com/watch?v=dQw4w9WgXcQ
https://youtu.be/dQw4w9WgXcQ
https://pt.wikipedia.org/wiki/Museu_Nacional_do_Azulejo
https://en.wikipedia.org/wiki/Booking.com
https://www.carris.pt/en/travel/
https://www.cp.pt/passageiros/en
https://www.metrolisboa.pt/en/buy
https://www.bvg.de/de/verbindungen
https://www.bahn.de/buchung/start
https://www.sncf-connect.com/en-en/
https://www.renfe.com/es/en
https://www.ns.nl/en
https://www.flytap.com/en-us/booking
https://www.ryanair.com/gb/en/check-in
https://www.easyjet.com/en/manage
https://www.lufthansa.com/de/en/online-check-in
https://www.tripadvisor.com/Restaurant_Review-g189158
https://www.tripadvisor.pt/Restaurant_Review
https://www.booking.com/hotel/pt/casa-azul.html
https://www.airbnb.pt/rooms/1234567890
https://www.airbnb.com/rooms/1234567890
https://www.expedia.de/Lissabon
https://www.thefork.pt/restaurante/casa-do-fado
https://www.getyourguide.com/lisbon-l42/
https://www.instagram.com/casa.azul.lisboa
https://www.facebook.com/casaazul
https://wa.me/351912345678
https://www.museudoazulejo.gov.pt
https://www.parquesdesintra.pt/en/plan-your-visit/
https://hotel-lisboa.example/booking
https://hotel-lisboa.example/booking/confirmation
https://booking.hotel-lisboa.example/rooms
https://reservations.hotel-lisboa.example
https://www.hotel-booking-lisboa.example
https://www.lisbonbookings.example
https://visa.vfsglobal.com/prt
https://www.vistos.mne.gov.pt/en/
https://www.visahq.com
https://www.applegarden.example
https://www.pineapple-hostel.example
https://www.wisecafe.example
https://cooking-class-lisbon.example
https://looking-glass.example
https://www.express-transfer-lisboa.example
https://www.uber.com/pt/en/
https://bolt.eu
https://www.spar.pt
https://www.lidl.de/c/filiale
https://drive.google.com/file/d/1AbC/view
https://photos.app.goo.gl/abcd
https://restaurante-ramiro.example/menu
https://fado-maior.example/reservar
https://www.sonae.pt?utm_source=booking.com&utm_medium=referral
https://parking.example/lisboa?ref=airbnb.com
https://müller.de
https://пример.рф
https://日本.jp
https://www.azulejo-tiles.example
https://villa-verde.example
https://www.royal-express.example
https://dhl.de/paket
https://www.dhl.com/pt-en/home/tracking.html
https://www.paypal.com/pt/home
https://google.es
https://amazon.fr/dp/B0
https://casa-das-flores.example/pt/casa
https://web.archive.org/web/2020/https://museu.example
whatsapp://send?phone=351912345678
https://www.holidu.example/d/123456
https://maps.me
https://www.visitlisboa.com/en/places
https://turismodeportugal.pt
https://linktr.ee/casaazul
https://bit.ly/3AbCdEf
https://www.stripes-cafe.example
https://medium.com/@mira/lisbon
https://tinyurl.com/casa-azul-map
https://hostel-one.example
https://www.bellagio.example
https://www.shop-hop.example
https://dellshop.example
https://bellevue.example
https://bells.example
https://casa-verde.example
https://azul-airlines.example
`;
test.each(lines(HONEST))("an honest link stays mild: %s", (text) => {
  const signs = signsIn(text);
  expect(isHeld(signs), signs.join(" ")).toBe(false);
  expect(hostsIn(text)).toHaveLength(1);
});

const APPROVED = `
https://casa-azul.example
https://www.casa-azul.example/book?stay=7#top
HTTPS://CASA-AZUL.EXAMPLE/
casa-azul.example/book
www.casa-azul.example
https://casa-azul.example:443/x
https://casa-azul.example./x
https://museu-da-seda.example/tickets?next=/en
https://casa-azul.example/x?return=https://www.casa-azul.example/y
https://casa-azul.example/x?map=https://museu-da-seda.example
https://bellhop.example/go/abc
https://www.bellhop.example
https://help.bellhop.example/x
[our site](https://casa-azul.example)
[casa-azul.example](https://casa-azul.example/book)
`;
test.each(lines(APPROVED))("an approved link is not touched: %s", (text) => {
  expect(signsIn(text)).toEqual([]);
});

const NOT_COVERED = `
http://casa-azul.example
https://casa-azul.example:8443
https://rooms.casa-azul.example
https://casa-azul.example/out?u=https://evil.example
https://casa-azul.example/out?u=//evil.example
https://casa-azul.example/out?u=https%253A%252F%252Fevil.example
https://casa-azul.example/out?url=evil.com/x
https://casa-azul.example/https:/evil.example
https://x@casa-azul.example
https://casa-azul.example\\@evil.example
https://casa-azul.example#https://evil.example
http://bellhop.example
https://admin.bellhop.example
`;
test.each(lines(NOT_COVERED))("a host on the list does not cover %s", (text) => {
  expect(signsIn(text)).toContain("not_approved");
});

test("naming a company that is called after its site is no link to be approved", () => {
  expect(signsIn("We booked at Booking.com")).toEqual([]);
  expect(signsIn("See https://booking.com/x")).toEqual(["not_approved"]);
});

test("a property may be called after the ordinary word of a brand", () => {
  expect(signsIn("https://www.visa-hotel.example", GROUND)).toEqual(["not_approved"]);
});
