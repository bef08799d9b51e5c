/** Tests of the form of a property's mail. */

import { expect, test } from "vitest";
import { rulesOf } from "./mail-form.ts";

test("senders stand one on a line, whatever blank lines and blanks are around them", () => {
  const form = new FormData();
  form.set("senders", "  desk@casa-azul.example\r\n\r\n pms.example \n");
  form.set("blocksLinks", "on");
  expect(rulesOf(form)).toEqual({
    approvedSenders: ["desk@casa-azul.example", "pms.example"],
    blocksMail: false,
    blocksLinks: true,
  });
});

test("an empty form approves nobody and blocks nothing", () => {
  expect(rulesOf(new FormData())).toEqual({ approvedSenders: [], blocksMail: false, blocksLinks: false });
});
