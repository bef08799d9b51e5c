-- Second factors: passkeys, codes of an authenticator app, recovery codes; and how far a session has come.

alter table accounts.account
  add column is_sample boolean not null default false,
  add column has_passkey boolean not null default false,
  add column has_codes boolean not null default false;
comment on column accounts.account.is_sample is 'Of the sample marketplace: invited to have a second factor, never forced. Never true in production.';
comment on column accounts.account.has_passkey is 'Copies of what is in passkey and totp, so that a request need not look there.';

alter table accounts.session
  add column awaits_second_step boolean not null default false,
  add column proved_by text not null default 'password'
    check (proved_by in ('password', 'link', 'passkey', 'code', 'recovery_code')),
  add column step_ups jsonb not null default '{}';
comment on column accounts.session.awaits_second_step is 'The password was right; until the second factor is proved it opens nothing.';
comment on column accounts.session.step_ups is 'Purpose and the instant at which the person last proved for it who they are.';

create table accounts.passkey (
  person_id uuid not null,
  passkey_id uuid not null,
  credential_id text not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  name text not null check (name <> ''),
  created_at timestamptz not null,
  last_used_at timestamptz,
  primary key (person_id, passkey_id),
  unique (person_id, credential_id)
);
comment on table accounts.passkey is 'class: person. A passkey; only its public half is known here.';

-- `secret` is sealed with a key derived from the installation''s. A row without `confirmed_at` was offered and not proved yet.
create table accounts.totp (
  person_id uuid not null,
  totp_id uuid not null,
  secret bytea not null,
  last_step bigint not null default 0,
  created_at timestamptz not null,
  confirmed_at timestamptz,
  last_used_at timestamptz,
  primary key (person_id, totp_id)
);
comment on table accounts.totp is 'class: person. The secret of an authenticator app, sealed; each step of its codes is used once.';

create table accounts.recovery_code (
  person_id uuid not null,
  code_hash bytea not null,
  created_at timestamptz not null,
  used_at timestamptz,
  primary key (person_id, code_hash)
);
comment on table accounts.recovery_code is 'class: person. Codes for when everything else is lost: keyed hashes, each used once.';

create table accounts.passkey_challenge (
  challenge_hash bytea primary key,
  purpose text not null check (purpose in ('sign_in', 'second_step', 'step_up', 'enrol')),
  person_id uuid,
  expires_at timestamptz not null
);
comment on table accounts.passkey_challenge is 'class: lookup. What a passkey is asked to sign: once, within minutes.';
