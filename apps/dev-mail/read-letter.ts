/** Reads the letters that kernel/smtp wrote as files: subject, receiver, date and words. No other mail. */

export type ReadLetter = {
  readonly subject: string;
  readonly to: string;
  readonly date: string;
  readonly text: string;
};

export function readLetter(source: Buffer): ReadLetter {
  const letter = splitPart(source.toString("latin1"));
  const boundary = /boundary="?([^";]+)"?/i.exec(letter.header("content-type"))?.[1];
  const parts = boundary ? letter.body.split(`--${boundary}`).slice(1, -1).map(splitPart) : [letter];
  const words = parts.find((part) => !part.header("content-type").startsWith("text/html")) ?? parts[0];
  return {
    subject: decodeWords(letter.header("subject")),
    to: decodeWords(letter.header("to")),
    date: letter.header("date"),
    text: words ? decodeBody(words.body, words.header("content-transfer-encoding").toLowerCase()) : "",
  };
}

type Part = { header(name: string): string; readonly body: string };

function splitPart(source: string): Part {
  const text = source.replace(/^\r?\n/, "");
  const end = /\r?\n\r?\n/.exec(text);
  const head = (end ? text.slice(0, end.index) : text).replace(/\r?\n[ \t]+/g, " ");
  return {
    header: (name) => new RegExp(`^${name}:\\s*(.*)$`, "im").exec(head)?.[1]?.trim() ?? "",
    body: end ? text.slice(end.index + end[0].length) : "",
  };
}

function decodeBody(body: string, encoding: string): string {
  if (encoding === "base64") return Buffer.from(body, "base64").toString("utf8");
  const bytes = encoding === "quoted-printable" ? unquote(body.replace(/=\r?\n/g, "")) : body;
  return Buffer.from(bytes, "latin1").toString("utf8");
}

const unquote = (text: string): string =>
  text.replace(/=([0-9A-F]{2})/gi, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** @rfc 2047 */
function decodeWords(text: string): string {
  return text.replace(/\?=\s+=\?/g, "?==?").replace(/(?:=\?UTF-8\?[BQ]\?[^?]*\?=)+/gi, (run) => {
    const bytes = [...run.matchAll(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi)].map(([, how, word]) =>
      how!.toUpperCase() === "B"
        ? Buffer.from(word!, "base64")
        : Buffer.from(unquote(word!.replaceAll("_", " ")), "latin1"),
    );
    return Buffer.concat(bytes).toString("utf8");
  });
}
