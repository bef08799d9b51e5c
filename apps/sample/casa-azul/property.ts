/** Casa Azul in Lisbon: Teo’s house of four units on the Bica hill. */

import type { PropertyScript } from "../script.ts";
import { COMING } from "./coming.ts";
import { GONE } from "./gone.ts";
import { HERE } from "./here.ts";

export const CASA_AZUL: PropertyScript = {
  ref: "casa-azul",
  currency: "EUR",
  details: {
    name: "Casa Azul",
    address: { street: "Rua da Bica 12", postalCode: "1200-054", city: "Lisboa", country: "PT" },
    timeZone: "Europe/Lisbon",
    languages: ["pt", "en", "es", "fr"],
    phone: "+351 210 000 112",
    checkInFrom: "15:00",
    checkInUntil: "22:00",
    checkOutUntil: "11:00",
    houseRules: {
      pets: "on_request",
      smoking: "outside",
      parties: "not_allowed",
      children: "welcome",
      quiet: { from: "22:30", until: "07:30" },
      note: "The street is narrow and carries every word: please keep voices low on the stairs at night. The last one out of the terrace folds the parasol.",
    },
    guestRequirements: { phone: true, homeAddress: false, identityDocument: true },
  },
  people: [
    { key: "teo", role: "owner" },
    { key: "noor", role: "manager" },
    { key: "rita", role: "reception" },
    { key: "duarte", role: "read_only" },
  ],
  stays: [...HERE, ...COMING, ...GONE],
};
