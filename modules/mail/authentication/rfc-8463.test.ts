import { expect, test } from "vitest";
import { zoneResolver } from "#kernel/dns/index.ts";
import { at } from "#kernel/time.ts";
import { verifyMail } from "./verify-mail.ts";

/** The example of the standard for Ed25519, which signs one mail twice. @rfc 8463 */
const ZONE = `
brisbane._domainkey.football.example.com. TXT "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="
test._domainkey.football.example.com. TXT "v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDkHlOQoBTzWRiGs5V6NpP3idY6Wk08a5qhdR6wy5bdOKb2jLQiY/J16JYi0Qvx/b" "yYzCNb3W91y3FutACDfzwQ/BC/e/8uBsCR+yz1Lxj+PL6lHvqMKrM3rG4hstT5QjvHO9PzoxZyVYLzBfO2EeC3Ip3G+2kryOTIKT+l/K4w3QIDAQAB"
`;
const MAIL = `DKIM-Signature: v=1; a=ed25519-sha256; c=relaxed/relaxed;
 d=football.example.com; i=@football.example.com;
 q=dns/txt; s=brisbane; t=1528637909; h=from : to :
 subject : date : message-id : from : subject : date;
 bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;
 b=/gCrinpcQOoIfuHNQIbq4pgh9kyIK3AQUdt9OdqQehSwhEIug4D11Bus
 Fa3bT3FY5OsU7ZbnKELq+eXdp1Q1Dw==
DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed;
 d=football.example.com; i=@football.example.com;
 q=dns/txt; s=test; t=1528637909; h=from : to : subject :
 date : message-id : from : subject : date;
 bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;
 b=F45dVWDfMbQDGHJFlXUNB2HKfbCeLRyhDXgFpEL8GwpsRe0IeIixNTe3
 DhCVlUrSjV4BwcVcOF6+FF3Zo9Rpo1tFOeS9mPYQTnGdaSGsgeefOsk2Jz
 dA+L10TeYt9BgDfQNZtKdN1WO//KgIqXP7OdEFE4LjFYNcUxZQ4FADY+8=
From: Joe SixPack <joe@football.example.com>
To: Suzie Q <suzie@shopping.example.net>
Subject: Is dinner ready?
Date: Fri, 11 Jul 2003 21:00:37 -0700 (PDT)
Message-ID: <20030712040037.46341.5F8J@football.example.com>

Hi.

We lost the game.  Are you hungry yet?

Joe.
`;
const envelope = {
  ip: "192.0.2.1",
  helo: "football.example.com",
  sender: "joe@football.example.com",
  receiverHost: "mx.relay.example",
  receivedAt: at("2018-06-10T13:38:29Z"),
};
const resultsOf = async (mail: string) =>
  (await verifyMail(Buffer.from(mail), envelope, zoneResolver(ZONE))).dkim.map(({ result }) => result);

test("both signatures of the standard's example pass, and neither once a word of it is another", async () => {
  expect(await resultsOf(MAIL)).toEqual(["pass", "pass"]);
  expect(await resultsOf(MAIL.replace("hungry", "thirsty"))).toEqual(["fail", "fail"]);
  expect(await resultsOf(MAIL.replace("dinner", "supper"))).toEqual(["fail", "fail"]);
  expect(await resultsOf(`Subject: Is it?\n${MAIL}`)).toEqual(["fail", "fail"]);
});
