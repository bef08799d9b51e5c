/** The people of the sample who sign in. Addresses end in `.example`, where no mail can arrive. */

import type { SamplePerson } from "./shape.ts";

export const PEOPLE: readonly SamplePerson[] = [
  { email: "teo@casa-azul.example", name: "Teo Marques", language: "en", timeZone: "Europe/Lisbon" },
  { email: "rita@casa-azul.example", name: "Rita Lopes", language: "pt", timeZone: "Europe/Lisbon" },
  { email: "ulla@fyrhuset.example", name: "Ulla Berg", language: "sv", timeZone: "Europe/Stockholm" },
  { email: "nils@fyrhuset.example", name: "Nils Åkesson", language: "sv", timeZone: "Europe/Stockholm" },
  { email: "claire@les-glycines.example", name: "Claire Fontaine", language: "fr", timeZone: "Europe/Paris" },
  { email: "youssef@les-glycines.example", name: "Youssef Amrani", language: "ar", timeZone: "Europe/Paris" },
  { email: "nora@kontor.example", name: "Nora Winter", language: "en", timeZone: "Europe/Stockholm" },
  {
    email: "bo@desk.example",
    name: "Bo Ahlgren",
    language: "en",
    timeZone: "Europe/Stockholm",
    staff: "agent",
  },
  {
    email: "ines@desk.example",
    name: "Inês Carvalho",
    language: "pt",
    timeZone: "Europe/Lisbon",
    staff: "trust_officer",
  },
  {
    email: "operator@desk.example",
    name: "Ada Keller",
    language: "en",
    timeZone: "Europe/Berlin",
    staff: "operator",
  },
];

/** Published, so that nobody may choose it; only the sample's people have it. */
export const SAMPLE_PASSWORD = "bellhop-sample";
