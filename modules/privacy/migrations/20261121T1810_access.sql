-- Who may look into conversations for the marketplace, for how long and why, and what they looked at.

create table privacy.access_grant (
  grant_id uuid not null,
  person_id uuid not null,
  ground text not null check (ground in ('fraud_legal', 'party_request', 'improvement_analysis', 'spam_detected')),
  case_id text not null,
  property_id bigint not null,
  conversation_ids uuid[] not null,
  minutes integer not null check (minutes between 1 and 60),
  requested_at timestamptz not null,
  needs_second boolean not null,
  confirmed_by uuid,
  confirmed_at timestamptz,
  -- From when to when it opens something; empty while a second person has not confirmed it.
  starts_at timestamptz,
  until timestamptz,
  -- Both sides see what was read only after this.
  defer_until timestamptz,
  primary key (grant_id),
  check (num_nulls(starts_at, until) in (0, 2)),
  check (num_nulls(confirmed_by, confirmed_at) in (0, 2)),
  check (confirmed_by <> person_id),
  check (until <= starts_at + interval '60 minutes')
);
comment on table privacy.access_grant is 'class: local. Leave of one of the staff to read some conversations of a property, for a reason and at most an hour.';
create index access_grant_of_person on privacy.access_grant (person_id, requested_at);
create index access_grant_by_time on privacy.access_grant (requested_at);

create table privacy.access_receipt (
  property_id bigint not null,
  receipt_id uuid not null,
  conversation_id uuid not null,
  who_kind text not null check (who_kind in ('staff', 'job')),
  -- The person, or the name of the job: for those who look into it, never shown to the two sides.
  who text not null,
  ground text not null check (ground in ('fraud_legal', 'party_request', 'improvement_analysis', 'spam_detected')),
  case_id text not null,
  grant_id uuid,
  read_at timestamptz not null,
  deferred_until timestamptz,
  primary key (property_id, receipt_id)
);
comment on table privacy.access_receipt is 'class: property. That a conversation was read for the marketplace, when and why: both sides may see it.';
create index access_receipt_of_conversation on privacy.access_receipt (property_id, conversation_id, read_at);
create index access_receipt_of_grant on privacy.access_receipt (property_id, grant_id);
