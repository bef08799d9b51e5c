import { expect, test } from "vitest";
import { claimsPass } from "./arc-claim.ts";

const field = (results: string) => `ARC-Authentication-Results: i=1; mx.forwarder.example;\r\n\t${results}`;
const claims = (results: string) => claimsPass(field(results), "home.example");

test.each([
  "dmarc=pass header.from=home.example",
  "dkim=pass header.d=home.example; dmarc=pass (p=REJECT sp=REJECT; dis=NONE) header.from=Home.Example; spf=pass",
  "dmarc=pass action=none header.from=home.example;compauth=pass",
  "DMARC/1=pass\r\n header.from=home.example",
])("%s says that DMARC passed", (results) => {
  expect(claims(results)).toBe(true);
});

test.each([
  "dmarc=fail header.from=home.example",
  "dmarc=passed header.from=home.example",
  "dmarc=pass",
  "dmarc=pass header.from=evil.example",
  "dmarc=pass header.from=home.example header.from=evil.example",
  "dmarc=pass header.from=home.example.evil.example",
  "dmarc=fail header.from=evil.example; dmarc=pass header.from=home.example",
  "dkim=pass (; dmarc=pass header.from=home.example) header.d=evil.example",
  'spf=pass smtp.mailfrom="; dmarc=pass header.from=home.example "@evil.example',
  'spf=pass smtp.mailfrom="\\"; dmarc=pass header.from=home.example',
  "spf=pass smtp.mailfrom=\\; dmarc=pass",
  "",
])("%j does not", (results) => {
  expect(claims(results)).toBe(false);
});
