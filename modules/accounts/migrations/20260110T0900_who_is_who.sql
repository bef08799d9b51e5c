-- People, their sessions and memberships; guests' sessions; programs' keys; tries that failed.
create schema accounts;

-- The address people sign in with, folded (trimmed, lower case). Written first, as a reservation of the address.
create table accounts.login (
  email_folded text primary key,
  person_id uuid not null
);
comment on table accounts.login is 'class: lookup. Which person an e-mail address belongs to.';

create table accounts.account (
  person_id uuid primary key,
  email text not null,
  name text not null check (name <> ''),
  language text not null,
  time_zone text not null,
  theme text not null default 'system' check (theme in ('system', 'light', 'dark')),
  density text not null default 'comfortable' check (density in ('comfortable', 'compact')),
  shortcuts_enabled boolean not null default true,
  staff text check (staff in ('agent', 'trust_officer', 'operator')),
  password_hash text,
  password_changed_at timestamptz,
  created_at timestamptz not null
);
comment on table accounts.account is 'class: person. A person who can sign in.';

create table accounts.session (
  person_id uuid not null,
  session_id uuid not null,
  secret_hash bytea not null,
  browser text,
  system text,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  primary key (person_id, session_id),
  unique (person_id, secret_hash)
);
comment on table accounts.session is 'class: person. A browser in which somebody is signed in; only a hash of its secret is kept.';

create table accounts.one_time_link (
  person_id uuid not null,
  link_id uuid not null,
  purpose text not null check (purpose in ('sign_in', 'reset')),
  secret_hash bytea not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (person_id, link_id),
  unique (person_id, secret_hash)
);
comment on table accounts.one_time_link is 'class: person. A link that signs in, or sets a new password, once.';

-- Copy of accounts.membership by person, written in the same transaction: answers "which properties are mine".
create table accounts.person_property (
  person_id uuid not null,
  property_id bigint not null,
  role text not null,
  primary key (person_id, property_id)
);
comment on table accounts.person_property is 'class: person. The properties of a person or a key''s principal.';

create table accounts.membership (
  property_id bigint not null,
  person_id uuid not null,
  role text not null check (role in ('owner', 'manager', 'reception', 'read_only', 'engine', 'integration')),
  display_name text not null,
  joined_at timestamptz not null,
  primary key (property_id, person_id)
);
comment on table accounts.membership is 'class: property. Who belongs to a property now, and as what.';

create table accounts.former_membership (
  property_id bigint not null,
  person_id uuid not null,
  ended_at timestamptz not null,
  role text not null,
  display_name text not null,
  joined_at timestamptz not null,
  ended_by uuid not null,
  primary key (property_id, person_id, ended_at)
);
comment on table accounts.former_membership is 'class: property. Who belonged to a property once, until when, and who ended it.';

create table accounts.invitation (
  property_id bigint not null,
  invitation_id uuid not null,
  email text not null,
  email_folded text not null,
  role text not null check (role in ('owner', 'manager', 'reception', 'read_only')),
  invited_by uuid not null,
  secret_hash bytea not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  withdrawn_at timestamptz,
  primary key (property_id, invitation_id),
  unique (property_id, secret_hash)
);
create index invitation_open on accounts.invitation (property_id, email_folded)
  where accepted_at is null and withdrawn_at is null;
comment on table accounts.invitation is 'class: property. A role offered to an e-mail address.';

create table accounts.guest_session (
  property_id bigint not null,
  session_id uuid not null,
  reservation_id uuid not null,
  guest_id uuid not null,
  secret_hash bytea not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  primary key (property_id, session_id)
);
comment on table accounts.guest_session is 'class: property. A browser in which a guest has come in by link or PIN.';

create table accounts.api_key (
  key_id uuid primary key,
  secret_hash bytea not null,
  principal_id uuid not null,
  scope text not null check (scope in ('booking_engine', 'property')),
  source text not null,
  created_at timestamptz not null,
  created_by uuid,
  last_used_on date,
  revoked_at timestamptz
);
comment on table accounts.api_key is 'class: lookup. The key of a program, found by the id in the key''s own text.';

-- `subject` is a keyed hash of what is tried and from where: no address and no source can be read back.
create table accounts.attempt (
  subject bytea primary key,
  tries int not null,
  began_at timestamptz not null,
  last_at timestamptz not null
);
comment on table accounts.attempt is 'class: lookup. How often something was tried lately; forgotten when its window has passed.';
