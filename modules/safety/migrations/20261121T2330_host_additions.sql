-- Each time hosts were added to a property's list: what the letters to its owners are about, and whether they said no.

create table safety.host_addition (
  property_id bigint not null,
  addition_id uuid not null,
  hosts text[] not null,
  added_by uuid not null,
  added_by_name text not null,
  added_at timestamptz not null,
  valid_from timestamptz not null,
  denied_at timestamptz,
  -- The owner whose letter it was pressed in.
  denied_by uuid,
  primary key (property_id, addition_id),
  check (num_nulls(denied_at, denied_by) in (0, 2))
);
comment on table safety.host_addition is 'class: property. Hosts that were added to the list of a property at one time, and whether an owner said that it was none of them.';
