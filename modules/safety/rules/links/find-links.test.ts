/** Every way of writing a link is found with its host; what only looks like one is left alone. */

import { describe, expect, test } from "vitest";
import { hostsIn, linksIn } from "./testing.ts";

const PLAIN: [text: string, value: string, written: string][] = [
  ["See https://casa-azul.example/book", "casa-azul.example/book", "https://casa-azul.example/book"],
  ["HTTPS://Casa-Azul.Example/Book", "casa-azul.example/Book", "HTTPS://Casa-Azul.Example/Book"],
  ["https://casa-azul.example.", "casa-azul.example", "https://casa-azul.example"],
  ["https://casa-azul.example/?", "casa-azul.example", "https://casa-azul.example/"],
  ["(https://casa-azul.example/a_(b))", "casa-azul.example/a_(b)", "https://casa-azul.example/a_(b)"],
  ["(see https://casa-azul.example/a)", "casa-azul.example/a", "https://casa-azul.example/a"],
  ["[https://casa-azul.example/a]", "casa-azul.example/a", "https://casa-azul.example/a"],
  ["<https://casa-azul.example/a>", "casa-azul.example/a", "https://casa-azul.example/a"],
  ["“https://casa-azul.example/a”", "casa-azul.example/a", "https://casa-azul.example/a"],
  ["«https://casa-azul.example»", "casa-azul.example", "https://casa-azul.example"],
  ["'https://casa-azul.example/a'", "casa-azul.example/a", "https://casa-azul.example/a"],
  ["*https://casa-azul.example/a*", "casa-azul.example/a", "https://casa-azul.example/a"],
  [
    "https://casa-azul.example/a?b=1&c=2#d!",
    "casa-azul.example/a?b=1&c=2",
    "https://casa-azul.example/a?b=1&c=2#d",
  ],
  ["https://casa-azul.example/a, and", "casa-azul.example/a", "https://casa-azul.example/a"],
  ["https://casa-azul.example/a; and", "casa-azul.example/a", "https://casa-azul.example/a"],
  ["https://casa-azul.example/a…", "casa-azul.example/a", "https://casa-azul.example/a"],
  ["Link:https://casa-azul.example/a", "casa-azul.example/a", "https://casa-azul.example/a"],
  ["http://casa-azul.example:8080/a", "casa-azul.example:8080/a", "http://casa-azul.example:8080/a"],
  ["http://casa-azul.example:80/a", "casa-azul.example/a", "http://casa-azul.example:80/a"],
  ["www.casa-azul.example", "casa-azul.example", "www.casa-azul.example"],
  ["WWW.CASA-AZUL.EXAMPLE", "casa-azul.example", "WWW.CASA-AZUL.EXAMPLE"],
  ["casa-azul.example", "casa-azul.example", "casa-azul.example"],
  ["casa-azul.example/book.", "casa-azul.example/book", "casa-azul.example/book"],
  ["casa-azul.example?stay=7", "casa-azul.example/?stay=7", "casa-azul.example?stay=7"],
  ["casa-azul.example:8443", "casa-azul.example:8443", "casa-azul.example:8443"],
  ["//casa-azul.example/a", "casa-azul.example/a", "//casa-azul.example/a"],
  ["casa-azul.pt", "casa-azul.pt", "casa-azul.pt"],
  ["Visit casaazul.com.", "casaazul.com", "casaazul.com"],
  ["casaazul.Com", "casaazul.com", "casaazul.Com"],
  ["https://youtu.be/dQw4w9WgXc-", "youtu.be/dQw4w9WgXc-", "https://youtu.be/dQw4w9WgXc-"],
  ["https://youtu.be/dQw4w9WgXc_ is", "youtu.be/dQw4w9WgXc_", "https://youtu.be/dQw4w9WgXc_"],
  ["https://casa-azul.example/?a=b=", "casa-azul.example/?a=b=", "https://casa-azul.example/?a=b="],
  ["bit.ly/3xY", "bit.ly/3xY", "bit.ly/3xY"],
  ["t.me/casa", "t.me/casa", "t.me/casa"],
  ["x.com/casa", "x.com/casa", "x.com/casa"],
  ["book.casa-azul.co.uk", "book.casa-azul.co.uk", "book.casa-azul.co.uk"],
  ["casa-azul.github.io/x", "casa-azul.github.io/x", "casa-azul.github.io/x"],
  ["casa-azul.com's", "casa-azul.com", "casa-azul.com"],
  ["casa-azul.com-", "casa-azul.com", "casa-azul.com"],
  ["casa-azul.com😀", "casa-azul.com", "casa-azul.com"],
  ["https://casa-azul.com😀", "casa-azul.com", "https://casa-azul.com"],
  ["https://casa-azul.com/a👍", "casa-azul.com/a", "https://casa-azul.com/a"],
  ["müller.de", "xn--mller-kva.de", "müller.de"],
  ["https://müller.de/Räume", "xn--mller-kva.de/R%C3%A4ume", "https://müller.de/Räume"],
  ["xn--mller-kva.de", "xn--mller-kva.de", "xn--mller-kva.de"],
  ["дом.рф", "xn--d1aqf.xn--p1ai", "дом.рф"],
  ["https://пример.рф/путь", "xn--e1afmkfd.xn--p1ai/%D0%BF%D1%83%D1%82%D1%8C", "https://пример.рф/путь"],
  ["Наш сайт casa-azul.ru, смотрите", "casa-azul.ru", "casa-azul.ru"],
  ["сайтcasa-azul.ru", "casa-azul.ru", "casa-azul.ru"],
  [
    "Здесь:https://casa-azul.ru/бронь",
    "casa-azul.ru/%D0%B1%D1%80%D0%BE%D0%BD%D1%8C",
    "https://casa-azul.ru/бронь",
  ],
  ["الرابطhttps://casa-azul.example/a", "casa-azul.example/a", "https://casa-azul.example/a"],
  ["https://casa-azul.example/aشكرا", "casa-azul.example/a", "https://casa-azul.example/a"],
  ["https://casa-azul.com،", "casa-azul.com", "https://casa-azul.com"],
  ["https://casa-azul.comشكرا", "casa-azul.com", "https://casa-azul.com"],
  ["الموقعcasa-azul.com", "casa-azul.com", "casa-azul.com"],
  ["\u200fhttps://casa-azul.com\u200f", "casa-azul.com", "https://casa-azul.com"],
  ["\u2068casa-azul.com\u2069", "casa-azul.com", "casa-azul.com"],
  ["请看https://casa-azul.com。谢谢", "casa-azul.com", "https://casa-azul.com"],
  ["请看casa-azul.com谢谢", "casa-azul.com", "casa-azul.com"],
  [
    "https://ja.wikipedia.org/wiki/リスボン",
    "ja.wikipedia.org/wiki/%E3%83%AA%E3%82%B9%E3%83%9C%E3%83%B3",
    "https://ja.wikipedia.org/wiki/リスボン",
  ],
  ["casa-azul.com.Please note", "casa-azul.com", "casa-azul.com"],
  ["https://casa-azul.com.Please note", "casa-azul.com", "https://casa-azul.com"],
  [
    "https://a.example/x,https://b.example",
    "a.example/x,https://b.example",
    "https://a.example/x,https://b.example",
  ],
  ["http://localhost/x", "localhost/x", "http://localhost/x"],
  ["192.168.1.1/admin", "192.168.1.1/admin", "192.168.1.1/admin"],
  ["http://[::1]/x", "[::1]/x", "http://[::1]/x"],
  ["htp://casa-azul.example/a", "casa-azul.example/a", "htp://casa-azul.example/a"],
  ["|casa-azul.com|", "casa-azul.com", "casa-azul.com"],
  ["web=casa-azul.com", "casa-azul.com", "casa-azul.com"],
  ["Lisboa/casa-azul.com", "casa-azul.com", "casa-azul.com"],
  ["1.casa-azul.com", "1.casa-azul.com", "1.casa-azul.com"],
  ["Wir sind auf casa-azul.de zu finden", "casa-azul.de", "casa-azul.de"],
  ["Nous sommes sur casa-azul.fr !", "casa-azul.fr", "casa-azul.fr"],
  ["En casa-azul.es puede", "casa-azul.es", "casa-azul.es"],
  ["op casaazul.nl/huis", "casaazul.nl/huis", "casaazul.nl/huis"],
  ["na casaazul.pl jest", "casaazul.pl", "casaazul.pl"],
  ["em casaazul.pt está", "casaazul.pt", "casaazul.pt"],
  ["maps.app.goo.gl/abc", "maps.app.goo.gl/abc", "maps.app.goo.gl/abc"],
  ["forms.gle/abc", "forms.gle/abc", "forms.gle/abc"],
  ["wa.me/351912345678", "wa.me/351912345678", "wa.me/351912345678"],
  ["casaazul.travel", "casaazul.travel", "casaazul.travel"],
  ["casaazul.hotel", "casaazul.hotel", "casaazul.hotel"],
  ["casaazul.it", "casaazul.it", "casaazul.it"],
];

describe("a link written plainly", () => {
  test.each(PLAIN)("is found with its page: %s", (text, value, written) => {
    const [link, ...more] = linksIn(text);
    expect(more).toEqual([]);
    expect(link?.value).toBe(value);
    expect(link?.written).toBe(written);
    expect(text.slice(link!.span.start, link!.span.end)).toBe(written);
    expect(link?.view).toBe("written");
  });
});

const SEVERAL: [text: string, hosts: string[]][] = [
  ["https://a.example and https://b.example", ["a.example", "b.example"]],
  ["https://a.example\nhttps://b.example", ["a.example", "b.example"]],
  ["a.com/b.com", ["a.com"]],
  ["casa-azul.com,museu.pt", ["casa-azul.com", "museu.pt"]],
  ["https://a.comhttps://b.com", ["a.com", "b.com"]],
  ["casa-azul.com or teo@casa-azul.com", ["casa-azul.com"]],
  [
    "[our site](https://casa-azul.example/a) and [map](maps.example/b)",
    ["casa-azul.example", "maps.example"],
  ],
  ['<a href="https://casa-azul.example/a?b=1&amp;c=2">our site</a>', ["casa-azul.example"]],
  ["<a href='//casa-azul.example'>our site</a>", ["casa-azul.example"]],
  ["[url=https://casa-azul.example]our site[/url]", ["casa-azul.example"]],
  ["https://\nwww.casa-azul.example/book", ["casa-azul.example"]],
  ["https://casa-azul.example\nBest regards.", ["casa-azul.example"]],
];
test.each(SEVERAL)("every link of %j is found", (text, hosts) => {
  expect(hostsIn(text)).toEqual(hosts);
});

const LEFT_ALONE = `
see you tomorrow.Please ring|5.Tomorrow|St.Petersburg|Node.js|file.pdf|photo.jpg|readme.md|README.md|10.30am|etc.And|z.B. morgen
e.g. this|e.g.this|p.m. or a.m.|p.m.|i.e. that|d.h. so|u.a. hier|m.in. tak|т.д. и т.п.|т.е. да|J.P.Morgan|Sra.Maria|Sr.Jose
Mr.Bean|Dr.Silva|v2.0.1|1.2.3|1.2.3.4|10.5|10,50|€10.50|12.00h|14.07.2026|14.07.26|01.23.45.67.89|912.345.678|38.7223|192.168.1.1
wait...me|ok..so|well.. is it|teo@casa-azul.example|Teo <teo@casa-azul.example>|mailto teo@casa-azul.pt|teo.silva@casa-azul.com
tomorrow.it is fine|here.is the key|ok.so we come|thanks.my name is Mira|mañana.es tarde|amanhã.no quarto|ok.de nada|hoy.es lunes
tonight.to be sure|room.no smoking|Wi.Fi|wi.fi|check.in at 3|check.out at 11|sign.in|log.in|art.no 5|ref.no 7|apt.no 3
Av.da Liberdade|av.de roma|R.da Prata|C.del Sol|Pl.de España|Bd.de la Mer|ul.Długa|os.Stare|No.1|nr.5|tel.no|incl.tax|excl.tax|approx.one
clip.mov|setup.py|script.sh|archive.zip|main.rs|ASP.NET|Socket.io|draw.io|yes.No|there.My|great.To|home.No|done.So|casa.Se|grande.Es
Wohnung.Im Haus|hier.Am Abend|ici.Et puis|bene.Ma poi|casa.Si|jutro.To jest|завтра.Мы|дом.Дети|хорошо.Да|24/7|and/or|w/o|km/h
14:30|14:30:15|Check-in:15:00|Note: bring towels|Data: 15/07/2026|data:15/07/2026|File: photo|file:photo|Search: hotel|Wifi: casa|http|https
http://|https://|https://...|www|www.|www. is|the www is big|http: is a scheme|://|//|\\\\o/|¯\\_(ツ)_/¯|:-/|C:\\Users\\Mira|a.b|a.b.c|x.y.z
S.L.U.|S.A.|B.V.|Lda.|Ltd.|U.S.A.|U.K.|a.m.to|p.m.is|3.am|7.pm|10.am|8.30.to|5min.to|2.do|5.is|kr.100|Fr.10|ca.20|St.Moritz
20.00Uhr|9.00h|7.30pm|km.5|sq.m|m.2|No.of guests|Q.what|hello.World|good.Morning|it.Is|he.Is|us.We|Lisbon.In|Porto.At|end.Of
住在北京。中国很大|お部屋。です|شكرا.مصر|مرحبا.قطر|السلام.شبكة|casa...|...|.....|com|.|@|@casa.azul|@maria.pt
price 1.500.000|1.000,00|ISO.9001|§5.2|Art.5|Abs.2|S.12|p.12|Rev.3|vol.2|fig.1|ver.2|1st.Floor|2nd.Floor|no.smoking|pls.call|thx.Mira
Casa.Azul|Teo.Silva|Maria.Santos|rua.augusta|n.º5|n.o 5|D.Maria|Calle.Mayor|Hr.Meier|Fr.Müller|Herr.Weber|bzw.hier|ggf.am Abend
`
  .trim()
  .split(/[|\n]/);

test("what only looks like a link is left alone", () => {
  expect(LEFT_ALONE.length).toBeGreaterThan(200);
  expect(LEFT_ALONE.filter((text) => hostsIn(text).length > 0)).toEqual([]);
});

test("an address of mail is no link, however its sign is written", () => {
  const mails = [
    "teo(at)casa-azul.example",
    "teo (arroba) casa-azul.example",
    "teo@\ncasa-azul.example",
    "ｔｅｏ＠casa-azul．example",
  ];
  expect(mails.filter((text) => hostsIn(text).length > 0)).toEqual([]);
});

test("in running sentences, too", () => {
  const wrapped = LEFT_ALONE.map((text) => `Dear Mira, we say ${text} and wish you a good trip.`);
  expect(wrapped.filter((text) => hostsIn(text).length > 0)).toEqual([]);
});
