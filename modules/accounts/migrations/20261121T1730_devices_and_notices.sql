-- Where people sign in from, what speaks against a session, waves of tried passwords, and letters that can be answered.

alter table accounts.account
  add column factors_changed_at timestamptz,
  add column list_changed_at timestamptz,
  add column tries_told_at timestamptz;
comment on column accounts.account.factors_changed_at is 'When e-mail, password or a factor last changed.';
comment on column accounts.account.list_changed_at is 'When this person last changed a property''s list of links; told by the room that keeps it.';
comment on column accounts.account.tries_told_at is 'When a letter last told of many tries at the password.';

alter table accounts.session
  add column device_id uuid,
  add column country text,
  add column network text,
  add column is_vpn boolean not null default false,
  add column source_hash bytea,
  add column signs jsonb not null default '{}',
  add column no_links_until timestamptz,
  add column must_prove_since timestamptz;
comment on column accounts.session.source_hash is 'Keyed hash of the part of the network it last came from; no address can be read back.';
comment on column accounts.session.signs is 'Signs of a taken account and since when each is there.';
comment on column accounts.session.must_prove_since is 'Since then the cookie came from elsewhere: nothing is changed until the person proves again who they are.';

create table accounts.device (
  person_id uuid not null,
  device_id uuid not null,
  browser text,
  system text,
  first_seen_at timestamptz not null,
  last_seen_at timestamptz not null,
  primary key (person_id, device_id)
);
comment on table accounts.device is 'class: person. A browser a person has signed in with, known by a cookie of its own.';

create table accounts.known_place (
  person_id uuid not null,
  country text not null,
  network text not null,
  first_seen_at timestamptz not null,
  last_seen_at timestamptz not null,
  confirmations int not null default 0,
  primary key (person_id, country, network)
);
comment on table accounts.known_place is 'class: person. Networks a person signed in from, and how often they proved there who they are.';

create table accounts.sign_in_event (
  person_id uuid not null,
  event_id uuid not null,
  at timestamptz not null,
  outcome text not null check (outcome in ('signed_in', 'wrong_password', 'wrong_proof', 'proved_again', 'not_me')),
  way text,
  session_id uuid,
  device_id uuid,
  is_new_device boolean not null default false,
  browser text,
  system text,
  country text,
  network text,
  primary key (person_id, event_id)
);
comment on table accounts.sign_in_event is 'class: person. Who signed in or tried to, from where and how; forgotten after ninety days.';

create table accounts.sign_in_count (
  began_at timestamptz not null,
  account bytea not null,
  source bytea not null,
  failed int not null default 0,
  succeeded int not null default 0,
  primary key (began_at, account, source)
);
comment on table accounts.sign_in_count is 'class: lookup. Tries at passwords by minute, account and source, both as keyed hashes; forgotten after an hour.';

create table accounts.spraying_wave (
  wave_id uuid primary key,
  began_at timestamptz not null,
  last_seen_at timestamptz not null,
  accounts int not null,
  sources int not null
);
create index spraying_wave_last on accounts.spraying_wave (last_seen_at);
comment on table accounts.spraying_wave is 'class: lookup. A time in which many passwords were tried at many accounts.';

create table accounts.notice (
  person_id uuid not null,
  notice_id uuid not null,
  kind text not null,
  facts jsonb not null,
  session_id uuid,
  created_at timestamptz not null,
  denied_at timestamptz,
  primary key (person_id, notice_id)
);
comment on table accounts.notice is 'class: person. A letter about the account that can be answered with "that was not me".';

create table accounts.email_change (
  person_id uuid not null,
  change_id uuid not null,
  old_email text not null,
  new_email text not null,
  asked_at timestamptz not null,
  confirmed_at timestamptz,
  undone_at timestamptz,
  primary key (person_id, change_id)
);
comment on table accounts.email_change is 'class: person. A new address: asked for, confirmed from there, and undone from the old one while that may be.';
