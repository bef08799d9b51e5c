-- Hosts that are known for fraud, by lists that the operator imports. Kept as hashes: we look up, we do not publish.

create table safety.listed_source (
  source text primary key,
  format text not null,
  imported_at timestamptz not null,
  hosts integer not null,
  -- Entries that would have closed a place which strangers share, or were no hosts.
  skipped integer not null
);
comment on table safety.listed_source is 'class: local. Imported lists of hosts: whose, when, how many.';

create table safety.listed_host (
  -- The first half of SHA-256 of the host in ASCII, without `www.`.
  host_hash bytea not null,
  source text not null,
  primary key (host_hash, source)
);
comment on table safety.listed_host is 'class: local. Hosts of imported lists, as hashes.';
create index listed_host_of_source on safety.listed_host (source);
