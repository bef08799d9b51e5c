-- Copies of messages that a guest or a host asked for. The copy itself lies among the blobs, locked by a key of its own
-- that goes when it expires.

create table privacy.history (
  property_id bigint not null,
  history_id uuid not null,
  side text not null check (side in ('guest', 'partner')),
  -- The guest, or the person or program of the property.
  requested_by uuid not null,
  reservation_id uuid,
  -- Empty: all conversations of the property.
  conversation_id uuid,
  language text not null,
  requested_at timestamptz not null,
  ready_at timestamptz,
  expires_at timestamptz,
  blob_hash text,
  size_bytes bigint,
  messages integer,
  -- Sealed; empty again once it has expired.
  locked_by bytea,
  primary key (property_id, history_id),
  check ((side = 'guest') = (reservation_id is not null)),
  check (num_nulls(ready_at, expires_at, blob_hash, size_bytes, messages) in (0, 5))
);
comment on table privacy.history is 'class: property. A copy of messages that somebody asked for, until when it can be fetched, and the key that opens it.';
create index history_of_requester on privacy.history (property_id, requested_by, requested_at);
