/** The tables of stays as this room reads and writes them. Other rooms see `StayTables` of them. */

import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { MembershipTables } from "#modules/accounts/index.ts";
import type { StayTables } from "../stay-columns.ts";
import type { HouseRules } from "../types.ts";

type Origin = { source: string; ref: string; created_at: Instant; changed_at: Instant };

export type Tables = MembershipTables & {
  "stays.property": StayTables["stays.property"] & {
    house_rules_version: number;
    minimum_age: number | null;
    requires_phone: boolean;
    requires_home_address: boolean;
    requires_identity_document: boolean;
  } & Origin;
  "stays.house_rules": {
    property_id: PropertyId;
    version: number;
    pets: HouseRules["pets"];
    smoking: HouseRules["smoking"];
    parties: HouseRules["parties"];
    children: HouseRules["children"];
    quiet_from: Temporal.PlainTime | null;
    quiet_until: Temporal.PlainTime | null;
    note: string | null;
    created_at: Instant;
  };
  "stays.reservation": StayTables["stays.reservation"] & {
    pin_hash: Buffer | null;
    guest_link_version: number;
    guest_email: string | null;
    guest_erased_at: Instant | null;
    house_rules_version: number;
  } & Origin;
  "stays.external_ref": {
    source: string;
    kind: "property" | "reservation";
    ref: string;
    property_id: PropertyId;
    reservation_id: Id<"reservation"> | null;
  };
  "stays.reservation_number": {
    number_key: string;
    property_id: PropertyId;
    reservation_id: Id<"reservation">;
  };
};
