/** A guest to whom a letter of ours goes: their address, language and name, and the way to their stay. */

import type { Id, PropertyId } from "#kernel/ids.ts";
import { type InterfaceLanguage, negotiateLanguage } from "#kernel/language.ts";
import type { MailDeps } from "./deps.ts";

export type GuestReader = {
  readonly to: string;
  readonly language: InterfaceLanguage;
  readonly name: string;
  readonly property: string;
  readonly reservationNumber: string;
  /** The page of their stay. */
  readonly stayUrl: string;
};

type Deps = Pick<MailDeps, "carrier" | "guests" | "guestLink" | "settings">;

/** Undefined when their address is not known. */
export async function guestReader(
  { carrier, guests, guestLink, settings }: Deps,
  of: { readonly propertyId: PropertyId; readonly reservationId: Id<"reservation"> },
): Promise<GuestReader | undefined> {
  const { propertyId, reservationId } = of;
  const [{ guest, propertyName: property }, booked] = await Promise.all([
    carrier.find({ propertyId, reservationId }),
    guests.correspondent({ propertyId, id: reservationId }),
  ]);
  if (!guest.email || !booked) return undefined;
  const { reservation, linkVersion: version } = booked;
  return {
    ...{ to: guest.email, language: negotiateLanguage(guest.language), name: guest.name, property },
    reservationNumber: reservation.number,
    stayUrl: `${settings.publicUrl}/g/${guestLink({ propertyId, reservationId, version })}`,
  };
}
