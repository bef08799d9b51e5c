/** Les Glycines in Lyon: Claire’s small hotel in the old town. */

import type { PropertyScript } from "../script.ts";
import { COMING } from "./coming.ts";
import { GONE } from "./gone.ts";
import { HERE } from "./here.ts";

export const LES_GLYCINES: PropertyScript = {
  ref: "les-glycines",
  currency: "EUR",
  details: {
    name: "Les Glycines",
    address: { street: "12 rue du Bœuf", postalCode: "69005", city: "Lyon", country: "FR" },
    timeZone: "Europe/Paris",
    languages: ["fr", "en", "ar", "it"],
    phone: "+33 4 65 71 00 12",
    checkInFrom: "15:30",
    checkInUntil: "22:30",
    checkOutUntil: "11:00",
    houseRules: {
      pets: "on_request",
      smoking: "not_allowed",
      parties: "not_allowed",
      children: "welcome",
      quiet: { from: "22:00", until: "07:00" },
      note: "La cour est partagée avec nos voisins : merci d’y parler doucement après 22 h. La glycine est centenaire, on la regarde sans la cueillir.",
    },
    guestRequirements: { minimumAge: 18, phone: true, homeAddress: false, identityDocument: true },
  },
  people: [
    { key: "claire", role: "owner" },
    { key: "noor", role: "manager" },
    { key: "yanis", role: "reception" },
  ],
  stays: [...HERE, ...COMING, ...GONE],
};
