-- The one write of the hot path again, now also for what comes by mail and with pictures: message, pictures, head, the
-- author's mark and draft, event and jobs, in one round trip. What may be written was decided before.
drop function messaging.send_message(
  bigint, uuid, uuid, text, uuid, text, text, text, timestamptz, timestamptz, timestamptz, boolean, uuid, smallint, uuid[],
  text[]);

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
    (property_id, conversation_id, seq, message_id, side, author_id, author_name, body, sent_at, via, attachment_count)
  values
    (p_property_id, p_conversation_id, v_seq, p_message_id, p_side, p_author_id, p_author_name, p_body, p_sent_at, p_via,
      coalesce(jsonb_array_length(p_attachments), 0));

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
