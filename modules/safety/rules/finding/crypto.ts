/** Finds addresses of coin wallets by their checksums, and shapes without one only where a coin is spoken of. */

import type { Found } from "../../types/text.ts";
import { base58Bytes, base58CheckBytes, passesBech32 } from "./checksums.ts";
import { foundAt, type NumberText } from "./number-text.ts";

const TOKEN = /(?<![\p{L}\d])[A-Za-z\d]{26,110}(?![\p{L}\d])/gu;
const LONG = /[A-Za-z\d]{26}/u;
const COIN_WORDS =
  /(?<![a-z])(?:[ck]rypto|cripto|крипт|кошел|биткоин|(?:sol(?:ana)?|ton(?:coin)?|xrp|ripple|wallet|usd[tc]|tether|coins?)(?![a-z]))|محفظ|عملات/u;
const COIN_REACH_UNITS = 120;

/** First bytes of Base58Check addresses: Bitcoin, Litecoin, Dogecoin, Dash, Tron, Zcash. */
const VERSIONS = new Set([0x00, 0x05, 0x30, 0x32, 0x1e, 0x16, 0x4c, 0x10, 0x41, 0x1c]);
const BASE58_LENGTHS = { fewest: 26, most: 36 };
const BECH32 = /^(?:bc1|tb1|ltc1|addr1|cosmos1)/iu;
const ETHEREUM = /^0x[\da-f]{40}$/iu;
const MONERO = /^[48][\dAB][1-9A-HJ-NP-Za-km-z]{93}$/u;
const CASH = /bitcoincash:$/u;
const SOLANA_BYTES = 32;
const RIPPLE = /^r[1-9A-HJ-NP-Za-km-z]{24,34}$/u;

/** The wallets in a text; their case is kept. */
export function walletsIn(text: NumberText): Found[] {
  const found: Found[] = [];
  if (!LONG.test(text.text)) return found;
  for (const match of text.text.matchAll(TOKEN)) {
    const [token, start] = [match[0], match.index];
    if (!isWallet(token) && !isShape(text, token, start)) continue;
    found.push(foundAt(text, "crypto", { start, end: start + token.length }, token));
  }
  return found;
}

function isWallet(token: string): boolean {
  if (ETHEREUM.test(token) || MONERO.test(token)) return true;
  if (BECH32.test(token)) return passesBech32(token);
  if (token.length < BASE58_LENGTHS.fewest || token.length > BASE58_LENGTHS.most) return false;
  const bytes = base58CheckBytes(token);
  return bytes !== undefined && VERSIONS.has(bytes[0]!);
}

/** Solana, Ripple and Bitcoin Cash: nothing in them proves it, so the words before must. */
function isShape({ plain }: NumberText, token: string, start: number): boolean {
  const before = plain.slice(Math.max(0, start - COIN_REACH_UNITS), start);
  if (CASH.test(before)) return token.length === 42;
  if (!COIN_WORDS.test(before)) return false;
  if (RIPPLE.test(token)) return true;
  return token.length >= 32 && token.length <= 44 && base58Bytes(token)?.length === SOLANA_BYTES;
}
