-- Conversations whose words were sealed for people who keep the key elsewhere: here nothing of them is left to read.

alter table messaging.conversation
  -- Since then it is closed to both sides for good, whatever becomes of the stay.
  add column archived_at timestamptz;
create index conversation_to_archive on messaging.conversation (readable_until, conversation_id) where archived_at is null;
-- Does anything name a blob?
create index attachment_of_blob on messaging.attachment (blob_hash);
create index held_message_of_blobs on messaging.held_message using gin (attachments jsonb_path_ops) where attachments is not null;

-- The one door by which words of messages go, in the transaction that has sealed them. Numbers, sides, names of authors and
-- times stay: that something was said, and when.
create function messaging.clear_archived(p_property_id bigint, p_conversation_id uuid, p_archived_at timestamptz) returns void
language plpgsql set search_path = pg_catalog as $$
begin
  update messaging.conversation c
  set archived_at = p_archived_at, last_preview = case when c.last_preview is not null then '' end
  where c.property_id = p_property_id and c.conversation_id = p_conversation_id;

  update messaging.original o set sealed = ''::bytea
  from messaging.message m
  where o.property_id = p_property_id and m.property_id = p_property_id and m.conversation_id = p_conversation_id
    and o.message_id = m.message_id;

  update messaging.attachment a set name = '', blob_hash = ''
  from messaging.message m
  where a.property_id = p_property_id and m.property_id = p_property_id and m.conversation_id = p_conversation_id
    and a.message_id = m.message_id;

  update messaging.message m set body = '', masks = null
  where m.property_id = p_property_id and m.conversation_id = p_conversation_id;

  update messaging.held_message h set body = '', attachments = null, settled_reason = null
  where h.property_id = p_property_id and h.conversation_id = p_conversation_id;

  delete from messaging.draft d where d.property_id = p_property_id and d.conversation_id = p_conversation_id;
end
$$;
