import { describe, expect, test } from "vitest";
import { bareNameIn, namedRecipients } from "./named-recipients.ts";

const namesIn = (text: string, ...ours: string[]) => namedRecipients(text.split("\n"), new Set(ours)).names;

describe("the recipients named in words", () => {
  test("are those under a line that says so, wherever they stand in theirs", () => {
    const text =
      "Your message\n  To: list@casa.example\ndid not reach the following recipient(s):\n\nc=PT;dda:SMTP=mira@home.example; on Friday";
    expect(namesIn(text)).toEqual(["mira@home.example"]);
    expect(
      namesIn("Konnte nicht zugestellt werden an folgende Empfänger:\n\nMira mira@home.example"),
    ).toEqual(["mira@home.example"]);
  });

  test("are not found on the line of the returned mail's To, unless they stand nowhere else", () => {
    expect(namesIn("To: list@casa.example\nIt failed for mira@home.example today")).toEqual([
      "mira@home.example",
    ]);
    expect(namesIn("To: mira@home.example\nSubject: teo@casa.example")).toEqual(["mira@home.example"]);
  });

  test("may be known only by the address they were made from", () => {
    expect(namesIn("  an undisclosed address\n    (generated from mira@home.example)")).toEqual([
      "mira@home.example",
    ]);
    expect(namesIn("  teo@casa.example\n    (generated from mira@home.example)")).toEqual([
      "teo@casa.example",
    ]);
  });

  test("share what is said before the first of them", () => {
    const { before, blocks } = namedRecipients(
      "The host did not answer for days.\n<mira@home.example>\n<teo@casa.example>".split("\n"),
      new Set(),
    );
    expect(before).toBe("The host did not answer for days.");
    expect([...blocks.keys()]).toEqual(["mira@home.example", "teo@casa.example"]);
  });

  test("may be a name alone", () => {
    expect(bareNameIn("These recipients take no mail with files:\n\n   mira_home\n".split("\n"))).toBe(
      "mira_home",
    );
    expect(
      bareNameIn("These recipients take no mail:\n\n  an undisclosed address\n".split("\n")),
    ).toBeUndefined();
    expect(bareNameIn("See you on Friday.\nMira".split("\n"))).toBeUndefined();
  });
});
