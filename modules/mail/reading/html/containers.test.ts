import { describe, expect, test } from "vitest";
import { htmlWords } from "./html-words.ts";
import { without } from "./marks.ts";

/** What is left when the marks are cut, and what was in them. */
function read(html: string) {
  const { text, marks } = htmlWords(html);
  const marked = (is: string) =>
    marks.filter((mark) => mark.is === is).map(({ start, end }) => text.slice(start, end));
  return { kept: without(text, marks).trim(), quotes: marked("quote"), signatures: marked("signature") };
}

const REPLY = "<div>Yes, at nine.</div>";
const OLD = "<div>When do you come?</div>";
const WROTE = "On Fri, 8 May 2026 at 10:11, Teo &lt;teo@casa.example&gt; wrote:";
const HEADER =
  "<b>From:</b> Teo &lt;teo@casa.example&gt;<br><b>Sent:</b> Friday, May 8, 2026 10:11<br><b>To:</b> Mira<br><b>Subject:</b> Keys";

describe("a quotation made by a program is marked whole, and nothing of the reply [Q11 Q12]", () => {
  test.each([
    [
      "Gmail",
      `${REPLY}<br><div class="gmail_quote gmail_quote_container"><div class="gmail_attr">${WROTE}<br></div><blockquote class="gmail_quote">${OLD}</blockquote></div>`,
    ],
    [
      "Gmail of old",
      `${REPLY}<div class=gmail_extra><br><div class=gmail_quote>${WROTE}<br><blockquote class=gmail_quote>${OLD}</blockquote></div><br></div>`,
    ],
    [
      "a mail forwarded by Gmail",
      `${REPLY}<div class=gmail_quote><div class=gmail_attr>---------- Forwarded message ---------<br>From: Teo<br></div>${OLD}<blockquote>older</blockquote><p>Teo</p></div>`,
    ],
    [
      "Outlook on the web",
      `${REPLY}<div id="appendonsend"></div><hr style="width:98%"><div id="divRplyFwdMsg" dir=ltr><font>${HEADER}</font><div>&nbsp;</div></div>${OLD}<p>Teo</p>`,
    ],
    ["Outlook on the web without a rule", `${REPLY}<div id=divRplyFwdMsg>${HEADER}</div>${OLD}`],
    [
      "Outlook for Windows, in inches",
      `<div class=WordSection1>${REPLY}<div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in'><p class=MsoNormal>${HEADER}</p></div></div>${OLD}</div>`,
    ],
    [
      "Outlook for Windows, in centimetres, in a language we do not know",
      `${REPLY}<div style="border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class=MsoNormal><b>Xanya:</b> Teo<br><b>Zorte:</b> gestern<br></p></div>${OLD}`,
    ],
    [
      "Outlook for Windows, in points",
      `${REPLY}<div style="border-style: solid none none; border-width: 1pt medium medium; padding: 3pt 0pt 0pt">${HEADER}</div>${OLD}`,
    ],
    [
      "Outlook 2003",
      `<div class=Section1>${REPLY}<div><div class=MsoNormal align=center><hr size=2 width="100%" tabindex=-1></div><p class=MsoNormal>${HEADER}</p></div>${OLD}</div>`,
    ],
    [
      "Outlook without anything around",
      `${REPLY}<p class=MsoNormal><b>From:</b> Teo [mailto:teo@casa.example]<br><b>Sent:</b> Friday<br><b>To:</b> Mira</p>${OLD}`,
    ],
    ["Outlook for Mac", `${REPLY}<span id="OLK_SRC_BODY_SECTION">${HEADER}${OLD}</span>`],
    [
      "Outlook for phones",
      `${REPLY}<div id="mail-editor-reference-message-container"><div class="ms-outlook-mobile-reference-message"></div><div>${HEADER}</div>${OLD}</div>`,
    ],
    [
      "Outlook for phones, header apart",
      `${REPLY}<div style="border-top:1pt solid;padding:3pt 0in 0in"><div class="ms-outlook-mobile-reference-message">${HEADER}</div></div>${OLD}`,
    ],
    [
      "Hotmail",
      `<div>${REPLY}<div><hr id="stopSpelling">Date: Fri, 8 May 2026<br>From: teo@casa.example<br>${OLD}</div></div>`,
    ],
    [
      "Windows Mail",
      `<div>${REPLY}<div style="padding-top: 5px; border-top-color: rgb(229, 229, 229); border-top-width: 1px; border-top-style: solid;"><b>От:</b>&nbsp;Teo<br><b>Отправлено:</b>&nbsp;8 мая 2026 10:11<br><b>Кому:</b>&nbsp;Mira</div>${OLD}</div>`,
    ],
    ["Yahoo", `${REPLY}<div id="yahoo_quoted_215881" class="yahoo_quoted"><div>${WROTE}</div>${OLD}</div>`],
    ["Yahoo, renamed", `${REPLY}<div class="ydp4ec1323dyahoo_quoted">${WROTE}${OLD}</div>`],
    [
      "AOL",
      `${REPLY}<div>-----Original Message-----<br>From: Teo &lt;teo@casa.example&gt;<br>To: Mira<br>Sent: Fri, May 8<br>${OLD}</div>`,
    ],
    [
      "Proton",
      `${REPLY}<div class="protonmail_quote">------- Original Message -------<br>${WROTE}<br><blockquote class="protonmail_quote" type="cite">${OLD}</blockquote></div>`,
    ],
    [
      "Proton, bare",
      `${REPLY}<div>‐‐‐‐‐‐‐ Original Message ‐‐‐‐‐‐‐</div><div>${WROTE}</div><blockquote class="protonmail_quote" type=cite>${OLD}</blockquote>`,
    ],
    [
      "Thunderbird",
      `${REPLY}<div class="moz-cite-prefix">Am 08.05.26 schrieb Teo:<br></div><blockquote type="cite" cite="mid:1">${OLD}</blockquote>`,
    ],
    [
      "a mail forwarded by Thunderbird",
      `${REPLY}<div class="moz-forward-container">-------- Forwarded Message --------<table class="moz-email-headers-table"><tr><th>From:</th><td>Teo</td></tr></table>${OLD}</div>`,
    ],
    [
      "iPhone",
      `${REPLY}<div dir=ltr><blockquote type=cite>${WROTE}<br><br></blockquote></div><blockquote type=cite>${OLD}</blockquote>`,
    ],
    [
      "Apple Mail",
      `${REPLY}<div><br><blockquote type="cite"><div>${WROTE}</div><br class="Apple-interchange-newline">${OLD}</blockquote></div>`,
    ],
    [
      "iCloud",
      `${REPLY}<div><br>2026年5月8日 上午2:59，Teo &lt;teo@casa.example&gt; 写道：<br><br></div><div><blockquote type="cite">${OLD}</blockquote></div>`,
    ],
    [
      "mail.ru",
      `<p>Yes, at nine.</p><br>Fri, 8 May 2026 14:00:51 +0400 от Teo &lt;teo@casa.example&gt;:<br><blockquote style="border-left:1px solid #0857A6">${OLD}</blockquote>`,
    ],
    [
      "Yandex",
      `<p>Yes, at nine.<br><br>08.05.2026, 14:41, "Teo" &lt;teo@casa.example&gt;:</p><blockquote>${OLD}</blockquote>`,
    ],
    [
      "GMX and web.de",
      `${REPLY}<div name="quote" style="border-left:2px solid #C3D9E5"><div><b>Gesendet:</b> Freitag</div><div name="quoted-content">${OLD}</div></div>`,
    ],
    [
      "Spark",
      `<div name="messageBodySection">${REPLY}</div><div name="messageReplySection">${WROTE}<blockquote type=cite>${OLD}</blockquote></div>`,
    ],
    [
      "Zoho",
      `${REPLY}<div class="zmail_extra_hr"><br></div><div class="zmail_extra"><div id="Zm-_Id_-Sgn1">---- On Fri, Teo wrote ----</div><blockquote>${OLD}</blockquote></div>`,
    ],
    [
      "Zimbra",
      `${REPLY}<hr id="zwchr" data-marker="__DIVIDER__"><div data-marker="__HEADERS__">${HEADER}</div><div data-marker="__QUOTED_TEXT__">${OLD}</div>`,
    ],
    ["Fastmail", `${REPLY}<div>${WROTE}</div><blockquote type="cite" id="qt">${OLD}</blockquote>`],
    ["Front", `${REPLY}<blockquote type="cite" class="front-blockquote">${OLD}</blockquote>`],
    ["Missive", `${REPLY}<div class="missive_quote">${WROTE}${OLD}</div>`],
    ["Superhuman", `${REPLY}<div class="sh-quoted-content">${WROTE}${OLD}</div>`],
    [
      "Samsung",
      `${REPLY}<!-- originalMessage --><div>-------- Original message --------</div><div>From: Teo</div>${OLD}`,
    ],
    [
      "QQ",
      `<div class="qmbox">${REPLY}<div>------------------&nbsp;原始邮件&nbsp;------------------</div><div style="background:#efefef;padding:8px"><div><b>发件人:</b> Teo &lt;teo@casa.example&gt;;</div><div><b>收件人:</b> Mira;</div></div>${OLD}</div>`,
    ],
    ["QQ, the quoted mail in its box", `${REPLY}<div class="qmbox">${OLD}</div>`],
    [
      "NetEase on the web",
      `Yes, at nine.<br>At 2026-05-08 11:20:38, "Teo" &lt;teo@casa.example&gt; wrote:<br><blockquote id="isReplyContent">${OLD}</blockquote>`,
    ],
    [
      "NetEase",
      `${REPLY}<div class="J-reply ntes-mailmaster-quote"><div>---- 回复的原邮件 ----</div>${OLD}</div>`,
    ],
    ["Sina", `${REPLY}<div id="origbody">${OLD}</div>`],
    [
      "Notes",
      `${REPLY}<hr noshade><font size=1><b>From: </b></font><font>Teo &lt;teo@casa.example&gt;</font><br><font>To: Mira</font><br>${OLD}`,
    ],
    ["Roundcube", `${REPLY}<p id="reply-intro">${WROTE}</p><blockquote type="cite">${OLD}</blockquote>`],
  ])("%s", (_, html) => {
    const { kept, quotes } = read(html);
    expect(kept).toBe("Yes, at nine.");
    expect(quotes).toHaveLength(1);
    expect(quotes[0]).toContain("When do you come?");
  });
});

describe("an answer is kept wherever it stands [Q6]", () => {
  const gmail = `<div class=gmail_quote>${WROTE}<br><blockquote class=gmail_quote>${OLD}</blockquote>`;
  test.each([
    ["below Gmail's quotation", `${gmail}</div>${REPLY}`],
    ["inside its container", `${gmail}${REPLY}</div>`],
    [
      "between two quotations",
      `${gmail}${REPLY}<blockquote class=gmail_quote>And the keys?</blockquote></div>`,
    ],
    ["in Gmail's extra container", `<div class=gmail_extra>${gmail}</div>${REPLY}</div>`],
    [
      "below Thunderbird's quotation",
      `<div class=moz-cite-prefix>Teo:</div><blockquote type=cite>${OLD}</blockquote><p>Yes, at nine.</p>`,
    ],
    [
      "below a quotation that quotes Outlook",
      `<blockquote type=cite><hr><div id=divRplyFwdMsg>${HEADER}</div>${OLD}</blockquote>${REPLY}`,
    ],
    [
      "below one that quotes Outlook in Gmail's container",
      `${gmail.replace(OLD, `<hr><p>${HEADER}</p>${OLD}`)}</div>${REPLY}`,
    ],
    [
      "where Outlook lets one write below its mark",
      `<div id=appendonsend></div>${REPLY}<hr><div id=divRplyFwdMsg>${HEADER}</div>${OLD}`,
    ],
    ["inside the box of a Chinese program", `<div class=qmbox>${REPLY}</div>`],
    [
      "in a div that was closed by a stray tag",
      `<div><b><div></b>${REPLY}</div></div><div class=gmail_quote>${WROTE}</div>`,
    ],
  ])("%s", (_, html) => {
    expect(read(html).kept).toBe("Yes, at nine.");
  });

  test("even when the words before it look like an introduction", () => {
    const html = `Teo, as of 8.5.2026 10:00:<div class=gmail_quote>${WROTE}<blockquote>a</blockquote>Yes.<blockquote>b</blockquote></div>`;
    expect(read(html)).toMatchObject({
      kept: expect.stringMatching(/^Teo, as of 8.5.2026 10:00:\s+Yes\.$/),
      quotes: ["On Fri, 8 May 2026 at 10:11, Teo <teo@casa.example> wrote:\n\n> a", "> b"],
    });
  });

  test.each([
    ["a rule and a list of one's own", "One<hr>From: Lisbon<br>To: Porto<br>Guests: 2"],
    [
      "a border and words",
      "<div>One</div><div style='border-top:1px solid'>Arrival: Friday<br>Leaving: Sunday</div>",
    ],
    ["when one travels", "From: 12 May<br>To: 15 May<br>Date: soon"],
    ["a sentence before a quoted one", "Your rules say at 10:00:<blockquote>no dogs</blockquote>may we?"],
  ])("is not taken for a quotation: %s", (_, html) => {
    const { text, marks } = htmlWords(html);
    const cut = text.split("\n").filter((line) => !line.startsWith(">"));
    expect(without(text, marks).split("\n").filter(Boolean)).toEqual(cut.filter(Boolean));
  });
});

describe("a signature made by a program is marked", () => {
  const SIGNATURE = "<div>Mira, Studio Nord</div>";
  test.each([
    ["Gmail", `${REPLY}<div class="gmail_signature" data-smartmail="gmail_signature">${SIGNATURE}</div>`],
    ["Outlook", `${REPLY}<div id="Signature">${SIGNATURE}</div>`],
    ["Outlook for phones", `${REPLY}<div class="ms-outlook-mobile-signature">${SIGNATURE}</div>`],
    ["Thunderbird", `${REPLY}<pre class="moz-signature">-- \nMira, Studio Nord</pre>`],
    ["Apple", `${REPLY}<div id="AppleMailSignature">${SIGNATURE}</div>`],
    [
      "iPhone",
      `${REPLY}<div><br id="lineBreakAtBeginningOfSignature"><div>${SIGNATURE}</div><blockquote type=cite>${OLD}</blockquote></div>`,
    ],
    [
      "Proton",
      `${REPLY}<div class="protonmail_signature_block"><div class="protonmail_signature_block-user">${SIGNATURE}</div></div>`,
    ],
    ["Samsung", `${REPLY}<div id="composer_signature">${SIGNATURE}</div>`],
    ["Superhuman", `${REPLY}<div class="sh-signature">${SIGNATURE}</div>`],
    ["Spark", `${REPLY}<div name="messageSignatureSection">${SIGNATURE}</div>`],
    ["Windows Mail", `${REPLY}<div data-signatureblock="true">${SIGNATURE}</div>`],
    ["mail.ru", `${REPLY}<div data-signature-widget="container">${SIGNATURE}</div>`],
    ["Zoho", `${REPLY}<div id="Zm-_Id_-Sgn">${SIGNATURE}</div>`],
  ])("%s", (_, html) => {
    const { kept, signatures } = read(html);
    expect(kept).toBe("Yes, at nine.");
    expect(signatures).toEqual([expect.stringContaining("Mira, Studio Nord")]);
  });

  test("not when it holds all there is: one has written into it", () => {
    expect(
      read(`<div id=AppleMailSignature>${REPLY}</div><blockquote type=cite>${OLD}</blockquote>`),
    ).toMatchObject({
      kept: "Yes, at nine.",
      signatures: [],
    });
  });
  test("only so far as it is not quoted", () => {
    const { signatures, quotes } = read(
      `${REPLY}<div id=Signature>Mira<blockquote>${OLD}</blockquote>Studio</div>`,
    );
    expect(signatures.map((words) => words.trim())).toEqual(["Mira", "Studio"]);
    expect(quotes).toEqual(["> When do you come?"]);
  });
});
