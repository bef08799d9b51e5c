/** Makes one DKIM-Signature field over a mail. @rfc 6376-5 @rfc 8463 */

import { createHash, type KeyObject, sign } from "node:crypto";
import { promisify } from "node:util";
import { relaxedField } from "./canonical.ts";
import type { RawField } from "./raw-header.ts";

export type SigningAlgorithm = "rsa-sha256" | "ed25519-sha256";
export type SigningAs = {
  readonly domain: string;
  readonly selector: string;
  readonly algorithm: SigningAlgorithm;
  readonly key: KeyObject;
};

/** Signed where they are there, and once more than they are: nobody can put another above ours. */
const SEALED = ["from", "to", "subject", "date", "message-id", "mime-version", "content-type"] as const;
const SIGNED = [
  ...SEALED,
  ...["in-reply-to", "references", "content-transfer-encoding"],
  ...["list-unsubscribe", "list-unsubscribe-post", "auto-submitted"],
];
const LINE_CHARACTERS = 76;

/** The fields to sign in the order of `h=`; the last of several of one name comes first. */
export function fieldsToSign(raw: Buffer, fields: readonly RawField[]): { names: string[]; lines: string[] } {
  const names: string[] = [];
  const lines: string[] = [];
  for (const name of SIGNED) {
    const found = fields.filter((field) => field.name === name).reverse();
    for (const { start, end } of found) {
      names.push(name);
      lines.push(relaxedField(raw.toString("latin1", start, end)));
    }
    if ((SEALED as readonly string[]).includes(name)) names.push(name);
  }
  return { names, lines };
}

/** The field with its line end. `bodyHash` is the SHA-256 of the relaxed body, in base64. */
export async function signatureField(
  as: SigningAs,
  { names, lines }: { readonly names: readonly string[]; readonly lines: readonly string[] },
  bodyHash: string,
  signedAtSeconds: number,
): Promise<string> {
  const unsigned = folded([
    "DKIM-Signature: v=1; ",
    `a=${as.algorithm}; `,
    "c=relaxed/relaxed; ",
    `d=${as.domain}; `,
    `s=${as.selector}; `,
    `t=${signedAtSeconds}; `,
    ...`h=${names.join(":")}; `.split(/(?<=:)/),
    `bh=${bodyHash}; `,
    "b=",
  ]);
  const covered = Buffer.from([...lines, relaxedField(unsigned)].join("\r\n"), "latin1");
  const signature = (await signed(as, covered)).toString("base64");
  return `${unsigned}${brokenUp(signature, lastLine(unsigned).length)}\r\n`;
}

const signInThread = promisify(
  (
    algorithm: string | null,
    data: Buffer,
    key: KeyObject,
    done: (error: Error | null, signature: Buffer) => void,
  ) => sign(algorithm, data, key, done),
);

const signed = ({ algorithm, key }: SigningAs, covered: Buffer): Promise<Buffer> =>
  algorithm === "rsa-sha256"
    ? signInThread("sha256", covered, key)
    : signInThread(null, createHash("sha256").update(covered).digest(), key);

const lastLine = (text: string): string => text.slice(text.lastIndexOf("\n") + 1);

/** The pieces one after the other, a new line before each that would go past the edge. */
function folded(pieces: readonly string[]): string {
  let text = "";
  for (const piece of pieces) {
    const isFull = lastLine(text).length + piece.trimEnd().length > LINE_CHARACTERS;
    text = isFull ? `${text.trimEnd()}\r\n\t${piece}` : text + piece;
  }
  return text;
}

/** Base64 may be broken anywhere. */
function brokenUp(base64: string, usedCharacters: number): string {
  const room = LINE_CHARACTERS - usedCharacters;
  const rest = base64.slice(room).match(new RegExp(`.{1,${LINE_CHARACTERS - 1}}`, "g")) ?? [];
  return [base64.slice(0, room), ...rest].join("\r\n\t");
}
