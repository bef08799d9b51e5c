/** Tests of how a host is taken apart for the page of a link. */

import { expect, test } from "vitest";
import { siteOf } from "./site.ts";

test("whose site it is stands apart from what anybody may put before it", () => {
  expect(siteOf("booking.casa-azul.example")).toEqual({
    ...{ before: "booking.", owned: "casa-azul.example", port: "" },
  });
  expect(siteOf("casa-azul.co.uk:8443")).toEqual({ before: "", owned: "casa-azul.co.uk", port: ":8443" });
});

test("under a company that gives names to strangers, the stranger's name belongs to it", () => {
  expect(siteOf("casa-azul.github.io")).toMatchObject({ before: "", owned: "casa-azul.github.io" });
});

test("international letters are shown as letters, and as computers read them", () => {
  expect(siteOf("www.xn--caf-dma.example")).toEqual({
    ...{ before: "www.", owned: "café.example", port: "", ascii: "www.xn--caf-dma.example" },
  });
});

test("a number is nobody's name, and stands whole", () => {
  expect(siteOf("192.0.2.7")).toMatchObject({ before: "", owned: "192.0.2.7" });
});
