/** The use cases of stays, given what they need. */

import { importReservations } from "./import/import-reservations.ts";
import type { ImportOptions } from "./import/options.ts";
import { guestDoor } from "./service/guest-door.ts";
import { reservationList } from "./service/listing.ts";
import type { StaysDeps } from "./service/ports.ts";
import { propertyService } from "./service/properties.ts";
import { reservationService } from "./service/reservations.ts";

export type Stays = ReturnType<typeof staysService>;

export function staysService(deps: StaysDeps) {
  const property = propertyService(deps);
  return {
    property,
    reservation: { ...reservationService(deps), list: reservationList(deps) },
    ...guestDoor(deps),
    /** Reads a file of reservations for the operator; see docs/importing.md. */
    importReservations: (options: ImportOptions) => importReservations(deps, property.create, options),
  };
}
