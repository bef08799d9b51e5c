import { describe, expect, test } from "vitest";
import { bodyOf, html, image, multi, namesOf, part, plainHtml, text } from "./testing.ts";

describe("a file", () => {
  test("is a text that is said to be one, or that is shown under a name", () => {
    const body = bodyOf(
      ...multi(
        "mixed",
        text("Hi"),
        part("text/plain", "Content-Disposition: attachment", "", "list"),
        part("text/plain", "Content-Disposition: inline; filename=notes.txt", "", "notes"),
        part("text/plain", "Content-Disposition: inline", "", "PS"),
      ),
    );
    expect(body.plain).toBe("Hi\nPS");
    expect(namesOf(body)).toEqual(["", "notes.txt"]);
  });
  test("is not the first text, whatever its name, unless it is said to be one", () => {
    const named = (disposition: string) =>
      part("text/plain", `Content-Disposition: ${disposition}; filename=a.txt`, "", "Hi");
    expect(bodyOf(...multi("mixed", named("inline"), image("a.jpg"))).plain).toBe("Hi");
    expect(namesOf(bodyOf(...multi("mixed", named("attachment"), image("a.jpg"))))).toEqual([
      "a.txt",
      "a.jpg",
    ]);
  });
  test.each([
    ["attached text without a name", part("text/plain", "Content-Disposition: attachment", "", "We come.")],
    ["a kind of text that nobody knows", part("text/x-note", "", "We come.")],
    ["RTF", part("text/rtf", "", String.raw`{\rtf1\ansi We {\b come}.}`)],
    ["XHTML", part("application/xhtml+xml", "", "<p>We come.</p>")],
    [
      "the first kind of signed PGP",
      part("application/pgp", "", "-----BEGIN PGP SIGNED MESSAGE-----", "", "We come."),
    ],
  ])("is words when a mail has no others: %s", (_, lines) => {
    const alone = bodyOf(...multi("mixed", lines, image("a.jpg")));
    expect(plainHtml(alone.plain ?? alone.html ?? "").trim()).toBe("We come.");
    expect(namesOf(alone)).toEqual(["a.jpg"]);
    const beside = bodyOf(...multi("mixed", text("Hello"), lines));
    expect(beside.plain).toBe("Hello");
    expect(beside.files).toHaveLength(1);
  });
  test("is a card or a style even then", () => {
    for (const type of ["text/vcard", "text/css", "text/rfc822-headers"]) {
      const body = bodyOf(...multi("mixed", part(type, "", "A: b"), image("a.jpg")));
      expect(body.plain).toBeUndefined();
      expect(body.files).toHaveLength(2);
    }
  });
  test("is not the only text of a mail, whatever its name", () => {
    expect(
      bodyOf(...part("text/plain; name=body.txt", "Content-Disposition: inline; filename=body.txt", "", "Hi"))
        .plain,
    ).toBe("Hi");
    expect(
      bodyOf(...multi("alternative", text("Hi"), part("text/html; name=a.html", "", "<p>Hi</p>"))).html,
    ).toBe("<p>Hi</p>");
  });
  test("F4, F12: has its decoded name and its declared type", () => {
    const body = bodyOf(
      ...multi(
        "mixed",
        part("png", 'Content-Disposition: attachment; filename="=?utf-8?Q?Pl=C3=A4ne?="', "", "x"),
      ),
    );
    expect(body.files).toMatchObject([{ name: "Pläne", type: "application/octet-stream", isInline: false }]);
  });
  test("M17: is what stood uuencoded in a text; the text around it stays", () => {
    const body = bodyOf(...text("Hi", "begin 644 cat.txt", "#0V%T", "`", "end", "Bye"));
    expect(body.plain).toBe("Hi\nBye");
    expect(namesOf(body)).toEqual(["cat.txt"]);
  });
  test("M21: is a mail within the mail", () => {
    const body = bodyOf(
      ...multi("mixed", text("See below"), part("message/rfc822", "", "Subject: inner", "", "secret words")),
    );
    expect(body.plain).toBe("See below");
    expect(namesOf(body)).toEqual(["message.eml"]);
  });
  test("M18: is what was packed in a winmail.dat, whose text counts when there is no other", () => {
    const packed = (name: string) =>
      part(
        "application/ms-tnef; name=winmail.dat",
        "Content-Transfer-Encoding: base64",
        "",
        Buffer.from(name, "hex").toString("base64"),
      );
    const withText =
      "789f3e220000" +
      "010c80020006000000" +
      "48656c6c6f000000" +
      "0202900600000000000000" +
      "0210800100060000" +
      "00612e7478740000" +
      "00";
    expect(bodyOf(...multi("mixed", text(""), packed(withText))).plain).toBe("Hello");
    const body = bodyOf(...multi("mixed", text("Words"), packed(withText)));
    expect(body.plain).toBe("Words");
    expect(namesOf(body)).toEqual(["a.txt"]);
    expect(namesOf(bodyOf(...multi("mixed", text("Words"), packed("00"))))).toEqual(["winmail.dat"]);
  });
  test("M20: is never a signature or a key", () => {
    const key = part(
      'application/octet-stream; name="publickey - mira@home.example.asc"',
      "",
      "-----BEGIN PGP PUBLIC KEY BLOCK-----",
    );
    const body = bodyOf(
      ...multi(
        "signed",
        multi("mixed", text("Hi"), key, part("application/pgp-keys", "", "x")),
        part("application/pgp-signature; name=signature.asc", "", "x"),
      ),
    );
    expect(body).toEqual({ plain: "Hi", files: [], isEncrypted: false });
    expect(
      bodyOf(...multi("signed", text("Hi"), part("application/x-pkcs7-signature; name=smime.p7s", "", "x")))
        .files,
    ).toEqual([]);
    expect(
      namesOf(
        bodyOf(...multi("mixed", text("Hi"), part("application/octet-stream; name=notes.asc", "", "no key"))),
      ),
    ).toEqual(["notes.asc"]);
  });
});

describe("M12: an invitation", () => {
  const invitation = [
    "BEGIN:VEVENT",
    "SUMMARY:Check-in",
    "DTSTART:20260814T150000Z",
    "ORGANIZER:mailto:teo@home.example",
    "END:VEVENT",
  ];
  const calendar = part("text/calendar; method=REQUEST", "", ...invitation);
  test("beside two versions of the words is neither of them, and no file", () => {
    const again = part(
      "application/ics; name=invite.ics",
      "Content-Disposition: attachment",
      "",
      ...invitation,
    );
    const body = bodyOf(
      ...multi("mixed", multi("alternative", text("Hello"), html("<p>Hello</p>"), calendar), again),
    );
    expect(body).toEqual({
      plain: "Hello",
      html: "<p>Hello</p>",
      calendar: "Check-in\n2026-08-14 15:00 UTC",
      files: [],
      isEncrypted: false,
    });
  });
  test("alone is all there is", () => {
    expect(bodyOf(...calendar)).toEqual({
      calendar: "Check-in\n2026-08-14 15:00 UTC",
      files: [],
      isEncrypted: false,
    });
  });
  test("that cannot be read is a file", () => {
    expect(
      namesOf(bodyOf(...multi("mixed", text("Hi"), part("text/calendar; name=a.ics", "", "x")))),
    ).toEqual(["a.ics"]);
  });
});

test("M19: an encrypted mail says so", () => {
  expect(bodyOf(...multi("encrypted", part("application/pgp-encrypted", "", "Version: 1"))).isEncrypted).toBe(
    true,
  );
});

test("the half of a Macintosh file that only a Macintosh reads is left out", () => {
  expect(
    namesOf(
      bodyOf(
        ...multi(
          "mixed",
          text("Hi"),
          multi("appledouble", part("application/applefile; name=a.jpg", "", "x"), image("a.jpg")),
        ),
      ),
    ),
  ).toEqual(["a.jpg"]);
});
