/** Fyrhuset in Malmö: Ulla’s guest house at the old lighthouse. */

import type { PropertyScript } from "../script.ts";
import { COMING } from "./coming.ts";
import { GONE } from "./gone.ts";
import { HERE } from "./here.ts";

export const FYRHUSET: PropertyScript = {
  ref: "fyrhuset",
  currency: "SEK",
  details: {
    name: "Fyrhuset",
    address: { street: "Smörkajen 4", postalCode: "211 20", city: "Malmö", country: "SE" },
    timeZone: "Europe/Stockholm",
    languages: ["sv", "en", "de", "da"],
    phone: "+46 40 628 04 12",
    checkInFrom: "14:00",
    checkInUntil: "21:00",
    checkOutUntil: "11:00",
    houseRules: {
      pets: "allowed",
      smoking: "not_allowed",
      parties: "on_request",
      children: "welcome",
      quiet: { from: "23:00", until: "07:00" },
      note: "Trappan till tornet är smal: en åt gången, och barn aldrig ensamma. Bryggan är hal när det blåser.",
    },
    guestRequirements: { phone: true, homeAddress: false, identityDocument: false },
  },
  people: [
    { key: "ulla", role: "owner" },
    { key: "noor", role: "manager" },
    { key: "nils", role: "reception" },
  ],
  stays: [...HERE, ...COMING, ...GONE],
};
