/** Domains where anybody has an address: none of them says who writes. Data. */

export const PUBLIC_MAILBOXES: ReadonlySet<string> = new Set(
  `gmail.com googlemail.com outlook.com outlook.de outlook.fr outlook.es outlook.pt outlook.it hotmail.com hotmail.co.uk hotmail.fr
   hotmail.de hotmail.es hotmail.it hotmail.nl live.com live.co.uk live.fr live.nl live.de live.se live.com.pt msn.com passport.com
   yahoo.com yahoo.co.uk yahoo.fr yahoo.de yahoo.es yahoo.it yahoo.com.br yahoo.co.jp yahoo.co.in ymail.com rocketmail.com myyahoo.com
   icloud.com me.com mac.com aol.com aol.de aol.fr aim.com proton.me protonmail.com protonmail.ch pm.me tutanota.com tutanota.de
   tuta.com tuta.io tutamail.com keemail.me mail.com email.com usa.com post.com europe.com gmx.de gmx.net gmx.com gmx.at gmx.ch
   gmx.fr web.de freenet.de t-online.de online.de arcor.de posteo.de posteo.net mailbox.org magenta.de vodafone.de
   orange.fr wanadoo.fr free.fr sfr.fr laposte.net neuf.fr bbox.fr numericable.fr
   libero.it virgilio.it alice.it tin.it tiscali.it tim.it email.it inwind.it iol.it
   telefonica.net terra.es ono.com sapo.pt mail.pt clix.pt iol.pt netcabo.pt uol.com.br bol.com.br terra.com.br ig.com.br globo.com
   ziggo.nl kpnmail.nl kpnplanet.nl planet.nl xs4all.nl home.nl hetnet.nl casema.nl upcmail.nl online.nl telenet.be skynet.be proximus.be
   wp.pl onet.pl onet.eu op.pl vp.pl poczta.onet.pl interia.pl interia.eu o2.pl tlen.pl gazeta.pl go2.pl poczta.fm
   yandex.ru yandex.com yandex.by yandex.kz ya.ru mail.ru bk.ru inbox.ru list.ru internet.ru rambler.ru lenta.ru ukr.net i.ua
   seznam.cz email.cz centrum.cz atlas.cz centrum.sk azet.sk freemail.hu citromail.hu abv.bg
   telia.com bredband.net comhem.se spray.se online.no luukku.com suomi24.fi jubii.dk
   qq.com 163.com 126.com yeah.net sina.com sohu.com foxmail.com aliyun.com naver.com daum.net hanmail.net nate.com
   rediffmail.com zoho.com zohomail.com zohomail.eu fastmail.com fastmail.fm hushmail.com runbox.com mailfence.com disroot.org
   comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net juno.com
   btinternet.com sky.com virginmedia.com talktalk.net ntlworld.com blueyonder.co.uk bigpond.com optusnet.com.au xtra.co.nz
   sympatico.ca rogers.com shaw.ca bluewin.ch hispeed.ch sunrise.ch chello.at aon.at a1.net maktoob.com
   mailinator.com guerrillamail.com 10minutemail.com temp-mail.org yopmail.com trashmail.com sharklasers.com getnada.com maildrop.cc
   dispostable.com moakt.com tempmail.com duck.com simplelogin.com anonaddy.com addy.io mozmail.com relay.firefox.com privaterelay.appleid.com
   hey.com gmx.es email.de`
    .trim()
    .split(/\s+/),
);
