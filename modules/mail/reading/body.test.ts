import { describe, expect, test } from "vitest";
import { bodyOf, html, image, multi, namesOf, part, text } from "./testing.ts";

describe("the words", () => {
  test("of a plain mail", () => {
    expect(bodyOf(...text("Hello Teo"))).toEqual({ plain: "Hello Teo", files: [], isEncrypted: false });
  });
  test("of a mail in two versions are both", () => {
    expect(bodyOf(...multi("alternative", text("Hello"), html("<p>Hello</p>")))).toMatchObject({
      plain: "Hello",
      html: "<p>Hello</p>",
    });
  });
  test("M11: of Apple's mail come in order, its pictures too", () => {
    const body = bodyOf(
      ...multi(
        "mixed",
        text("The door"),
        image("a.jpg", "Content-Disposition: inline"),
        text("and the window"),
        image("b.jpg", "Content-Disposition: inline"),
      ),
    );
    expect(body.plain).toBe("The door\nand the window");
    expect(body.files.map(({ name, isInline }) => [name, isInline])).toEqual([
      ["a.jpg", true],
      ["b.jpg", true],
    ]);
  });
  test("M11: partly plain and partly HTML are given in both", () => {
    const body = bodyOf(...multi("mixed", html("<p>Hello</p>"), image("a.jpg"), text("1 < 2 & so on")));
    expect(body).toMatchObject({
      plain: "Hello\n1 < 2 & so on",
      html: "<p>Hello</p>\n<div>1 &lt; 2 &amp; so on</div>",
    });
  });
  test("M12: of HTML in related in alternative", () => {
    const related = multi("related", html("<p>Hello<img src=cid:a></p>"), image("a.jpg", "Content-ID: <a>"));
    const body = bodyOf(...multi("alternative", text("Hello"), related));
    expect(body).toMatchObject({ plain: "Hello", html: "<p>Hello<img src=cid:a></p>" });
    expect(body.files).toMatchObject([{ name: "a.jpg", isInline: true, contentId: "a" }]);
  });
  test("M12: of alternative in related, and of related that starts elsewhere", () => {
    const versions = multi("alternative", text("Hello"), html("<p>Hello</p>"));
    expect(bodyOf(...multi("related", versions, image("a.jpg", "Content-ID: <a>")))).toMatchObject({
      plain: "Hello",
      html: "<p>Hello</p>",
    });
    const lines = multi(
      "related",
      image("a.jpg", "Content-ID: <a>"),
      part("text/html", "Content-ID: <start>", "", "<p>Hi</p>"),
    );
    lines[0] += '; start="<start>"';
    const body = bodyOf(...lines);
    expect(body.html).toBe("<p>Hi</p>");
    expect(namesOf(body)).toEqual(["a.jpg"]);
  });
  test("M12: of related without children, and M8: of mixed without parts", () => {
    expect(bodyOf("Content-Type: multipart/related", "", "Hello Teo").plain).toBe("Hello Teo");
    expect(
      bodyOf("Content-Type: multipart/mixed; boundary=x", "", "<html><p>Hello</p></html>").html,
    ).toContain("Hello");
  });
  test.each([
    ["an empty text", ""],
    ["a text of blanks", " \t"],
    ["a stub", "Your e-mail program does not support HTML messages."],
    ["a stub in German", "Ihr Programm unterstützt kein HTML, bitte im Browser öffnen."],
    ["a stub in Portuguese", "O seu programa não suporta mensagens em HTML."],
    ["a stub in Chinese", "您的邮件客户端不支持HTML格式"],
  ])("M22: of %s beside good HTML are the HTML's", (_, plain) => {
    const body = bodyOf(...multi("alternative", text(plain), html("<p>Hello</p>")));
    expect(body).toMatchObject({ html: "<p>Hello</p>" });
    expect(body.plain).toBeUndefined();
  });
  test("M22: the other way round the text is kept", () => {
    const body = bodyOf(...multi("alternative", text("Hello"), html("<html><body></body></html>")));
    expect(body.plain).toBe("Hello");
    expect(body.html).toBeUndefined();
  });
  test("said to be plain but written in HTML are HTML", () => {
    expect(bodyOf(...text("<!DOCTYPE html><p>Hi</p>")).html).toBe("<!DOCTYPE html><p>Hi</p>");
  });
  test("M6: in flowed lines are unfolded", () => {
    expect(bodyOf(...part("text/plain; format=Flowed; DelSp=Yes", "", "We ar ", "rive."))).toMatchObject({
      plain: "We arrive.",
    });
  });
  test("written twice side by side are given once", () => {
    expect(bodyOf(...multi("mixed", text("Hello, Teo!"), html("<p>Hello, <b>Teo</b>!</p>")))).toMatchObject({
      plain: "Hello, Teo!",
      html: "<p>Hello, <b>Teo</b>!</p>",
    });
  });
  test("of Apple's mail with a file between two pieces of HTML", () => {
    const pieces = multi(
      "mixed",
      html("<p>a</p>"),
      image("a.jpg", "Content-Disposition: attachment"),
      html("<p>b</p>"),
    );
    const body = bodyOf(...multi("alternative", text("a b"), pieces));
    expect(body).toMatchObject({ plain: "a b", html: "<p>a</p>\n<p>b</p>" });
    expect(namesOf(body)).toEqual(["a.jpg"]);
  });
  test("in enriched text lose their commands", () => {
    expect(bodyOf(...part("text/enriched", "", "<bold>Hi</bold> <<Teo>", "there", "", "again")).plain).toBe(
      "Hi <Teo> there\nagain",
    );
  });
  test("M12: of related that begins with a picture, and says nothing or something wrong of its start", () => {
    const words = part("text/html", "Content-ID: <w>", "", "<p>Hi</p>");
    const lines = multi("related", image("a.jpg", "Content-ID: <a>"), words);
    for (const start of ["", "; start=nowhere"]) {
      const body = bodyOf(`${lines[0]}${start}`, ...lines.slice(1));
      expect(body.html).toBe("<p>Hi</p>");
      expect(namesOf(body)).toEqual(["a.jpg"]);
    }
  });
  test("in several versions of one kind are all there, those that repeat once", () => {
    expect(bodyOf(...multi("alternative", text("We come at five."), text("Bring towels."))).plain).toBe(
      "We come at five.\nBring towels.",
    );
    expect(
      bodyOf(...multi("alternative", text("We come!"), text("We come! Mira"), html("<p>We come! Mira</p>"))),
    ).toMatchObject({ plain: "We come! Mira", html: "<p>We come! Mira</p>" });
    expect(bodyOf(...multi("alternative", html("<p>Friday</p>"), html("<p>at five</p>"))).html).toBe(
      "<p>Friday</p>\n<p>at five</p>",
    );
  });
  describe("whose plain version says far less", () => {
    const long = `<p>Dear Teo,</p><p>${"we arrive on Friday and stay until Monday. ".repeat(6)}</p>`;
    test("are the HTML's, when that says it too", () => {
      const body = bodyOf(...multi("alternative", text("We arrive on Friday"), html(long)));
      expect(body.html).toBe(long);
      expect(body.plain).toBeUndefined();
    });
    test("are both, when it says something else", () => {
      const body = bodyOf(...multi("alternative", text("Bring <towels>!"), html(long)));
      expect(body.html).toBe(`<div>Bring &lt;towels&gt;!</div>\n${long}`);
      expect(body.plain).toBeUndefined();
    });
    test("are the plain ones where the rest are links", () => {
      const links = `<p>We arrive on Friday ${"https://casa.example/a/long/address ".repeat(9)}</p>`;
      expect(bodyOf(...multi("alternative", text("We arrive on Friday"), html(links))).plain).toBe(
        "We arrive on Friday",
      );
    });
  });
  test("in HTML that is called plain are HTML", () => {
    expect(bodyOf(...text("<div>Hello <b>Teo</b></div>")).html).toBe("<div>Hello <b>Teo</b></div>");
    expect(bodyOf(...text("<div> is what you write for a block")).plain).toContain("<div>");
  });
  test("lose the sign that a mailbox file puts before From", () => {
    expect(bodyOf(...text("Hi", "", ">From Friday on we are there.", "", "Mira")).plain).toBe(
      "Hi\n\nFrom Friday on we are there.\n\nMira",
    );
    for (const quoted of [
      ["> Hi", ">From Friday on"],
      [">From Friday on", "> we are there"],
    ])
      expect(bodyOf(...text(...quoted)).plain).toBe(quoted.join("\n"));
  });
  test("that were signed lose a signature that a wrong charset spoilt", () => {
    const lines = [
      "-----BEGIN PGP SIGNED MESSAGE-----",
      "Hash: SHA512",
      "",
      "Hi",
      "-----BEGIN PGP SIGNATURE-----",
    ];
    expect(
      bodyOf(...text(...lines, "", "iQ헹ᐔ/w=", "=ab", "-----END PGP SIGNATURE-----", "Mira")).plain,
    ).toBe("Hi\nMira");
    expect(bodyOf(...text(...lines, "", "iQ헹ᐔ/w= and words", "Mira")).plain).toContain("and words");
  });
  test("M23, M24: may be none at all", () => {
    expect(bodyOf("Subject: x", "", "")).toEqual({ files: [], isEncrypted: false });
    const body = bodyOf(...multi("mixed", text(""), html(""), image("a.jpg")));
    expect(body).not.toHaveProperty("plain");
    expect(namesOf(body)).toEqual(["a.jpg"]);
  });
});
