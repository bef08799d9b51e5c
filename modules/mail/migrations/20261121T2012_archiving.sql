-- What of a conversation that was sealed lay here: subjects, what was cut off, and the mails as they came.

create index inbound_of_blob on mail.inbound (raw_blob) where raw_blob is not null;

-- The one door by which they go, in the transaction that has sealed them. Who sent what when, and what became of it, stays.
create function mail.clear_archived(p_property_id bigint, p_conversation_id uuid) returns void
language plpgsql set search_path = pg_catalog as $$
begin
  update mail.inbound i
  set header_subject = '', subject = '', elided = '', signature = '', refused_files = '[]', raw = ''::bytea, raw_blob = null,
    -- Hashes of few words can be guessed: what stays is only as unlike as ids are.
    words_hash = ''::bytea, once_key = uuid_send(i.inbound_id)
  where i.property_id = p_property_id and i.conversation_id = p_conversation_id;

  update mail.delivery d set subject = null
  where d.property_id = p_property_id and d.conversation_id = p_conversation_id;
end
$$;
