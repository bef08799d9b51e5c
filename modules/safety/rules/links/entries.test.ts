/** What may be listed: hosts that links may lead to, senders whose mail is let through. */

import { describe, expect, test } from "vitest";
import { isApproved } from "./approved.ts";
import { decideHostEntry, type HostRefusal } from "./host-entry.ts";
import { decideSenderEntry, isListedSender, type SenderRefusal } from "./sender-entry.ts";
import { GROUND } from "./testing.ts";

const LISTS = { ...GROUND, propertyHosts: ["quinta-do-lago.example"] };

const ACCEPTED: [pasted: string, host: string][] = [
  ["villa-verde.example", "villa-verde.example"],
  ["https://www.villa-verde.example/book?x", "villa-verde.example"],
  ["http://www.villa-verde.example", "villa-verde.example"],
  ["  WWW.Villa-Verde.Example. ", "villa-verde.example"],
  ["//villa-verde.example/x", "villa-verde.example"],
  ["<https://villa-verde.example>", "villa-verde.example"],
  ["rooms.casa-azul.example", "rooms.casa-azul.example"],
  ["müller.de", "xn--mller-kva.de"],
  ["https://пример.рф/", "xn--e1afmkfd.xn--p1ai"],
  ["teo.github.io", "teo.github.io"],
  ["casa.netlify.app", "casa.netlify.app"],
  ["villa.co.uk", "villa.co.uk"],
  ["casa-azul.pt", "casa-azul.pt"],
  ["quinta-do-lago.pt", "quinta-do-lago.pt"],
  ["booking.villa-verde.example", "booking.villa-verde.example"],
  ["museu.pt", "museu.pt"],
];

const REFUSED: [pasted: string, because: HostRefusal][] = [
  ["", "not_a_host"],
  ["casa azul", "not_a_host"],
  ["casa-azul", "not_a_host"],
  ["villa.notanend", "not_a_host"],
  ["-villa.example", "not_a_host"],
  ["villa..example", "not_a_host"],
  ["ftp://villa.example", "not_a_host"],
  ["javascript:alert(1)", "not_a_host"],
  ["https://bellhop.example@villa.example", "not_a_host"],
  ["villa%2eexample", "not_a_host"],
  ["https:villa.example", "not_a_host"],
  ["teo@villa.example", "email_address"],
  ["*.villa.example", "wildcard"],
  ["https://*.villa.example/x", "wildcard"],
  ["*", "wildcard"],
  ["villa.example:8443", "has_port"],
  ["https://villa.example:8443/x", "has_port"],
  ["localhost:3000", "has_port"],
  ["com", "public_suffix"],
  ["co.uk", "public_suffix"],
  ["https://pt/", "public_suffix"],
  ["github.io", "shared_hosting_root"],
  ["netlify.app", "shared_hosting_root"],
  ["www.github.io", "shared_hosting_root"],
  ["https://sites.google.com/view/casa", "shared_hosting_root"],
  ["docs.google.com", "shared_hosting_root"],
  ["forms.gle", "shared_hosting_root"],
  ["linktr.ee", "shared_hosting_root"],
  ["wixsite.com", "shared_hosting_root"],
  ["192.0.2.7", "ip_address"],
  ["http://3221225991/", "ip_address"],
  ["[2001:db8::1]", "ip_address"],
  ["localhost", "local_host"],
  ["printer.local", "local_host"],
  ["bit.ly", "shortener"],
  ["https://tinyurl.com/x", "shortener"],
  ["bellhop-verify.example", "looks_like_platform"],
  ["bellhop.top", "looks_like_platform"],
  ["be11hop.example", "looks_like_platform"],
  ["bellhop.example.pay.example", "looks_like_platform"],
  ["booking-verify.com", "looks_like_platform"],
  ["paypa1.com", "looks_like_platform"],
  ["bеllhop.example", "misleading_letters"],
  ["pаy.example", "misleading_letters"],
  ["quinta-do-laqo.example", "looks_like_property"],
  ["casa-azull.example", "looks_like_property"],
  ["casa-azul-pay.example", "looks_like_property"],
  ["casa-azul.example", "already_listed"],
  ["https://www.casa-azul.example/x", "already_listed"],
  ["bellhop.example", "already_listed"],
];

describe("the list of hosts", () => {
  test.each(ACCEPTED)("takes the host of %j", (pasted, host) => {
    expect(decideHostEntry(pasted, LISTS)).toEqual({ may: true, host });
  });
  test.each(REFUSED)("refuses %j as %s", (pasted, because) => {
    expect(decideHostEntry(pasted, LISTS)).toEqual({ may: false, because });
  });
});

test("a listed host is matched exactly, a leading www aside", () => {
  const list = ["casa-azul.example", "xn--mller-kva.de"];
  const covered = (host: string) => isApproved(host, list, ["bellhop.example"]);
  expect(
    [
      "casa-azul.example",
      "www.casa-azul.example",
      "CASA-AZUL.example.",
      "müller.de",
      "bellhop.example",
    ].every(covered),
  ).toBe(true);
  expect(
    [
      "rooms.casa-azul.example",
      "casa-azul.example.pay.example",
      "asa-azul.example",
      "example",
      "",
      "azul.example",
      "help.bellhop.example",
    ].some(covered),
  ).toBe(false);
});

const SENDERS: [pasted: string, kind: "address" | "domain", value: string][] = [
  ["teo@casa-azul.example", "address", "teo@casa-azul.example"],
  ["Teo <Teo@Casa-Azul.Example>", "address", "teo@casa-azul.example"],
  ["mailto:teo@casa-azul.example", "address", "teo@casa-azul.example"],
  ["teo.casa@gmail.com", "address", "teo.casa@gmail.com"],
  ["jörg@müller.de", "address", "jörg@xn--mller-kva.de"],
  ["casa-azul.example", "domain", "casa-azul.example"],
  ["@casa-azul.example", "domain", "casa-azul.example"],
  ["mail.casa-azul.example", "domain", "mail.casa-azul.example"],
];
const NO_SENDERS: [pasted: string, because: SenderRefusal][] = [
  ["", "not_an_address"],
  ["teo", "not_an_address"],
  ["teo @casa-azul.example", "not_an_address"],
  ["teo@casa-azul.example/x", "not_an_address"],
  ["teo@@casa-azul.example", "not_an_address"],
  ["te..o@casa-azul.example", "not_an_address"],
  ["https://casa-azul.example", "not_an_address"],
  ["*@casa-azul.example", "wildcard"],
  ["*.casa-azul.example", "wildcard"],
  ["gmail.com", "public_mailbox"],
  ["@outlook.com", "public_mailbox"],
  ["com", "public_suffix"],
  ["co.uk", "public_suffix"],
  ["teo@192.0.2.7", "ip_address"],
  ["teo@printer.local", "local_host"],
  ["noreply@bellhop-mail.example", "looks_like_platform"],
  ["bеllhop.example", "misleading_letters"],
  ["teo@listed.example", "already_listed"],
];

describe("the list of senders", () => {
  const lists = { listed: ["teo@listed.example"], platformHosts: GROUND.platformHosts };
  test.each(SENDERS)("takes %j", (pasted, kind, value) => {
    expect(decideSenderEntry(pasted, lists)).toEqual({ may: true, entry: { kind, value } });
  });
  test.each(NO_SENDERS)("refuses %j as %s", (pasted, because) => {
    expect(decideSenderEntry(pasted, lists)).toEqual({ may: false, because });
  });
  test("lets everybody write while it is empty", () => {
    expect(isListedSender("anybody@evil.example", [])).toBe(true);
  });
  test("covers all addresses of a domain, and none of its sub-domains", () => {
    const listed = ["casa-azul.example", "mira@villa.example"];
    expect(isListedSender("Teo@Casa-Azul.example", listed)).toBe(true);
    expect(isListedSender("mira@villa.example", listed)).toBe(true);
    expect(isListedSender("teo@villa.example", listed)).toBe(false);
    expect(isListedSender("teo@mail.casa-azul.example", listed)).toBe(false);
    expect(isListedSender("teo@casa-azul.example.evil.example", listed)).toBe(false);
    expect(isListedSender("casa-azul.example", listed)).toBe(false);
  });
});
