-- The record of what was done: written once, each entry bound to the one before. The key that binds them is not in here.
create schema privacy;

create table privacy.audit_head (
  -- There is one chain.
  chain smallint not null check (chain = 1),
  seq bigint not null,
  hash text not null,
  primary key (chain)
);
comment on table privacy.audit_head is 'class: local. The number and the hash of the last entry of the record.';
insert into privacy.audit_head (chain, seq, hash) values (1, 0, repeat('0', 64));

create table privacy.audit_entry (
  seq bigint not null,
  at timestamptz not null,
  actor_kind text not null,
  actor_id text not null,
  action text not null,
  property_id bigint,
  object_kind text,
  object_id text,
  ground text,
  -- Of the details, which are kept apart because they may have to go before the entry does.
  detail_hash text,
  prev_hash text not null,
  key_id text not null,
  hmac text not null,
  primary key (seq)
);
comment on table privacy.audit_entry is 'class: local. What was done, by whom, to what and on which ground: never changed, never deleted.';
create index audit_entry_by_time on privacy.audit_entry (at, seq);

create table privacy.audit_detail (
  seq bigint not null,
  details jsonb not null,
  primary key (seq)
);
comment on table privacy.audit_detail is 'class: local. What an entry of the record tells beside its columns.';

-- Whoever owns the tables may not change what was written either, unless it is the superuser of the server.
revoke update, delete, truncate on privacy.audit_entry from current_user;

-- Writes the entry after the last one, if it still is the one that the program bound it to.
create function privacy.append_audit(p_entry jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
begin
  update privacy.audit_head
  set seq = (p_entry ->> 'seq')::bigint, hash = p_entry ->> 'hmac'
  where chain = 1 and seq = (p_entry ->> 'seq')::bigint - 1 and hash = p_entry ->> 'prev_hash';
  if not found then
    raise exception 'the record went on meanwhile' using errcode = 'serialization_failure';
  end if;

  insert into privacy.audit_entry
    (seq, at, actor_kind, actor_id, action, property_id, object_kind, object_id, ground, detail_hash, prev_hash, key_id, hmac)
  values
    ((p_entry ->> 'seq')::bigint, (p_entry ->> 'at')::timestamptz, p_entry ->> 'actor_kind', p_entry ->> 'actor_id',
      p_entry ->> 'action', (p_entry ->> 'property_id')::bigint, p_entry ->> 'object_kind', p_entry ->> 'object_id',
      p_entry ->> 'ground', p_entry ->> 'detail_hash', p_entry ->> 'prev_hash', p_entry ->> 'key_id', p_entry ->> 'hmac');

  if p_entry -> 'details' <> 'null'::jsonb then
    insert into privacy.audit_detail (seq, details) values ((p_entry ->> 'seq')::bigint, p_entry -> 'details');
  end if;
end
$$;
