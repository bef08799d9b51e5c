import fc from "fast-check";
import { expect, test } from "vitest";
import { markedOf, piecesOf } from "./pieces.ts";

const mask = (start: number, end: number) => ({ start, end, type: "phone" as const, mayReveal: false });
const link = (body: string, written: string, host = "casa-azul.example") => {
  const start = body.indexOf(written);
  return { start, end: start + written.length, host, page: "/go/token" };
};
const leads = (written: string, host: string) => {
  const [piece] = piecesOf(written, [], [link(written, written, host)]);
  return piece?.kind === "link" ? piece.leadsTo : "no link";
};

test("words, what is hidden and links stand in the order in which they were written", () => {
  const body = "See casa-azul.example/way or call [phone number hidden].";
  const start = body.indexOf("[");
  const pieces = piecesOf(body, [mask(start, body.length - 1)], [link(body, "casa-azul.example/way")]);
  expect(pieces.map((piece) => (piece.kind === "mask" ? piece.place : piece.text))).toEqual([
    "See ",
    "casa-azul.example/way",
    " or call ",
    1,
    ".",
  ]);
});

test("what is hidden is known by its number, from one", () => {
  const pieces = piecesOf("[a] [b]", [mask(0, 3), mask(4, 7)]);
  expect(pieces.flatMap((piece) => (piece.kind === "mask" ? [piece.place] : []))).toEqual([1, 2]);
});

test("a text without anything is one piece, an empty one none", () => {
  expect(piecesOf("The blue door.", [])).toEqual([{ kind: "words", text: "The blue door." }]);
  expect(piecesOf("", [])).toEqual([]);
});

test("a link that leads where it says needs no second name", () => {
  expect(leads("https://casa-azul.example/way?a=1", "casa-azul.example")).toBeUndefined();
  expect(leads("WWW.Casa-Azul.example", "casa-azul.example")).toBeUndefined();
  expect(leads("casa-azul.example", "www.casa-azul.example")).toBeUndefined();
  expect(leads("http://casa-azul.example:8080/", "casa-azul.example:8080")).toBeUndefined();
});

test("a link that leads elsewhere than it reads says where", () => {
  expect(leads("https://casa-azul.example@pay-now.example/x", "pay-now.example")).toBe("pay-now.example");
  expect(leads("https://cäsa-azul.example", "xn--csa-azul-0za.example")).toBe("xn--csa-azul-0za.example");
  expect(leads("https://pay-now.example\\@casa-azul.example", "pay-now.example")).toBeUndefined();
});

test("what was found is marked in the author's own words", () => {
  expect(markedOf("Pay by transfer", [{ start: 7, end: 15, reason: "payment_elsewhere" }])).toEqual([
    { text: "Pay by " },
    { text: "transfer", reason: "payment_elsewhere" },
  ]);
});

test("however stretches lie, no word is lost or said twice", () => {
  const stretch = fc.tuple(fc.nat(40), fc.nat(40)).map(([start, length]) => mask(start, start + length));
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.array(stretch, { maxLength: 6 }), (body, masks) => {
      const said = piecesOf(body, masks).map((piece) =>
        piece.kind === "mask" ? body.slice(piece.mask.start, piece.mask.end) : piece.text,
      );
      expect(said.join("")).toBe(body);
    }),
  );
});
