/** The use cases of stays, given what they need. */

import { guestDoor } from "./service/guest-door.ts";
import { reservationList } from "./service/listing.ts";
import type { StaysDeps } from "./service/ports.ts";
import { propertyService } from "./service/properties.ts";
import { reservationService } from "./service/reservations.ts";

export type Stays = ReturnType<typeof staysService>;

export function staysService(deps: StaysDeps) {
  return {
    property: propertyService(deps),
    reservation: { ...reservationService(deps), list: reservationList(deps) },
    ...guestDoor(deps),
  };
}
