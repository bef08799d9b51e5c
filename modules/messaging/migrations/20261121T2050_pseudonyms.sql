-- The one door by which the names of a guest leave a conversation: words stay as they were sent but for them.

-- `p_words`: [{id, body, masks}] of messages, `p_held`: [{id, body, explanation, reason}] of held ones, with the names
-- replaced; only those that held any. Answers how many messages are of the guest.
create function messaging.pseudonymise(
  p_property_id bigint,
  p_conversation_id uuid,
  p_guest_id uuid,
  p_pseudonym text,
  p_preview text,
  p_words jsonb,
  p_held jsonb
) returns integer language plpgsql set search_path = pg_catalog as $$
declare
  v_count integer;
begin
  update messaging.conversation c set last_preview = p_preview
  where c.property_id = p_property_id and c.conversation_id = p_conversation_id and c.last_preview is distinct from p_preview;

  update messaging.message m set body = w.value ->> 'body', masks = nullif(w.value -> 'masks', 'null'::jsonb)
  from jsonb_array_elements(p_words) as w (value)
  where m.property_id = p_property_id and m.conversation_id = p_conversation_id
    and m.message_id = (w.value ->> 'id')::uuid;

  update messaging.held_message h
  set body = w.value ->> 'body', explanation = w.value -> 'explanation', settled_reason = w.value ->> 'reason'
  from jsonb_array_elements(p_held) as w (value)
  where h.property_id = p_property_id and h.conversation_id = p_conversation_id
    and h.message_id = (w.value ->> 'id')::uuid;

  update messaging.message m set author_name = p_pseudonym
  where m.property_id = p_property_id and m.conversation_id = p_conversation_id and m.side = 'guest';
  get diagnostics v_count = row_count;
  update messaging.held_message h set author_name = p_pseudonym
  where h.property_id = p_property_id and h.conversation_id = p_conversation_id and h.side = 'guest';

  -- What was hidden in the guest's own messages is mostly how to reach them.
  delete from messaging.original o using messaging.message m
  where o.property_id = p_property_id and m.property_id = p_property_id and m.conversation_id = p_conversation_id
    and m.side = 'guest' and o.message_id = m.message_id;

  delete from messaging.draft d
  where d.property_id = p_property_id and d.conversation_id = p_conversation_id;
  return v_count;
end
$$;
