/** Names that campaigns against guests and hosts hide behind, with the sites that truly are theirs. Data. */

import { type Guarded, guarded } from "./guarded-name.ts";

/** `*` marks ordinary words, `+` names that are held under the ends of countries. */
const TABLE = `
booking*+ booking.com bstatic.com
airbnb+ airbnb.com muscache.com airbnbmail.com airbnb.org
expedia+ expedia.com expediagroup.com expediapartnercentral.com
vrbo vrbo.com
hotels*+ hotels.com
agoda agoda.com agoda.net
tripadvisor+ tripadvisor.com
trivago+ trivago.com
hostelworld hostelworld.com
homeaway+ homeaway.com
priceline priceline.com
kayak*+ kayak.com
skyscanner+ skyscanner.com skyscanner.net
opodo+ opodo.com
edreams+ edreams.com edreams.net
lastminute*+ lastminute.com
traveloka traveloka.com
makemytrip makemytrip.com
getyourguide+ getyourguide.com
viator viator.com
ryanair ryanair.com
easyjet easyjet.com
lufthansa lufthansa.com
paypal+ paypal.com paypal.me paypalobjects.com paypal-community.com
visa*+ visa.com visaeurope.com
mastercard+ mastercard.com
americanexpress+ americanexpress.com
maestrocard maestrocard.com
stripe* stripe.com stripe.network stripecdn.com
revolut revolut.com revolut.me
wise* wise.com
klarna+ klarna.com
adyen adyen.com adyen.link
worldpay worldpay.com
sumup+ sumup.com sumup.link
moneygram moneygram.com
westernunion+ westernunion.com
bizum bizum.es bizum.com
multibanco multibanco.pt
mbway mbway.pt
venmo venmo.com
cashapp cash.app cashapp.com
paysafecard paysafecard.com
binance binance.com
coinbase coinbase.com
santander+ santander.com bancosantander.es
bbva+ bbva.com
caixabank+ caixabank.com
sparkasse+ sparkasse.de
commerzbank commerzbank.com
unicredit+ unicredit.it unicreditgroup.eu
rabobank+ rabobank.com
barclays barclays.co.uk barclays.com
dhl+ dhl.com dhl-news.com
fedex fedex.com
hermes*+ hermesworld.com myhermes.de
dpd+ dpd.com dpdgroup.com dpdlocal.co.uk
royalmail royalmail.com
correos* correos.es correos.com
deutschepost deutschepost.de
inpost+ inpost.eu
microsoft+ microsoft.com microsoftonline.com office.com live.com outlook.com sharepoint.com windows.com cloud.microsoft
microsoftonline microsoftonline.com
outlook*+ outlook.com
office365 office365.com
google+ google.com googleapis.com googleusercontent.com googlemail.com withgoogle.com googleblog.com gstatic.com share.google
gmail gmail.com
icloud icloud.com
apple*+ apple.com
amazon*+ amazon.com amazonaws.com
netflix+ netflix.com
facebook facebook.com facebookmail.com
instagram instagram.com
whatsapp whatsapp.com whatsapp.net
telegram*+ telegram.org telegram.me
linkedin linkedin.com
dropbox dropbox.com dropboxusercontent.com
docusign+ docusign.com docusign.net
wetransfer wetransfer.com
cloudflare cloudflare.com cloudflare.net
captcha* captcha.net
recaptcha recaptcha.net
siteminder siteminder.com
cloudbeds cloudbeds.com
guesty guesty.com
smoobu smoobu.com
hostaway hostaway.com
mews* mews.com
`;

export const BRANDS: readonly Guarded[] = TABLE.trim()
  .split("\n")
  .map((line) => {
    const [name, ...owned] = line.split(" ");
    const marks = { isWord: name!.includes("*"), hasCountries: name!.includes("+") };
    return guarded(name!.replace(/[*+]/g, ""), owned, marks);
  });

/** Companies that are called after their site: naming them is not yet a link. */
export const NAMED_AFTER_SITE: ReadonlySet<string> = new Set(
  "booking.com hotels.com agoda.com trip.com lastminute.com hostelworld.com expedia.com airbnb.com vrbo.com check24.de hrs.de hrs.com opodo.de ab-in-den-urlaub.de priceline.com kayak.com amazon.com amazon.de bol.com wotif.com otelz.com ostrovok.ru".split(
    " ",
  ),
);

/** Ordinary words within two letters of a guarded name. */
export const NOT_THEM: ReadonlySet<string> = new Set(
  "transfer transfers cooking looking hooking rooking bookings brooking google googol goggle office offices trivia kayaks outlooks amazonas amazone amazonia amazing instant visas vista vissa visitar dropboxes santander santaner agora agosto aroma aerobnb expedition expeditor tripadvice revolt revolution revolute paysafe sumo mastercards parcel bizim viatoris siteminders cloudbed hotel hostel hostels motels tickets hermas dpi fed fedora guest guests guesthouse meows wisely stripes stripe stipe strip strike striped appel appeal ample maple applet telegraph netflex wetransfers easyjets coinbases ryan correo corrects corres correct".split(
    " ",
  ),
);
