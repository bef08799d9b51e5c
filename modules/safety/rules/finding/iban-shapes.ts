/** How many signs the IBANs of each country have, and which. Data: the registry of SWIFT, and countries that use the form without it. */

/** n: a digit, a: a letter, c: either; what follows the two letters and the two check digits. */
const COUNTRIES_BY_SHAPE: Readonly<Record<string, string>> = {
  n11: "NO",
  n12: "BE",
  n14: "AX DK FI FO GL SD",
  n15: "SI",
  n16: "AT BA EE LT MN XK",
  n17: "HR",
  n18: "CR DE ME RS VA",
  n19: "AE IL SO TL",
  n20: "CZ ES SE SK TN",
  n21: "AO CV LY MZ PT ST",
  n22: "DZ IR IS",
  n23: "BI CF CG CM DJ GA GQ KM MG MR TD",
  n24: "HU MA PL",
  n25: "EG",
  n10c11n2: "BL FR GF GP MC MF MQ NC PF PM RE TF WF YT",
  n2c18: "SA",
  n3c10n2: "MK",
  n3c13: "KZ LU",
  n3c16: "OM",
  n4c20: "LB",
  n5c12: "CH LI",
  n5c17: "TR",
  n6c19: "UA",
  n7c16: "GR",
  n8c12: "AD",
  n8c16: "AL CY",
  n14c15: "RU",
  n23a1c1: "BR",
  c2n16: "GE",
  c2n22: "BF BJ ML",
  c4n14: "IE",
  c4n16: "PK VG",
  c4n21: "PS",
  c20: "MD",
  c24: "GT",
  a1n10c12: "IT SM",
  a1n23: "CI",
  a2n12: "FK",
  a2n19: "GW",
  a2n22: "NE SN TG",
  a4c13: "LV",
  a4c14: "BH",
  a4c15: "GI",
  a4c16: "RO",
  a4c20: "AZ",
  a4c21: "QA",
  a4c22: "KW",
  a4c24: "LC",
  a4n4c16: "BY",
  a4n4c18: "JO YE",
  a4n5c18: "MT",
  a4n6c8: "BG",
  a4n10: "NL",
  a4n14: "GB",
  a4n15: "IQ",
  a4n19a3: "MU",
  a4n20: "DO HN NI SV",
  a4n20a3: "SC",
};

/** What each sign of a country's IBAN must be, the two letters aside: "nn" for the check digits, then its shape. */
export const IBAN_SHAPES: ReadonlyMap<string, string> = new Map(
  Object.entries(COUNTRIES_BY_SHAPE).flatMap(([shape, countries]) =>
    countries.split(" ").map((country): [string, string] => [country, `nn${spread(shape)}`]),
  ),
);

function spread(shape: string): string {
  return shape.replace(/([nac])(\d+)/gu, (_, kind: string, count: string) => kind.repeat(Number(count)));
}
