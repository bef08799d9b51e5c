-- Words that neither side may read any more, sealed for a public key: what opens them is not on this machine.

create table privacy.archive (
  property_id bigint not null,
  archive_id uuid not null,
  conversation_id uuid not null,
  -- When the stay was over or cancelled: from here the time of keeping is counted.
  ended_at timestamptz not null,
  sealed_at timestamptz not null,
  -- For which public key.
  key_id text not null,
  -- The key of this conversation, sealed for the public key, and its words, sealed under that key. Both empty once
  -- they were destroyed; copies of the words are noise then.
  wrapped_key bytea,
  box bytea,
  -- [{blob, sizeBytes}]: pictures and raw mails, each sealed under the key of the conversation, in order.
  pieces jsonb not null,
  messages integer not null,
  destroyed_at timestamptz,
  primary key (property_id, archive_id),
  unique (property_id, conversation_id),
  check (num_nulls(wrapped_key, box) in (0, 2)),
  check ((wrapped_key is null) = (destroyed_at is not null))
);
comment on table privacy.archive is 'class: property. The words of a conversation that is over for a year, sealed for people who hold the private key.';
create index archive_standing on privacy.archive (ended_at) where destroyed_at is null;

create table privacy.archive_leftover (
  blob_hash text not null,
  since timestamptz not null,
  primary key (blob_hash)
);
comment on table privacy.archive_leftover is 'class: local. Blobs whose content lies sealed elsewhere, or was destroyed: a row goes with the blob, or when something else still names it.';

-- Destroys what opens a conversation, and the box; that it was there stays to be read. Answers the blobs that are noise now.
create function privacy.destroy_archive(p_property_id bigint, p_archive_id uuid, p_at timestamptz) returns jsonb
language plpgsql set search_path = pg_catalog as $$
declare
  v_pieces jsonb;
begin
  update privacy.archive a set wrapped_key = null, box = null, destroyed_at = p_at
  where a.property_id = p_property_id and a.archive_id = p_archive_id and a.destroyed_at is null
  returning a.pieces into v_pieces;
  return v_pieces;
end
$$;
