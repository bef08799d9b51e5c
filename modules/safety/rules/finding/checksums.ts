/** Check digits and checksums that tell a real account, card or wallet from a row of signs. */

import { createHash } from "node:crypto";

/** ISO 7064 MOD 97-10 over digits and capitals, where A is 10: an IBAN with its first four signs moved to the end gives 1. */
export function remainder97(signs: string): number {
  let remainder = 0;
  for (let i = 0; i < signs.length; i++) {
    const unit = signs.charCodeAt(i);
    remainder = unit <= 0x39 ? (remainder * 10 + unit - 0x30) % 97 : (remainder * 100 + unit - 0x37) % 97;
  }
  return remainder;
}

/** ISO/IEC 7812-1, the last digit included. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 0x30;
    sum += i % 2 === 0 ? digit : digit < 5 ? digit * 2 : digit * 2 - 9;
  }
  return sum % 10 === 0;
}

/** The sum of digits times weights; the shorter of both decides. */
export function weighted(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (const [i, weight] of weights.entries()) sum += weight * (digits.charCodeAt(i) - 0x30 || 0);
  return sum;
}

const BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
const CHECKSUM_BYTES = 4;

/** The bytes of a Base58Check text without its checksum; undefined when the checksum is wrong. */
export function base58CheckBytes(text: string): Uint8Array | undefined {
  const bytes = base58Bytes(text);
  if (!bytes || bytes.length <= CHECKSUM_BYTES) return undefined;
  const payload = bytes.subarray(0, -CHECKSUM_BYTES);
  const checksum = sha256(sha256(payload)).subarray(0, CHECKSUM_BYTES);
  return checksum.equals(bytes.subarray(-CHECKSUM_BYTES)) ? payload : undefined;
}

/** The bytes that a Base58 text stands for; undefined when a sign is none of the 58. */
export function base58Bytes(text: string): Uint8Array | undefined {
  const bytes: number[] = [];
  let zeros = 0;
  while (text[zeros] === "1") zeros++;
  for (let i = zeros; i < text.length; i++) {
    let carry = BASE58.indexOf(text[i]!);
    if (carry < 0) return undefined;
    for (let j = 0; j < bytes.length; j++) {
      carry += bytes[j]! * 58;
      bytes[j] = carry & 0xff;
      carry >>= 8;
    }
    for (; carry > 0; carry >>= 8) bytes.push(carry & 0xff);
  }
  return Uint8Array.from([...new Array<number>(zeros).fill(0), ...bytes.reverse()]);
}

const sha256 = (bytes: Uint8Array): Buffer => createHash("sha256").update(bytes).digest();

const BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const GENERATORS = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
const BECH32_FINAL = 1;
const BECH32M_FINAL = 0x2bc830a3;

/** Is it a Bech32 or Bech32m text, all in small letters or all in capitals? (BIP 173, BIP 350) */
export function passesBech32(text: string): boolean {
  const lower = text.toLowerCase();
  if (text !== lower && text !== text.toUpperCase()) return false;
  const parting = lower.lastIndexOf("1");
  const prefix = lower.slice(0, parting);
  const values = [
    ...[...prefix].map((sign) => sign.charCodeAt(0) >> 5),
    0,
    ...[...prefix].map((sign) => sign.charCodeAt(0) & 31),
  ];
  for (const sign of lower.slice(parting + 1)) {
    const value = BECH32.indexOf(sign);
    if (value < 0) return false;
    values.push(value);
  }
  const final = polymod(values);
  return parting > 0 && (final === BECH32_FINAL || final === BECH32M_FINAL);
}

function polymod(values: readonly number[]): number {
  let check = 1;
  for (const value of values) {
    const top = check >>> 25;
    check = ((check & 0x1ffffff) << 5) ^ value;
    for (const [i, generator] of GENERATORS.entries()) if ((top >> i) & 1) check ^= generator;
  }
  return check >>> 0;
}
