/** Domains at which anybody can have a mailbox: approving one of them as a whole would approve everybody. */

export const OPEN_PROVIDERS: ReadonlySet<string> = new Set(
  (
    "gmail.com googlemail.com outlook.com hotmail.com hotmail.fr hotmail.co.uk live.com msn.com yahoo.com yahoo.co.uk yahoo.fr " +
    "yahoo.de yahoo.es ymail.com icloud.com me.com mac.com aol.com gmx.de gmx.net gmx.at gmx.ch gmx.com web.de t-online.de " +
    "freenet.de mail.ru inbox.ru list.ru bk.ru yandex.ru yandex.com ya.ru rambler.ru proton.me protonmail.com pm.me tutanota.com " +
    "tuta.com zoho.com mail.com orange.fr free.fr laposte.net sfr.fr wanadoo.fr libero.it virgilio.it tin.it alice.it " +
    "telefonica.net terra.es sapo.pt clix.pt uol.com.br bol.com.br terra.com.br wp.pl onet.pl o2.pl interia.pl seznam.cz " +
    "centrum.cz telia.com bredband.net home.se spray.se online.no hotmail.se live.se ziggo.nl kpnmail.nl planet.nl hetnet.nl " +
    "xs4all.nl qq.com 163.com 126.com sina.com naver.com daum.net hanmail.net fastmail.com hey.com duck.com"
  ).split(" "),
);
