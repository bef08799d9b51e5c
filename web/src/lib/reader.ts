/** Who reads: the signed-in person and their properties, for every component inside the application. */

import { createContext } from "svelte";
import type { Person, PropertyOfMine } from "./api/views.ts";

export type Reader = { person: Person; properties: PropertyOfMine[] };

export const [useReader, provideReader] = createContext<() => Reader>();
