-- Who wants to be unrecognisable: done at once or when the stay is over, and what came of it.

create table privacy.erasure_request (
  request_id uuid not null,
  property_id bigint not null,
  reservation_id uuid not null,
  asked_by_kind text not null check (asked_by_kind in ('guest', 'person')),
  asked_by uuid not null,
  case_id text not null,
  asked_at timestamptz not null,
  settled_at timestamptz,
  outcome text check (outcome in ('erased', 'withdrawn')),
  primary key (request_id),
  check (num_nulls(settled_at, outcome) in (0, 2))
);
comment on table privacy.erasure_request is 'class: local. Wishes of guests to be made unrecognisable, over all properties, until they are done or taken back.';
create unique index erasure_request_open on privacy.erasure_request (property_id, reservation_id) where settled_at is null;
create index erasure_request_by_time on privacy.erasure_request (asked_at);
