import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutReply } from "./cut-reply.ts";

const ON = "On Fri, 20 Nov 2026 at 10:12, Teo Costa <teo@casa-azul.example> wrote:";

describe("Q6: answers stay wherever they stand", () => {
  test("below the quote", () => {
    expect(cutReply(`${ON}\n> When do you arrive?\n>\n> Teo\nAt three.`)).toEqual({
      text: "At three.",
      elided: `${ON}\n> When do you arrive?\n>\n> Teo`,
      signature: "",
    });
  });
  test("between quoted lines, in order and without them", () => {
    const text = `Hi Teo,\n\n${ON}\n\n> When do you arrive?\n\nAt three.\n\n> And how many are you?\nFour.\n> Do you need a cot?\n\nNo, thank you.\n\nMira`;
    expect(cutReply(text).text).toBe("Hi Teo,\n\nAt three.\n\nFour.\n\nNo, thank you.\n\nMira");
  });
  test("between lines quoted without an attribution", () => {
    expect(cutReply("> When?\nAt three.\n>> How many?\nFour.").text).toBe("At three.\n\nFour.");
  });
  test("below an attribution whose quote lost its signs: only the attribution goes", () => {
    expect(cutReply(`${ON}\n\nWhen do you arrive?\nAt three.`).text).toBe("When do you arrive?\nAt three.");
  });
  test("above and below", () => {
    expect(cutReply(`At three.\n${ON}\n> When?\n\nSee you, Mira`).text).toBe("At three.\n\nSee you, Mira");
  });
});

describe("Q8: a mail of quotes alone has no text", () => {
  test.each([
    ["with signs", `${ON}\n> When?`],
    ["without an attribution", "> When?\n>\n> Teo"],
    ["and a device", `Sent from my iPhone\n\n${ON}\n> When?`],
    [
      "the headers of an older mail",
      "From: Teo <teo@casa-azul.example>\nSent: Fri, 20 Nov 2026 10:12\nTo: Mira\n\nWhen?",
    ],
    ["an attribution and nothing below", ON],
  ])("%s", (_, text) => {
    expect(cutReply(text).text).toBe("");
  });
  test("but words that only look like a signature stay when there is nothing else", () => {
    expect(cutReply("--\nAt three.").text).toBe("--\nAt three.");
    expect(
      cutReply("Is this email confidential? If you are not the intended recipient, tell me.").text,
    ).not.toBe("");
  });
  test("nothing at all is nothing", () => {
    expect(cutReply(" \n\u200b\n")).toEqual({ text: "", elided: "", signature: "" });
  });
});

describe("Q10: from our own line on, our letter has come back", () => {
  const ownMarkers = ["Reply above this line to answer Teo", "Antworten Sie oberhalb dieser Zeile"];
  test.each([
    ["as it was", "-- Reply above this line to answer Teo --"],
    ["quoted", "> ## Reply above this line to answer Teo ##"],
    ["broken", "> Reply above this\n> line to answer Teo"],
    ["in another language, in capitals", "ANTWORTEN SIE OBERHALB DIESER ZEILE"],
    ["in bold", "*Reply above this line to answer Teo*"],
  ])("%s", (_, marker) => {
    const text = `At three.\n\n${ON}\n\n${marker}\nTeo wrote\nWhen do you arrive?`;
    expect(cutReply(text, { ownMarkers }).text).toBe("At three.");
  });
  test("answers between quoted lines stay when nothing was written above", () => {
    const text = `${ON}\n> Reply above this line to answer Teo\n> When do you arrive?\nAt three.`;
    expect(cutReply(text, { ownMarkers }).text).toBe("At three.");
  });
});

describe("what the HTML says is a quote or a signature", () => {
  const text = "At three.\nOn Friday Teo said:\nWhen do you arrive?\nBye\nMira Olsen, Berlin";
  const mark = (words: string, is: "quote" | "signature") => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, is };
  };
  test("goes to its place", () => {
    const marks = [mark("Mira Olsen, Berlin", "signature"), mark("When do you arrive?", "quote")];
    expect(cutReply(text, { marks })).toEqual({
      text: "At three.\n\nBye",
      elided: "On Friday Teo said:\nWhen do you arrive?",
      signature: "Mira Olsen, Berlin",
    });
  });
  test("divides a line where it begins", () => {
    expect(cutReply(text, { marks: [mark("you arrive?\nBye", "quote")] })).toMatchObject({
      elided: "you arrive?\nBye",
      text: "At three.\nOn Friday Teo said:\nWhen do \n\nMira Olsen, Berlin",
    });
  });
});

describe("Q15: code and links stay whole", () => {
  test.each([
    "Use the map <https://maps.example/casa\n> to find us.",
    "Here is the script:\n\n> open(door);\n> wait(5);\n\nIt worked, thanks.",
    "The code is <1234>, the link https://casa.example/a--b_c?x=1#On",
    "Visit us:\n>>> http://casa.example <<<\nbye",
    ">:-) see you",
  ])("%s", (text) => {
    expect(cutReply(text)).toEqual({ text, elided: "", signature: "" });
  });
  test("a link broken within a quote is quoted to its end", () => {
    expect(cutReply(`Yes\n\n${ON}\n> see (https://casa.example/very-long\n-path?x=1)\n> Teo`).text).toBe(
      "Yes",
    );
  });
});

describe("a list with arrows is the author's", () => {
  const list = "Two ways:\n\n> by train to Oriente\n> then the metro to Alameda\n\nWhich one is better?";
  test("alone", () => {
    expect(cutReply(list)).toEqual({ text: list, elided: "", signature: "" });
  });
  test("above the mail that it answers", () => {
    expect(cutReply(`${list}\n\n${ON}\n\n> When do you arrive?`).text).toBe(list);
  });
  test("but not where answers stand between quotes, nor when it asks", () => {
    expect(cutReply(`Your points:\n\n> towels\n\nYes.\n\n> parking\n\nNo.`).text).toBe(
      "Your points:\n\nYes.\n\nNo.",
    );
    expect(cutReply("You asked:\n> When do you arrive?\nAt three.").text).toBe("You asked:\n\nAt three.");
  });
});

test("Q16: marks of direction stay in Hebrew and Arabic", () => {
  const hebrew = "‏שלום טאו, נגיע בשעה 15:00.‏\n‪Casa Azul‬ נראה נהדר";
  const arabic = "‏مرحبا تيو، سنصل الساعة ٣.\u200f";
  const quote = "‫בתאריך יום ו׳, 20 בנוב׳ 2026 ב-10:12 מאת ‪Teo‬‏ <‪teo@casa-azul.example‬‏>:‬\n\n> מתי?";
  expect(cutReply(`${hebrew}\n\n${quote}`)).toEqual({ text: hebrew, elided: quote, signature: "" });
  expect(cutReply(`${arabic}\n\n> متى؟`).text).toBe(arabic);
});

test("Q17: what was cut is kept in order", () => {
  expect(cutReply(`At three.\n\n${ON}\n> When?\n\nFour of us.\n\n> How many?`).elided).toBe(
    `${ON}\n> When?\n\n> How many?`,
  );
});

/** Lines of every kind, in any order. */
const anyLetter = fc
  .array(
    fc.constantFrom(
      ...[
        "",
        "",
        "At three.",
        "Four of us, and a dog.",
        "> When?",
        ">> How many?",
        "--",
        "-- ",
        "---",
        "_____",
        ON,
      ],
      ...[
        "Teo <teo@casa-azul.example> schrieb am Fr., 20. Nov. 2026, 10:12:",
        "wrote:",
        "On Friday",
        "Mira Olsen",
      ],
      ...[
        "From: Teo <teo@casa-azul.example>",
        "Sent: 20 Nov 2026 10:12",
        "To: Mira",
        "Subject: Casa",
        "De : Teo",
      ],
      ...[
        "-----Original Message-----",
        "Sent from my iPhone",
        "This e-mail is confidential.",
        "here is:",
        "> a();",
      ],
      ...[
        "```",
        "* * *",
        "<https://casa.example/x",
        "> y",
        " \t",
        "😀 ok",
        "\u200fשלום",
        "20.11.2026, 10:12:",
      ],
    ),
    { maxLength: 14 },
  )
  .map((lines) => lines.join("\n"));

const linesOf = (text: string): string[] => text.split("\n").filter((line) => line.trim() !== "");

describe("always", () => {
  test("every line is in exactly one place, and in order within it", () => {
    fc.assert(
      fc.property(anyLetter, (letter) => {
        const { text, elided, signature } = cutReply(letter);
        const cut = [text, elided, signature].flatMap(linesOf);
        expect(cut.toSorted()).toEqual(linesOf(letter).toSorted());
      }),
      { numRuns: 1000 },
    );
  });
  test("cutting what was cut changes nothing", () => {
    fc.assert(
      fc.property(anyLetter, (letter) => {
        const { text } = cutReply(letter);
        expect(cutReply(text)).toEqual({ text, elided: "", signature: "" });
      }),
      { numRuns: 1000 },
    );
  });
  test("blank lines are single, and none is at the ends", () => {
    fc.assert(
      fc.property(anyLetter, (letter) => {
        for (const part of Object.values(cutReply(letter))) expect(part).not.toMatch(/^\n|\n\s*\n\s*\n|\n$/);
      }),
    );
  });
});

describe("Q13: hostile text takes no longer than its length allows", () => {
  const SIZE = 80_000;
  const GENEROUS_MS = 1500;
  test.each([
    ..." |-|a |>|\n|:|<|@|1|_|* |`|\u200f|&#|On |—".split("|"),
    ...[
      "--\n",
      "---\n",
      "On a\n",
      "> a\n",
      "From: a\n",
      "From: a\n\n",
      "On 1 wrote:\n",
      "a <b\n",
      ":\n",
      "```\n",
    ],
    ...[
      "On 20.11.2026 10:12 T wrote:\n",
      "This e-mail is confidential.\n\n",
      "Sent from my iPhone\n",
      "x:\n> a();\ny\n",
    ],
  ])("80 KB of %j", (piece) => {
    const text = piece.repeat(SIZE / piece.length);
    const beganAt = performance.now();
    cutReply(text);
    cutReply(`On ${text}`);
    cutReply(`Hi\n${text}`, { ownMarkers: ["reply above"], marks: [{ start: 5, end: 9000, is: "quote" }] });
    expect(performance.now() - beganAt).toBeLessThan(GENEROUS_MS);
  });
});

test("an answer below a quotation that headers introduce at the very top stays, as some programs for lists write", () => {
  const { text, elided } = cutReply(
    "From: Teo <teo@casa.example>\nDate: Sun, 14 Nov 2026 19:04:58 -0800\n\n> Shall I book the boat?\n\nPlease do.\n",
  );
  expect(text).toBe("Please do.");
  expect(elided).toContain("> Shall I book the boat?");
});
