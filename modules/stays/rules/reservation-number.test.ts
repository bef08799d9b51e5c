import { expect, test } from "vitest";
import {
  newPin,
  newPropertyNumber,
  newReservationNumber,
  PIN_PATTERN,
  RESERVATION_NUMBER_PATTERN,
  reservationNumberKey,
} from "./reservation-number.ts";

test.each(["4827105936", "4827 105 936", "4827.105.936", " 4827-105-936 "])("%s is one number", (written) => {
  expect(reservationNumberKey(written)).toBe("4827105936");
});

test("case does not matter, nor full-width digits of a phone's keyboard", () => {
  expect(reservationNumberKey("dbx-12a")).toBe(reservationNumberKey("DBX 12A"));
  expect(reservationNumberKey("１２３４")).toBe("1234");
});

test("numbers of ours fit the patterns, at both ends of chance", () => {
  for (const random of [() => 0, (below: number) => below - 1]) {
    expect(newReservationNumber(random)).toMatch(new RegExp(RESERVATION_NUMBER_PATTERN));
    expect(newReservationNumber(random)).toMatch(/^[1-9]\d{9}$/);
    expect(newPin(random)).toMatch(new RegExp(PIN_PATTERN));
    expect(String(newPropertyNumber(random))).toMatch(/^[1-9]\d{6}$/);
  }
});
