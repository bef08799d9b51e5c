import { describe, expect, test } from "vitest";
import { aProperty } from "../testing.ts";
import { isCountry, isTimeZone, likelyLanguage } from "./places.ts";
import { PROPERTY_FIELDS, type PropertySaid, planProperty } from "./property-plan.ts";

const casaAzul = aProperty();
const { name, address, timeZone } = casaAzul;
const plan = (said: PropertySaid, hasReservations = false) =>
  planProperty(said, { property: casaAzul, hasReservations });

describe("a property", () => {
  test("begins with its name, address and zone, and usual hours for the rest", () => {
    expect(planProperty({ name, address, timeZone })).toMatchObject({
      may: true,
      changed: PROPERTY_FIELDS,
      details: {
        languages: ["pt"],
        houseRules: { parties: "not_allowed" },
        guestRequirements: { phone: false },
      },
    });
  });

  test("keeps what its people set when the booking engine says the rest again", () => {
    expect(plan({ name, address, timeZone })).toMatchObject({
      may: true,
      changed: [],
      details: { languages: ["pt", "en"] },
    });
  });

  test.each([
    [{ name: "Casa Azul da Bica" }, "name"],
    [{ address: { ...address, street: "Rua da Bica 14" } }, "address"],
    [{ languages: ["pt"] }, "languages"],
    [{ phone: null }, "phone"],
    [{ checkInUntil: null }, "times"],
    [{ checkOutUntil: Temporal.PlainTime.from("12:00") }, "times"],
    [{ houseRules: { ...casaAzul.houseRules, note: "Please ring twice." } }, "house_rules"],
    [{ guestRequirements: { ...casaAzul.guestRequirements, minimumAge: 18 } }, "guest_requirements"],
    [{ timeZone: "Atlantic/Azores" }, "time_zone"],
  ])("knows what changed: %j is a change of %s", (said, field) => {
    expect(plan(said)).toMatchObject({ may: true, changed: [field] });
  });

  test("cannot change its zone once somebody has booked: closing dates hang on it", () => {
    expect(plan({ timeZone: "Europe/Madrid" }, true)).toEqual({
      may: false,
      because: "time_zone_fixed",
      from: "Europe/Lisbon",
      to: "Europe/Madrid",
    });
    expect(plan({ timeZone: "Portugal" }, true)).toMatchObject({ may: true }); // the same zone under an old name
  });

  test.each([
    [{ timeZone: "Europe/Atlantis" }, "time_zone_unknown"],
    [{ timeZone: "+01:00" }, "time_zone_unknown"],
    [{ languages: ["pt", "no such"] }, "language_unknown"],
    [{ address: { ...address, country: "ZZ" } }, "country_unknown"],
  ])("is refused what is nowhere: %j is %s", (said, because) => {
    expect(plan(said)).toMatchObject({ may: false, because });
  });

  test("names each language once, in its canonical form", () => {
    expect(plan({ languages: ["PT", "pt", "en-gb"] })).toMatchObject({
      details: { languages: ["pt", "en-GB"] },
    });
  });
});

test("places are known by the runtime", () => {
  expect(isTimeZone("Europe/Stockholm")).toBe(true);
  expect(isCountry("SE")).toBe(true);
  expect(isCountry("se")).toBe(false);
  expect([likelyLanguage("SE"), likelyLanguage("BR"), likelyLanguage("EG"), likelyLanguage("ZZ")]).toEqual([
    "sv",
    "pt",
    "ar",
    undefined,
  ]);
});
