-- What was taken out of the house because a guest asked for it, and the certificate they got.

create table privacy.erasure (
  property_id bigint not null,
  erasure_id uuid not null,
  reservation_id uuid not null,
  -- What stands where the name stood.
  pseudonym text not null,
  case_id text not null,
  erased_by uuid not null,
  erased_at timestamptz not null,
  certificate text not null,
  signature text not null,
  primary key (property_id, erasure_id),
  unique (property_id, reservation_id)
);
comment on table privacy.erasure is 'class: property. That a guest of a stay was made unrecognisable, in which rooms, and the signed certificate about it.';
