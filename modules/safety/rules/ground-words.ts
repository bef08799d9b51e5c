/** Beginnings of words by which people name what nobody may be refused for, folded, in the languages of the lexicon. Data. */

export type ProtectedGround = "origin" | "religion" | "disability" | "family" | "orientation";

/**
 * Only what people say of themselves: a child who travels along is too common to mean anything, a pregnancy is not.
 * A beginning that ends in `$` is the whole word; `$` within parts words that stand side by side.
 */
export const GROUND_WORDS: Readonly<Record<ProtectedGround, string>> = {
  origin: `nationalit nationalität nationaliteit nacionalid narodowos национальн جنسيت
    refugee flüchtling refugie refugiad vluchteling uchodźc uchodzc беженц لاجئ flykting
    immigrant immigre inmigrante imigrant migrant иммигрант مهاجر asylum asyl
    nigerian senegal african afrikan afric africain afryka африкан افريق
    arab$ arabs$ arabic arabisch arabe arabisk arabski араб عربي عرب$
    turkish türk turc$ turque$ turkisk turecki турецк
    indian$ inder$ indien indisk indyjsk pakistan bangladesh afghan afghanisch syrian syrer syrien syri$ syryjsk сирий سوري
    ukrainian ukrainer ukrainien ucranian ukraine ukrainsk ukrainiec украин russian$ russe$ russen$ rosjan rysk$
    chinese$ chinesisch chinois roma$ romani$ gypsy gitan sinti black$ schwarz$ noir$ noire$`,
  religion: `muslim moslem musulman muzulman muzułman musulmán muçulman мусульман مسلم
    islam ислам اسلام halal$ حلال ramadan рамадан رمضان hijab headscarf kopftuch hoofddoek foulard$ chusta$ slöja hidjab حجاب
    jewish jüdisch juif$ juive$ judio judia judeu judisk żyd zydow евре يهود kosher koscher casher shabbat sabbat
    hindu$ hinduist sikh$ sikhs$ buddhist bouddhist jehovah prayer$ gebet$ gebetsraum`,
  disability: `wheelchair rollstuhl fauteuil$ rolstoel silla$de$ruedas cadeira$de$rodas rullstol wózek$inwalidzki коляск كرسي$متحرك
    disabled$ disabilit behinder handicap invalid discapac minusvál deficien funktionsned funktionshind niepełnosprawn niepelnosprawn инвалид اعاق معاق gehandicapt
    blind$ deaf$ gehörlos sourd$ sordo$ surdo$ döv$ döva$ niewidom głuch слеп глух guide$dog assistance$dog service$dog blindenhund ledarhund
    autis autyz аутис توحد epilep эпилеп dementia demenz alzheimer crutches$`,
  family: `pregnan schwanger enceinte embaraz zwanger ciąż ciaz беремен حامل gravid grávid
    single$mother single$father single$mum single$mom alleinerziehend mère$célibataire madre$soltera mãe$solteira alleenstaande ensamstående samotna$matka newborn neugebor nouveau$né`,
  orientation: `gay$ gays$ lesbian lesbisch lesbien lesbiana lésbic lesbijk лесби homosex homosek гомосекс
    transgender transsex transpers queer$ lgbt bisex same$sex husbands$ schwul schwules gleichgeschlecht samkönad pareja$gay مثلي`,
};
