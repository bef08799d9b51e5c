import { describe, expect, test } from "vitest";
import { withoutArmour } from "./clear-signed.ts";
import { isEncrypted } from "./sealed.ts";
import { rootOf } from "./testing.ts";

const ENVELOPED = Buffer.from("30820100060b2a864886f70d010910011700", "hex").toString("base64");
const pkcs7 = (params: string, body: string) =>
  rootOf([`Content-Type: application/pkcs7-mime${params}`, "Content-Transfer-Encoding: base64", "", body]);
const PGP = "-----BEGIN PGP MESSAGE-----";

describe("M19: a mail is encrypted when", () => {
  test.each([
    [
      "it is PGP/MIME",
      [
        "Content-Type: multipart/encrypted; boundary=b",
        "",
        "--b",
        "Content-Type: application/pgp-encrypted",
        "",
        "Version: 1",
        "--b--",
      ],
    ],
    [
      "a server took PGP/MIME apart",
      [
        "Content-Type: multipart/mixed; boundary=b",
        "",
        "--b",
        "Content-Type: application/pgp-encrypted",
        "",
        "Version: 1",
        "--b--",
      ],
    ],
    ["its text is a PGP message", ["", "Hi,", "", PGP, "", "hQEMA0", "-----END PGP MESSAGE-----"]],
    ["its HTML is one", ["Content-Type: text/html", "", `<div>${PGP}<br>hQEMA0</div>`]],
  ])("%s", (_, lines) => expect(isEncrypted(rootOf(lines))).toBe(true));

  test("it is an S/MIME envelope, by its bytes or else by its label", () => {
    expect(isEncrypted(pkcs7("", ENVELOPED))).toBe(true);
    expect(isEncrypted(pkcs7("; smime-type=enveloped-data", "eHh4"))).toBe(true);
    expect(isEncrypted(pkcs7("; smime-type=signed-data", "eHh4"))).toBe(false);
  });
});

describe("a mail is not encrypted when", () => {
  test.each([
    [
      "it is signed",
      [
        "Content-Type: multipart/signed; boundary=b",
        "",
        "--b",
        "",
        "Hi",
        "--b",
        "Content-Type: application/pgp-signature",
        "",
        "x",
        "--b--",
      ],
    ],
    ["only what it quotes is", ["", "Hi", `> ${PGP}`, `>${PGP}`]],
    ["a mail attached to it is", ["Content-Type: message/rfc822", "", "Subject: x", "", PGP]],
    ["somebody writes about it", ["", `I could not read "${PGP}"`]],
  ])("%s", (_, lines) => expect(isEncrypted(rootOf(lines))).toBe(false));
});

describe("M20: of a text signed with PGP", () => {
  const signed = [
    "-----BEGIN PGP SIGNED MESSAGE-----",
    "Hash: SHA256",
    "",
    "Hello Teo",
    "- -- ",
    "- - five",
    "-----BEGIN PGP SIGNATURE-----",
    "",
    "iQEz=",
    "=AbCd",
    "-----END PGP SIGNATURE-----",
    "after",
  ];
  test("the words stay, the signature goes", () => {
    expect(withoutArmour(signed.join("\n"))).toBe("Hello Teo\n-- \n- five\nafter");
  });
  test("cut anywhere, no armour is left behind the words", () => {
    expect(withoutArmour(signed.slice(0, 9).join("\n"))).toBe("Hello Teo\n-- \n- five");
    expect(
      withoutArmour(
        "a\n-----BEGIN PGP PUBLIC KEY BLOCK-----\nComment: Mira\n\nmQEN\n-----END PGP PUBLIC KEY BLOCK-----\nb",
      ),
    ).toBe("a\nb");
  });
});
