-- Who prefers not to use messages, since when, and when they came back.

create table privacy.opt_out (
  property_id bigint not null,
  opt_out_id uuid not null,
  side text not null check (side in ('guest', 'partner')),
  -- The stay of the guest; empty for the partner, who is meant with the whole property.
  reservation_id uuid,
  since timestamptz not null,
  chosen_by uuid not null,
  ended_at timestamptz,
  ended_by uuid,
  primary key (property_id, opt_out_id),
  check ((side = 'guest') = (reservation_id is not null)),
  check (num_nulls(ended_at, ended_by) in (0, 2))
);
comment on table privacy.opt_out is 'class: property. That a guest or a partner uses no messages: one row for each time.';
create unique index opt_out_of_guest on privacy.opt_out (property_id, reservation_id) where ended_at is null and side = 'guest';
create unique index opt_out_of_partner on privacy.opt_out (property_id) where ended_at is null and side = 'partner';
