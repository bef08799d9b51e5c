import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decidePassword, PASSWORD_MAX_LENGTH, PASSWORD_MIN_LENGTH } from "./password.ts";

const teo = { email: "teo@casa-azul.example", marketplaceName: "Bellhop Stays" };

describe("a password", () => {
  test.each([
    "azulejo by the river",
    "três andorinhas à janela",
    "correct horse battery",
    "9 lemons, 2 keys",
    "نافذة على البحر القديم",
  ])("that takes thought is taken: %s", (password) => {
    expect(decidePassword(password, teo)).toEqual({ may: true });
  });

  test.each([
    ["azulejos", "too_short"],
    ["Password123!", "common"],
    ["P@ssw0rd2026", "common"],
    ["bellhop-sample", "common"],
    ["Qwertyuiop1", "common"],
    ["Summer2026!!", "common"],
    ["let me in 2026", "common"],
    ["aaaaaaaaaaaa", "repeats"],
    ["1212121212", "repeats"],
    ["1234567890", "repeats"],
    ["0987654321", "repeats"],
    ["abcdefghijklm", "repeats"],
    ["Teo@Casa-Azul.example", "like_email"],
    ["casa-azul.example", "like_email"],
    ["Bellhop Stays 1", "like_marketplace"],
    ["bellhopstays", "like_marketplace"],
  ])("that anyone would guess is refused with the reason: %s", (password, because) => {
    expect(decidePassword(password, teo)).toEqual({ may: false, because });
  });

  test("is counted in characters, not in bytes", () => {
    expect(decidePassword("🔑🚪🛎🍋🌊🪟🐈🍞☕🗝", teo)).toEqual({ may: true });
    expect(decidePassword("🔑🚪🛎🍋🌊", teo)).toMatchObject({ because: "too_short" });
  });

  test("outside the allowed lengths is never taken", () => {
    const tooShort = fc.string({ maxLength: PASSWORD_MIN_LENGTH - 1, unit: "grapheme-ascii" });
    const tooLong = fc.string({ minLength: PASSWORD_MAX_LENGTH + 1, maxLength: 400, unit: "grapheme-ascii" });
    fc.assert(fc.property(fc.oneof(tooShort, tooLong), (password) => !decidePassword(password, teo).may));
  });

  test("is judged alike however its letters are cased or numbered", () => {
    fc.assert(
      fc.property(fc.constantFrom("password", "reservations", "motdepasse"), fc.nat(9999), (stem, number) => {
        expect(decidePassword(`${stem.toUpperCase()}${number}!!!`.padEnd(10, "!"), teo)).toMatchObject({
          because: "common",
        });
      }),
    );
  });
});
