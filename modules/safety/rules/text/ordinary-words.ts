/** Words that stand before "at" or "@" in ordinary sentences, and words that announce an address, as data. */

/** Words that are hardly ever the name of a mailbox: what is done, met or found "at" a place, and small words. */
export const NOT_A_MAILBOX: ReadonlySet<string> = new Set(
  (
    "look looking looked looks book booking booked bookings reserve reserved check checking checked in out up see seen " +
    "find found visit stay staying stayed meet meeting met arrive arriving arrival arrived be is are was were am been us " +
    "me you him her them it we they i he she here there site website web page online available list listed listing " +
    "photos pictures more information details that this these those the a an and or but open opens closed closes start " +
    "starts begins ends end pay payment paid works work working live lives sit sits wait waiting be go going come coming " +
    "shop buy bought order ordered price prices rate rates offer offers deal deals reviews review rated room rooms nights " +
    "night bed beds apartment flat hotel breakfast dinner lunch served register registered account login log sign read " +
    "posted published advertised contact reach reachable email mail e-mail address write send sent call phone on off of to for " +
    "from with by as not only also just directly direct us all am pm h hrs uhr o'clock eur usd gbp chf zł kr kč € $ £ " +
    "each now today tomorrow tonight later good great best least most first last once home any stayed good amazed " +
    "my your our his their its at everything everyone somebody someone people guests guest kids children persons pers " +
    "insta instagram ig telegram tg snap snapchat twitter x tiktok facebook fb threads line skype discord whatsapp viber " +
    "adresse address adres adresu dirección direccion endereço почта адрес email correo courriel poczta"
  ).split(" "),
);

/** Those among them that are names of mailboxes as well. */
export const MAILBOXES_TOO: ReadonlySet<string> = new Set(
  (
    "contact booking bookings book stay stays hotel apartments apartment guest guests payment payments order orders register " +
    "account information website web home room rooms photos reviews offers rates mail email website welcome help check-in"
  ).split(" "),
);

/** Words that are never the name of a host, before a word for the dot. */
export const NOT_A_HOST: ReadonlySet<string> = new Set(
  (
    "the a an this that these those at on in of to from which some any each every every one first last same no whole my your our " +
    "le la les un une ce cet cette quel chaque au du des mon notre votre dernier premier bon à de " +
    "el los las este ese aquel cada un una algún otro del al mi su tu nuestro último primer primero mismo punto hasta " +
    "o os as um uma esse aquele todo ao do no meu seu nosso outro certo " +
    "der die das den dem des ein eine einen dieser diesen dieses jeder jeden am zum im auf und nächster letzter wichtiger guter " +
    "het een dit dat deze elk ieder op het laatste eerste mijn ons en den det ett en denna varje på vid " +
    "ten ta to każdy jeden ostatni pierwszy w na do эта это каждая одна любая последняя первая в на моя наша ваша هذه كل في من"
  ).split(" "),
);

/** An address is near: words for mail, and for writing to somebody. */
export const MAIL_WORDS =
  /e-?mail|\bmails?\b|mailbox|gmail|correo|courriel|courrier|\bm[eé]l\b|poczt|e-?post\b|mejl|mailadres|endereço|\badres|direcci[oó]n|почт|мыло|имейл|мейл|емейл|البريد|بريد|[اإ]يميل|الإيميل|write (?:me|us|to)|contact|reach (?:me|us)|schreib|kontakt|escr[ií]b|escrev|écri[vst]|napisz|pisz|schrijf|skriv|пиши|напиши|راسل|اكتب/iu;
