-- Properties, their house rules and reservations; and two lookups that keep names unique in the whole marketplace.
create schema stays;

create table stays.property (
  property_id bigint not null,
  name text not null,
  street text not null,
  postal_code text,
  city text not null,
  region text,
  country text not null,
  time_zone text not null,
  languages text[] not null,
  phone text,
  check_in_from time not null,
  check_in_until time,
  check_out_until time not null,
  house_rules_version integer not null,
  minimum_age smallint,
  requires_phone boolean not null,
  requires_home_address boolean not null,
  requires_identity_document boolean not null,
  source text not null,
  ref text not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (property_id)
);
comment on table stays.property is 'class: property. A place that people stay in; property_id is seven digits drawn at random.';

create table stays.house_rules (
  property_id bigint not null references stays.property (property_id),
  version integer not null,
  pets text not null check (pets in ('allowed', 'on_request', 'not_allowed')),
  smoking text not null check (smoking in ('allowed', 'outside', 'not_allowed')),
  parties text not null check (parties in ('allowed', 'on_request', 'not_allowed')),
  children text not null check (children in ('welcome', 'not_suitable')),
  quiet_from time,
  quiet_until time,
  note text,
  created_at timestamptz not null,
  primary key (property_id, version),
  check ((quiet_from is null) = (quiet_until is null))
);
comment on table stays.house_rules is 'class: property. One row per version; never updated, because guests agreed to those words.';

create table stays.reservation (
  property_id bigint not null references stays.property (property_id),
  reservation_id uuid not null,
  number text not null,
  number_key text not null,
  pin_hash bytea,
  -- Raised to end every link sent to the guest so far.
  guest_link_version integer not null,
  guest_id uuid not null,
  guest_name text not null,
  -- Every word of the name in lower case without accents, a space before each.
  guest_name_folded text not null,
  guest_email text,
  guest_phone text,
  guest_language text not null,
  guest_country text,
  check_in_date date not null,
  check_out_date date not null,
  adults integer not null,
  children integer not null,
  unit_names text[] not null,
  price_minor bigint,
  price_currency text,
  state text not null check (state in ('booked', 'checked_in', 'checked_out', 'no_show', 'cancelled')),
  booked_at timestamptz not null,
  cancelled_at timestamptz,
  house_rules_version integer not null,
  source text not null,
  ref text not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (property_id, reservation_id),
  unique (property_id, number_key),
  foreign key (property_id, house_rules_version) references stays.house_rules (property_id, version),
  check (check_out_date >= check_in_date),
  check (adults + children > 0),
  check ((state = 'cancelled') = (cancelled_at is not null)),
  check ((price_minor is null) = (price_currency is null))
);
comment on table stays.reservation is 'class: property. The agreement, with the guest as the booking engine named them.';
create index reservation_by_check_in on stays.reservation (property_id, check_in_date, reservation_id);

create table stays.external_ref (
  source text not null,
  kind text not null check (kind in ('property', 'reservation')),
  ref text not null,
  property_id bigint not null,
  reservation_id uuid,
  primary key (source, kind, ref)
);
comment on table stays.external_ref is 'class: lookup. What a booking engine calls a property or reservation, and where ours is.';

create table stays.reservation_number (
  number_key text not null,
  property_id bigint not null,
  reservation_id uuid not null,
  primary key (number_key)
);
comment on table stays.reservation_number is 'class: lookup. Reservation numbers without spacing and case, unique in the marketplace.';

create table stays.import_run (
  import_key text not null,
  file_name text not null,
  source text not null,
  lines_done bigint not null,
  created_count bigint not null,
  changed_count bigint not null,
  unchanged_count bigint not null,
  rejected_count bigint not null,
  left_out_count bigint not null,
  started_at timestamptz not null,
  finished_at timestamptz,
  primary key (import_key)
);
comment on table stays.import_run is 'class: local. How far each imported file has come, by the hash of the file and of its mapping.';
