/** Who works in the sample marketplace: hosts, their colleagues, and the people of the marketplace itself. */

import type { Person } from "./script.ts";

/** The last one is made last, when everything else is there: so an interrupted loading is known by them. */
export const PEOPLE: readonly Person[] = [
  {
    key: "teo",
    name: "Teo Almeida",
    email: "teo@casa-azul.example",
    language: "pt",
    timeZone: "Europe/Lisbon",
  },
  {
    key: "rita",
    name: "Rita Fonseca",
    email: "rita@casa-azul.example",
    language: "pt",
    timeZone: "Europe/Lisbon",
  },
  {
    key: "duarte",
    name: "Duarte Neves",
    email: "duarte@casa-azul.example",
    language: "pt",
    timeZone: "Europe/Lisbon",
  },
  {
    key: "ulla",
    name: "Ulla Sandberg",
    email: "ulla@fyrhuset.example",
    language: "sv",
    timeZone: "Europe/Stockholm",
  },
  {
    key: "nils",
    name: "Nils Ekdahl",
    email: "nils@fyrhuset.example",
    language: "sv",
    timeZone: "Europe/Stockholm",
  },
  {
    key: "claire",
    name: "Claire Morel",
    email: "claire@les-glycines.example",
    language: "fr",
    timeZone: "Europe/Paris",
  },
  {
    key: "yanis",
    name: "Yanis Haddad",
    email: "yanis@les-glycines.example",
    language: "fr",
    timeZone: "Europe/Paris",
  },
  {
    key: "noor",
    name: "Noor van Dijk",
    email: "noor@rooms-together.example",
    language: "en",
    timeZone: "Europe/Lisbon",
  },
  {
    key: "bo",
    name: "Bo Larsen",
    email: "bo@desk.example",
    language: "en",
    timeZone: "Europe/Stockholm",
    staff: "agent",
  },
  {
    key: "ines",
    name: "Inês Carvalho",
    email: "ines@desk.example",
    language: "pt",
    timeZone: "Europe/Lisbon",
    staff: "trust_officer",
  },
  {
    key: "agnes",
    name: "Agnes Holm",
    email: "agnes@desk.example",
    language: "en",
    timeZone: "Europe/Stockholm",
    staff: "operator",
  },
];
