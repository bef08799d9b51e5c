/**
 * Words that say what a number near them is, in ten languages. Data: small letters without marks; "*" at the end of a word
 * stands for any letters that follow.
 */

/**
 * What a word says of a number: a telephone; perhaps one; something else; an account, an IBAN; a card; its verification
 * code; such a code when a card is spoken of; the month in which it ends.
 */
export type LabelKind =
  | "phone"
  | "reach"
  | "other"
  | "account"
  | "iban"
  | "card"
  | "cvv"
  | "secret"
  | "expiry";

/** Languages as BCP 47; "any" where the word is used everywhere. */
export type LabelLanguage = "any" | "en" | "de" | "fr" | "es" | "nl" | "pl" | "ru" | "ar" | "pt" | "sv";

export const LABELS: Readonly<Record<LabelKind, Readonly<Partial<Record<LabelLanguage, string>>>>> = {
  phone: {
    any: "tel whatsapp* whats wapp watsap* whatsap* viber wa gsm sms mobile fon phone",
    en: "phone phones phoneno phonenumber phoned phoning telephone* smartphone cell cellphone cellular call calling called calls dial ring text txt mob landline hotline mobiles",
    de: "telefon* handy handynr* handynummer* mobil mobilnr mobilnummer mobiltelefon* mobilfunk* ruf rufen rufnummer* ruft anruf* anzurufen durchwahl festnetz* ruckruf* tel",
    fr: "telephon* portable portables appel appele* appelle* cellulaire* gsm fixe telephoner tph",
    es: "telefon* movil moviles celular* cel llama llame llamar llamarme llamame llamada* llamen llamenos tlf tfno tfn telf tlfn tfnos marque marcar",
    nl: "bel bellen belt gebeld opbellen telefoon* mobiel* telefonisch",
    pl: "telefon* tel zadzwon* dzwon* komork* komorek dzwonic oddzwon*",
    ru: "тел телефон* моб мобил* звон* позвон* созвон* перезвон* наберите набрать ватсап* вотсап* вацап* вайбер* сотов* тлф смс телега",
    ar: "هاتف هاتفي هاتفنا جوال جوالي جوالنا اتصل اتصلوا اتصلي اتصال الاتصال موبايل موبايلي تليفون تليفوني تلفون تلفوني محمول محمولي واتس واتساب واتسابي خلوي نقال كلمني كلمنا تلفن",
    pt: "telefon* telemov* tlm tlmv tel celular* ligue ligar liga-me ligue-me ligar-me ligacao chamada* zap zapzap fone whats contate",
    sv: "telefon* mobil mobilnr mobilnummer* ring ringa rings ringer tfn tel telnr",
  },
  reach: {
    any: "contact",
    en: "number reach contact contacts reachable num",
    de: "nummer nr erreich* kontakt* melden",
    fr: "numero num joindre joignable* contacter contactez",
    es: "numero numeros contacto contacta*",
    nl: "nummer bereik* contact",
    pl: "numer numerem nr kontakt* skontakt*",
    ru: "номер номеру номером номера связ* свяж* контакт* пишите",
    ar: "رقم رقمي رقمنا ارقام تواصل للتواصل تواصلوا راسلني راسلنا",
    pt: "numero numeros contacto contato contactos contactar contacte",
    sv: "nummer numret kontakt* kontor*",
  },
  other: {
    any: "pin pincode code kod vat iva wifi wi-fi wlan ssid password id ref iban nif nip kvk tva mwst siret siren cif nie dni nipc cpf cnpj regon pesel krs hrb eori imei isbn sku voucher vin",
    en: "booking* bookings reserv* confirm* invoice* receipt* order orders vat tax taxes track tracking parcel* shipment* shipping licen* registr* permit* meter* code* codes serial* room rooms suite pins passcode* passwords pwd network door doors gate gates key keys keypad keybox lockbox* flight* flights train trains ticket* itinerary unit apartment* flat passport* reference* refer refno customer* member* loyalty policy case cases transaction* zip zipcode postcode postal price total amount balance locker entry access alarm combination company ein uid version model article item items id pnr plate crn utr number-plate postbox",
    de: "buchung* gebucht* reservierung* reserviert bestatig* rechnung* bestell* auftrag* ust ustid* umsatzsteuer* steuer* handelsregister* sendung* paket* lizenz* genehmig* registrier* registernummer* zahler* zahlerstand pincode seriennr* seriennummer* passwort* kennwort* tur turcode* tor torcode* schlussel* tresor* flug flugnr* flugnummer* zug zugnummer* fahrkarte* gutschein* zimmer* wohnung* ausweis* reisepass* kunden* mitglied* vorgang* transaktion* aktenzeichen artikel* plz postleitzahl* betrag preis zugang* zugangscode* schliessfach fahrgestell* kennzeichen version ref",
    fr: "reservation* reserve confirmation* facture* recu commande* siret suivi colis licence* enregistrement* declaration* immatric* compteur* code* codes serie pin passe porte portail cle clef cles coffre* digicode* interphone vol vols train* billet* chambre chambres appartement* identite passeport* reference* dossier* transaction* montant prix total client adherent boite postal fiscal*",
    es: "reserva* reservacion* confirmacion* factura* recibo* pedido* seguimiento paquete* licencia* registro* registral contador* codigo* serie contrasena* clave* puerta* portal llave* caja vuelo* tren* billete* habitacion* apartamento* pasaporte* referencia* expediente* importe precio* total cliente* socio localizador vivienda matricula fiscal",
    nl: "boeking* geboekt reservering* bevestig* factuur* bestel* btw* bsn belasting* track* zending* pakket* vergunning* registratie* meter* serie* pincode wachtwoord* deur* poort* sleutel* kluis* vlucht* trein* kaartje* kamer* paspoort* referentie* klant* klantnummer dossier* bedrag prijs toegang* toegangscode",
    pl: "rezerwac* zarezerw* potwierdz* faktur* paragon* zamowien* podat* sledzen* przesylk* paczk* licencj* rejestr* licznik* kody kodu kodem seryjn* hasl* drzwi* bram* klucz* sejf* skrytk* lotu lotnicz* pociag* bilet* pokoj* mieszkan* paszport* dowod* referenc* klient* sprawy kwot* cena ceny domofon* pesel",
    ru: "брон* заброн* резерв* подтвержд* счет счета счету квитанц* чек заказ* ндс инн огрн* кпп снилс налог* трек* посылк* отправлен* лиценз* регистр* реестр* разреш* счетчик* код кода кодом коды серийн* серия пин пинкод* парол* вайфай двер* ворот* ключ* сейф* рейс* поезд* билет* комнат* квартир* паспорт* удостовер* клиент* сумм* цена цены домофон* артикул* договор* полис*",
    ar: "حجز حجزي حجزك حجزنا تاكيد فاتوره طلب طلبي ضريبي ضريبه تتبع شحنه شحن رخصه ترخيص تسجيل سجل عداد رمز رموز كود تسلسلي سري مرور واي باب بوابه مفتاح خزنه رحله رحلتي قطار تذكره غرفه شقه جواز هويه مرجع مرجعي عميل مبلغ سعر الرمز",
    pt: "reserva* confirmacao* confirmacoes fatura* factura* recibo* encomenda* pedido* rastre* licenca* registo* registro* alvara contador* codigo* serie senha* palavra porta* portao chave* cofre voo* comboio* trem bilhete* passag* quarto* apartamento* passaporte* referencia* processo* valor preco* total cliente* localizador contribuinte matricula",
    sv: "bokning* bokat reservation* bekraft* faktura* kvitto* bestall* ordernummer* moms* org orgnr* organisation* personnummer* skatt* sparning* paket* licens* tillstand* registrering* matare* kod* koden serienummer* losenord* dorr* dorrkod* portkod* nyckel* nycklar flyg* tagnummer biljett* rum rumsnummer lagenhet* pass passnummer referens* kund* medlem* belopp pris",
  },
  account: {
    any: "iban bic swift account acct clabe nuban rib nrb nib bsb blz",
    en: "account acc acct accountnumber accountno sort sortcode routing aba beneficiary",
    de: "konto* kontonr* kontonummer* bankkonto* bankleitzahl* bankverbindung*",
    fr: "compte* bancaire* guichet",
    es: "cuenta* bancaria* ccc transferencia",
    nl: "rekening* bankrekening*",
    pl: "konto konta rachun* bankow*",
    ru: "счет счета счёт расчетн* корр корсчет бик реквизит* рс",
    ar: "حساب حسابي الحساب ايبان بنكي",
    pt: "conta agencia bancaria nib",
    sv: "konto* kontonr* bankkonto* bankgiro* bankgirot plusgiro* bg pg clearing*",
  },
  iban: { any: "iban ibannummer ibannr", ar: "ايبان الايبان", ru: "ибан" },
  card: {
    any: "visa mastercard maestro amex card",
    en: "card cards creditcard debit credit",
    de: "karte* kreditkart* kartennummer* kartennr*",
    fr: "carte* cb bancaire",
    es: "tarjeta*",
    nl: "kaart* creditcard* kaartnummer*",
    pl: "kart karta karty karcie",
    ru: "карт карта карты карте карту",
    ar: "بطاقه بطاقتي",
    pt: "cartao cartoes",
    sv: "kort kortet kortnummer* kreditkort*",
  },
  cvv: {
    any: "cvv cvc cvv2 cvc2 cid csc ccv cvn",
    de: "prufnummer* prufziffer* kartenprufnummer*",
    fr: "cryptogramme",
    ru: "цвв",
    sv: "cvckod",
  },
  secret: {
    en: "security",
    de: "sicherheitscode* sicherheitsnummer*",
    es: "seguridad",
    nl: "beveiligingscode* veiligheidscode*",
    pl: "bezpieczenstwa",
    ru: "безопасности",
    ar: "امان الامان",
    pt: "seguranca",
    sv: "sakerhetskod*",
  },
  expiry: {
    any: "exp",
    en: "exp expiry expires expiration valid expire",
    de: "gultig* ablauf* verfall*",
    fr: "expire* expiration validite valable",
    es: "caduc* vence vencimiento valida",
    nl: "geldig* vervalt vervaldatum verloopt",
    pl: "wazna waznosci waznosc",
    ru: "срок действ* годн*",
    ar: "انتهاء صلاحيه تنتهي",
    pt: "validade valido expira",
    sv: "giltig* utgang*",
  },
};
