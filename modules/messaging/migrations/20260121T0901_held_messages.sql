-- Messages that are checked by people before anybody reads them, what was hidden in those that were sent, and the one write of
-- the hot path once more, now with the decision about the words.

alter table messaging.message
  -- [{start, end, type, mayReveal}]: stretches of the body that stand for something hidden.
  add column masks jsonb,
  -- The reader is told to be careful.
  add column is_doubtful boolean not null default false;

create table messaging.original (
  property_id bigint not null,
  message_id uuid not null,
  -- The words before anything was hidden, without card numbers, sealed under the installation's key.
  sealed bytea not null,
  primary key (property_id, message_id)
);
comment on table messaging.original is 'class: property. What was written in messages of which a part is hidden; only where there is something.';

create table messaging.held_message (
  property_id bigint not null,
  message_id uuid not null,
  conversation_id uuid not null,
  side text not null check (side in ('guest', 'partner')),
  author_id uuid not null,
  author_name text not null,
  -- As written, without card numbers.
  body text not null,
  via text not null,
  attachments jsonb,
  held_at timestamptz not null,
  state text not null check (state in ('held', 'released', 'withdrawn', 'refused')),
  -- What the author was told: {verdict, reasons, marks}.
  explanation jsonb not null,
  settled_at timestamptz,
  settled_by uuid,
  settled_reason text,
  primary key (property_id, message_id)
);
comment on table messaging.held_message is 'class: property. Messages that wait for a person of the desk, and what became of them. Only their author sees them.';
create index held_message_of_conversation on messaging.held_message (property_id, conversation_id, held_at);

-- A message held: nobody is told but its author and the desk.
create function messaging.hold_message(p_message jsonb) returns void language plpgsql set search_path = pg_catalog as $$
declare
  v_property_id bigint := (p_message ->> 'property_id')::bigint;
begin
  insert into messaging.held_message
    (property_id, message_id, conversation_id, side, author_id, author_name, body, via, attachments, held_at, state, explanation)
  values
    (v_property_id, (p_message ->> 'message_id')::uuid, (p_message ->> 'conversation_id')::uuid, p_message ->> 'side',
      (p_message ->> 'author_id')::uuid, p_message ->> 'author_name', p_message ->> 'body', p_message ->> 'via',
      nullif(p_message -> 'attachments', 'null'::jsonb), (p_message ->> 'sent_at')::timestamptz, 'held',
      p_message -> 'explanation');

  if (p_message ->> 'ends_draft')::boolean then
    delete from messaging.draft d
    where d.property_id = v_property_id and d.conversation_id = (p_message ->> 'conversation_id')::uuid
      and d.writer_id = (p_message ->> 'author_id')::uuid;
  end if;

  perform safety.record_verdict(v_property_id, p_message -> 'verdict');

  perform kernel.announce(
    v_property_id,
    (p_message ->> 'event_id')::uuid,
    'messaging.message_held',
    jsonb_build_object(
      'conversationId', p_message ->> 'conversation_id',
      'reservationId', p_message -> 'verdict' ->> 'reservation_id',
      'messageId', p_message ->> 'message_id',
      'from', p_message ->> 'side',
      'via', p_message ->> 'via'),
    (p_message ->> 'sent_at')::timestamptz,
    (p_message ->> 'bucket')::smallint,
    (p_message ->> 'job_ids')::uuid[],
    (p_message ->> 'job_kinds')::text[]);
end
$$;

drop function messaging.send_message(
  bigint, uuid, uuid, text, uuid, text, text, text, timestamptz, timestamptz, timestamptz, boolean, text, jsonb, uuid, smallint,
  uuid[], text[]);

create function messaging.send_message(
  p_property_id bigint,
  p_conversation_id uuid,
  p_message_id uuid,
  p_side text,
  p_author_id uuid,
  p_author_name text,
  p_body text,
  p_preview text,
  p_sent_at timestamptz,
  -- By the rules, for a guest's message: when an answer is due if none is owed yet, and when the partner's window ends.
  p_reply_due_at timestamptz,
  p_reply_closes_at timestamptz,
  p_ends_draft boolean,
  p_via text,
  -- [{name, type, size_bytes, width, height, blob_hash}] in order; null when there are none.
  p_attachments jsonb,
  -- [{start, end, type, mayReveal}] and the sealed words; null where nothing is hidden.
  p_masks jsonb,
  p_original bytea,
  p_is_doubtful boolean,
  -- As safety.record_verdict takes it; null for what was said elsewhere before and is only written down.
  p_verdict jsonb,
  p_event_id uuid,
  p_bucket smallint,
  p_job_ids uuid[],
  p_job_kinds text[]
) returns integer language plpgsql set search_path = pg_catalog as $$
declare
  v_seq integer;
  v_reservation_id uuid;
begin
  update messaging.conversation c
  set last_seq = c.last_seq + 1,
    active_at = greatest(c.active_at, p_sent_at),
    last_message_at = p_sent_at,
    last_side = p_side,
    last_author_id = p_author_id,
    last_preview = p_preview,
    last_guest_message_at =
      case when p_side = 'guest' then greatest(c.last_guest_message_at, p_sent_at) else c.last_guest_message_at end,
    reply_seq = case when p_side = 'guest' then coalesce(c.reply_seq, c.last_seq + 1) end,
    reply_opened_at = case when p_side = 'guest' then coalesce(c.reply_opened_at, p_sent_at) end,
    reply_due_at = case when p_side = 'guest' then coalesce(c.reply_due_at, p_reply_due_at) end,
    reply_closes_at = case when p_side = 'guest' then p_reply_closes_at end
  where c.property_id = p_property_id and c.conversation_id = p_conversation_id
  returning c.last_seq, c.reservation_id into strict v_seq, v_reservation_id;

  insert into messaging.message
    (property_id, conversation_id, seq, message_id, side, author_id, author_name, body, sent_at, via, attachment_count,
      masks, is_doubtful)
  values
    (p_property_id, p_conversation_id, v_seq, p_message_id, p_side, p_author_id, p_author_name, p_body, p_sent_at, p_via,
      coalesce(jsonb_array_length(p_attachments), 0), p_masks, p_is_doubtful);

  if p_original is not null then
    insert into messaging.original (property_id, message_id, sealed) values (p_property_id, p_message_id, p_original);
  end if;

  if p_verdict is not null then
    perform safety.record_verdict(p_property_id, p_verdict);
  end if;

  if p_attachments is not null then
    insert into messaging.attachment
      (property_id, message_id, place, name, type, size_bytes, width, height, blob_hash)
    select p_property_id, p_message_id, a.place, a.value ->> 'name', a.value ->> 'type',
      (a.value ->> 'size_bytes')::integer, (a.value ->> 'width')::integer, (a.value ->> 'height')::integer,
      a.value ->> 'blob_hash'
    from jsonb_array_elements(p_attachments) with ordinality as a (value, place);
  end if;

  insert into messaging.read_mark as mark
    (property_id, conversation_id, reader_id, side, read_seq, seen_seq, seen_at)
  values
    (p_property_id, p_conversation_id, p_author_id, p_side, v_seq, v_seq, p_sent_at)
  on conflict (property_id, conversation_id, reader_id)
  do update set read_seq = excluded.read_seq, seen_seq = excluded.seen_seq, seen_at = excluded.seen_at;

  if p_ends_draft then
    delete from messaging.draft d
    where d.property_id = p_property_id and d.conversation_id = p_conversation_id and d.writer_id = p_author_id;
  end if;

  perform kernel.announce(
    p_property_id,
    p_event_id,
    'messaging.message_sent',
    jsonb_build_object(
      'conversationId', p_conversation_id,
      'reservationId', v_reservation_id,
      'messageId', p_message_id,
      'seq', v_seq,
      'from', p_side),
    p_sent_at,
    p_bucket,
    p_job_ids,
    p_job_kinds);
  return v_seq;
end
$$;

-- A message prepared as one document; one that has an explanation is held. Answers its number, -1 when it is held.
create or replace function messaging.send_prepared(p_message jsonb) returns integer language plpgsql set search_path = pg_catalog as $$
begin
  if p_message ? 'explanation' then
    perform messaging.hold_message(p_message);
    return -1;
  end if;
  return messaging.send_message(
    (p_message ->> 'property_id')::bigint,
    (p_message ->> 'conversation_id')::uuid,
    (p_message ->> 'message_id')::uuid,
    p_message ->> 'side',
    (p_message ->> 'author_id')::uuid,
    p_message ->> 'author_name',
    p_message ->> 'body',
    p_message ->> 'preview',
    (p_message ->> 'sent_at')::timestamptz,
    (p_message ->> 'reply_due_at')::timestamptz,
    (p_message ->> 'reply_closes_at')::timestamptz,
    (p_message ->> 'ends_draft')::boolean,
    p_message ->> 'via',
    nullif(p_message -> 'attachments', 'null'::jsonb),
    nullif(p_message -> 'masks', 'null'::jsonb),
    decode(p_message ->> 'original', 'base64'),
    (p_message ->> 'is_doubtful')::boolean,
    nullif(p_message -> 'verdict', 'null'::jsonb),
    (p_message ->> 'event_id')::uuid,
    (p_message ->> 'bucket')::smallint,
    (p_message ->> 'job_ids')::uuid[],
    (p_message ->> 'job_kinds')::text[]);
end
$$;
