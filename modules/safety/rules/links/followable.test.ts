import { expect, test } from "vitest";
import { followableLinks } from "./followable.ts";

const hrefs = (text: string) => followableLinks(text).map(({ url }) => url.href);

test("web addresses may be pressed, with and without their scheme, in order", () => {
  const text = "See www.fado.example, then https://casa-azul.example/map?x=1 (and http://tram.example).";
  expect(hrefs(text)).toEqual([
    "https://www.fado.example/",
    "https://casa-azul.example/map?x=1",
    "http://tram.example/",
  ]);
  const [first] = followableLinks(text);
  expect(text.slice(first!.start, first!.end)).toBe("www.fado.example");
});

test("what is hidden in words, another scheme or no address at all cannot be pressed", () => {
  expect(hrefs("pay at stays dot example or javascript:alert(1) or file:///etc/passwd")).toEqual([]);
  expect(hrefs("See you at 5.Tomorrow we leave, e.g. by bus.")).toEqual([]);
});
