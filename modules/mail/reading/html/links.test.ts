import { describe, expect, test } from "vitest";
import { htmlWords } from "./html-words.ts";

const linked = (href: string, label: string) => htmlWords(`<a href="${href}">${label}</a>`);

describe("links", () => {
  test.each([
    ["words", "https://casa.example/rooms", "our rooms", "our rooms <https://casa.example/rooms>"],
    [
      "the address itself",
      "https://casa.example/rooms",
      "https://casa.example/rooms",
      "https://casa.example/rooms",
    ],
    ["the address, a little shorter", "https://www.casa.example/", "Casa.example", "Casa.example"],
    ["a mail address", "mailto:mira@home.example", "write to me", "write to me"],
    ["a telephone number", "tel:+351210000000", "call", "call"],
    ["a place in the page", "#top", "up", "up"],
    ["a script", "javascript:alert(1)", "click", "click"],
    ["a script in disguise", " java\nscript&#58;alert(1)", "click", "click"],
    ["data", "data:text/html,hi", "click", "click"],
    ["nothing", "", "click", "click"],
    ["no words", "https://track.example/", "<img src=x.png>", ""],
    ["an address without a scheme", "//casa.example/a", "here", "here <https://casa.example/a>"],
    ["an address with brackets", "https://casa.example/<b>", "here", "here <https://casa.example/%3Cb%3E>"],
  ])("keep their real target beside their text: %s", (_, href, label, text) => {
    expect(linked(href, label).text).toBe(text);
  });

  test("end where their words end, and punctuation follows", () => {
    expect(htmlWords("see <a href=https://casa.example/x><div>here</div></a>, Teo").text).toBe(
      "see\nhere <https://casa.example/x>\n, Teo",
    );
    expect(htmlWords("<a href=https://a.example/x>one<a href=https://b.example/y>two</a>").text).toBe(
      "one <https://a.example/x>two <https://b.example/y>",
    );
  });

  test("are listed in their order", () => {
    expect(linked("https://casa.example/", "www.casa.example").links).toEqual([
      { url: "https://casa.example/" },
    ]);
    expect(linked("https://casa.example/", "our site").links).toEqual([
      { url: "https://casa.example/", label: "our site" },
    ]);
  });
});

describe("a misleading link [T8]", () => {
  test.each([
    ["another site", "https://evil.example/login", "https://casa.example/login"],
    ["another site, named without a scheme", "https://evil.example/", "www.casa.example"],
    ["another site under a real suffix", "https://evil.example/", "booking.com"],
    ["a site under a shared suffix", "https://mallory.github.io/", "teo.github.io"],
    [
      "two wrapped targets",
      "https://guard.example/?a=https://casa.example/&amp;b=https://evil.example/",
      "https://casa.example/",
    ],
    [
      "wrapped deeper than anyone wraps",
      `https://a.example/?u=${[..."bcdef"].reduceRight((inner, host) => encodeURIComponent(`https://${host}.example/?u=${inner}`), encodeURIComponent("https://casa.example/"))}`,
      "https://casa.example/",
    ],
  ])("names one site and leads to another: %s", (_, href, label) => {
    const { text, links } = linked(href, label);
    expect(links).toMatchObject([{ label, isMisleading: true }]);
    expect(text).toBe(`${label} <${href.replaceAll("&amp;", "&")}>`);
  });

  test.each([
    ["the same site", "https://www.casa.example/rooms/7", "casa.example"],
    ["another suffix of the same name", "https://www.booking.de/x", "booking.com"],
    [
      "a mail guard around it",
      "https://guard.example/?url=https%3A%2F%2Fcasa.example%2Fa&data=1",
      "https://casa.example/a",
    ],
    [
      "another guard",
      "https://guard.example/v2/url?u=https-3A__casa.example_a&d=1",
      "https://casa.example/a",
    ],
    [
      "a guard that puts it in the path",
      "https://guard.example/v3/__https://casa.example/a__;!!x",
      "https://casa.example/a",
    ],
    ["a file name", "https://drive.example/1", "photo.jpg"],
    ["a sentence", "https://casa.example/1", "See you.Then we talk"],
    ["a mail address", "https://casa.example/1", "mira@booking.com"],
  ])("is not: %s", (_, href, label) => {
    expect(linked(href, label).links[0]).not.toHaveProperty("isMisleading");
  });

  test("shows the words alone when a guard wraps just what they say", () => {
    expect(
      linked("https://guard.example/?url=https%3A%2F%2Fcasa.example%2Fa", "https://casa.example/a").text,
    ).toBe("https://casa.example/a");
  });
});

test.each([
  ["hxxps://casa.example/a", "https://casa.example/a"],
  ["https://casa[.]example/a", "https://casa.example/a"],
  ["http://3232235777/a", "http://192.168.1.1/a"],
  ["https://booking.com@evil.example/", "https://booking.com@evil.example/"],
])("a link in disguise is a link and marked [T9]: %s", (href, url) => {
  expect(linked(href, "look").links).toMatchObject([{ label: "look", isMisleading: true }]);
  expect([url, href]).toContain(linked(href, "look").links[0]?.url);
});

test("a look-alike host is shown in punycode [T10]", () => {
  const { text, links } = linked("https://bооking.com/a", "booking.com");
  expect(links).toMatchObject([{ url: "https://xn--bking-jyea.com/a", isMisleading: true }]);
  expect(text).toBe("booking.com <https://xn--bking-jyea.com/a>");
});

test("a link that is a picture is called what the picture is said to show", () => {
  const picture = '<img src="https://x.example/b.png" alt="Confirm your stay">';
  expect(htmlWords(`<a href="https://x.example/b">${picture}</a>`)).toMatchObject({
    text: "Confirm your stay <https://x.example/b>",
    links: [{ url: "https://x.example/b", label: "Confirm your stay" }],
  });
  expect(htmlWords(`<a href="https://x.example/b">Here ${picture}</a>`).text).toBe(
    "Here <https://x.example/b>",
  );
});
