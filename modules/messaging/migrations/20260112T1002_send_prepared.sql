-- A message whose parameters were prepared as one document: for a room that writes it together with something of its own
-- in one round trip.
create function messaging.send_prepared(p_message jsonb) returns integer language plpgsql set search_path = pg_catalog as $$
begin
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
    (p_message ->> 'event_id')::uuid,
    (p_message ->> 'bucket')::smallint,
    (p_message ->> 'job_ids')::uuid[],
    (p_message ->> 'job_kinds')::text[]);
end
$$;
