-- What may not be erased although its time is over, because somebody needs it.

create table privacy.legal_hold (
  hold_id uuid not null,
  property_id bigint not null,
  -- Empty: everything of the property.
  conversation_id uuid,
  ground text not null check (ground in ('legal_claim', 'investigation', 'authority')),
  case_id text not null,
  placed_by uuid not null,
  placed_at timestamptz not null,
  lifted_by uuid,
  lifted_at timestamptz,
  primary key (hold_id),
  check (num_nulls(lifted_by, lifted_at) in (0, 2))
);
comment on table privacy.legal_hold is 'class: local. What is kept beyond its time, for which case, since when and until when.';
create index legal_hold_standing on privacy.legal_hold (placed_at) where lifted_at is null;

-- All of a property, for those who host there.
create index access_receipt_by_time on privacy.access_receipt (property_id, read_at);
