-- Mail that becomes a message: the mail as it came, the message, its event and its jobs, in one round trip and one commit.
-- Answers the message's number, or 0 when this very mail had been kept before and nothing was written.
create function mail.keep_message(
  p_property_id bigint,
  p_inbound_id uuid,
  p_reservation_id uuid,
  p_conversation_id uuid,
  p_side text,
  p_author_id uuid,
  p_once_key bytea,
  p_words_hash bytea,
  p_header_id text,
  p_header_subject text,
  p_subject text,
  p_message_id uuid,
  p_elided text,
  p_signature text,
  p_refused_files jsonb,
  p_authentication jsonb,
  p_raw bytea,
  p_raw_blob text,
  p_raw_bytes integer,
  p_received_at timestamptz,
  p_message jsonb
) returns integer language plpgsql set search_path = pg_catalog as $$
declare
  v_seq integer;
begin
  insert into mail.inbound
    (property_id, inbound_id, reservation_id, conversation_id, side, author_id, kind, once_key, words_hash, header_id,
      header_subject, subject, message_id, after_seq, elided, signature, refused_files, authentication, raw, raw_blob,
      raw_bytes, received_at)
  values
    (p_property_id, p_inbound_id, p_reservation_id, p_conversation_id, p_side, p_author_id, 'message', p_once_key,
      p_words_hash, p_header_id, p_header_subject, p_subject, p_message_id, 0, p_elided, p_signature, p_refused_files,
      p_authentication, p_raw, p_raw_blob, p_raw_bytes, p_received_at)
  on conflict on constraint inbound_once do nothing;
  if not found then
    return 0;
  end if;

  v_seq := messaging.send_prepared(p_message);

  -- What is to be told beside a message stands after that message.
  if p_refused_files <> '[]'::jsonb then
    update mail.inbound i set after_seq = v_seq
    where i.property_id = p_property_id and i.inbound_id = p_inbound_id;
  end if;
  return v_seq;
end
$$;
