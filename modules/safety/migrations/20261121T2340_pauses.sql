-- What the desk stops for a while: all links of the marketplace at once, or all messages of one property.

create table safety.links_pause (
  pause_id uuid primary key,
  began_at timestamptz not null,
  began_by uuid not null,
  reason text not null,
  ended_at timestamptz,
  ended_by uuid,
  ended_reason text,
  check (num_nulls(ended_at, ended_by, ended_reason) in (0, 3))
);
comment on table safety.links_pause is 'class: local. When no link of the whole marketplace could be followed, and why; at most one has not ended.';
create unique index links_pause_open on safety.links_pause ((true)) where ended_at is null;

create table safety.sending_pause (
  property_id bigint not null,
  pause_id uuid not null,
  began_at timestamptz not null,
  began_by uuid not null,
  reason text not null,
  ended_at timestamptz,
  ended_by uuid,
  ended_reason text,
  primary key (property_id, pause_id),
  check (num_nulls(ended_at, ended_by, ended_reason) in (0, 3))
);
comment on table safety.sending_pause is 'class: property. When no message was passed on between a property and its guests, and why; at most one has not ended.';
create unique index sending_pause_open on safety.sending_pause (property_id) where ended_at is null;
