-- Decisions that a second person confirms, messages that are looked at again because their author asks, and what came of the
-- signals that spoke against them.

alter table safety.verdict
  -- Keyed: tells that a text is the one that was decided about, never what it says. Empty for older decisions.
  add column text_digest text;

alter table safety.review
  add column kind text not null default 'held' check (kind in ('held', 'appeal')),
  -- By when the author of an appeal is answered.
  add column due_at timestamptz,
  -- Whose decision is contested: they do not decide again.
  add column excluded uuid[] not null default '{}',
  -- What the first of two persons decided.
  add column proposed_outcome text check (proposed_outcome in ('released', 'refused')),
  add column proposed_reason text,
  add column proposed_by uuid,
  add column proposed_at timestamptz,
  add check (num_nulls(proposed_outcome, proposed_reason, proposed_by, proposed_at) in (0, 4)),
  add check (decided_by <> proposed_by or outcome = 'withdrawn'),
  add check ((kind = 'appeal') = (due_at is not null)),
  drop constraint review_property_id_message_id_key,
  add constraint review_of_message unique (property_id, message_id, kind);

alter table safety.open_review
  add column kind text not null default 'held',
  add column due_at timestamptz,
  add column proposed_at timestamptz;

create table safety.appeal (
  property_id bigint not null,
  review_id uuid not null,
  message_id uuid not null,
  conversation_id uuid not null,
  side text not null check (side in ('guest', 'partner')),
  author_id uuid not null,
  author_name text not null,
  -- Why the author asks, in their words.
  words text not null,
  -- What was decided against: the message went out with a warning or with something hidden, or it did not go out.
  against text not null check (against in ('warn', 'mask', 'block')),
  -- The text of a message that was kept nowhere else, without card numbers, sealed under the installation's key.
  sealed bytea,
  filed_at timestamptz not null,
  -- What an overturned decision did: the message was sent, or shown as it was written, or it was too late for either.
  effect text check (effect in ('sent', 'shown', 'none')),
  primary key (property_id, review_id)
);
comment on table safety.appeal is 'class: property. That the author of a message asks a person to look at a decision again, in which words; beside the review of the same id.';
create index appeal_of_conversation on safety.appeal (property_id, conversation_id, side);

create table safety.review_outcome (
  review_id uuid not null,
  property_id bigint not null,
  message_id uuid not null,
  kind text not null check (kind in ('held', 'appeal')),
  outcome text not null check (outcome in ('released', 'refused', 'withdrawn')),
  -- What the rules had said, and the signals that fired.
  verdict text not null,
  signals text[] not null,
  opened_at timestamptz not null,
  decided_at timestamptz not null,
  primary key (review_id)
);
comment on table safety.review_outcome is 'class: local. What people decided where rules had spoken, over all properties: how right each signal was. No words.';
create index review_outcome_lately on safety.review_outcome (decided_at);

create table safety.review_reminder (
  person_id uuid not null,
  reminded_date date not null,
  reminded_at timestamptz not null,
  primary key (person_id, reminded_date)
);
comment on table safety.review_reminder is 'class: person. On which days somebody responsible was told what waits too long.';

create or replace function safety.record_verdict(p_property_id bigint, p_verdict jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
begin
  insert into safety.verdict
    (property_id, verdict_id, message_id, conversation_id, side, author_id, channel, verdict, score, rules, signals, findings,
      circumstances, rule_set, rule_set_digest, took_microseconds, decided_at, text_digest)
  values
    (p_property_id, (p_verdict ->> 'verdict_id')::uuid, (p_verdict ->> 'message_id')::uuid,
      (p_verdict ->> 'conversation_id')::uuid, p_verdict ->> 'side', (p_verdict ->> 'author_id')::uuid,
      p_verdict ->> 'channel', p_verdict ->> 'verdict', (p_verdict ->> 'score')::integer,
      (p_verdict ->> 'rules')::text[], p_verdict -> 'signals', p_verdict -> 'findings', p_verdict -> 'circumstances',
      p_verdict ->> 'rule_set', p_verdict ->> 'rule_set_digest', (p_verdict ->> 'took_microseconds')::integer,
      (p_verdict ->> 'decided_at')::timestamptz, p_verdict ->> 'text_digest');

  insert into safety.sent (property_id, message_id, reservation_id, side, sent_at, similarity, hosts, is_passed)
  values
    (p_property_id, (p_verdict ->> 'message_id')::uuid, (p_verdict ->> 'reservation_id')::uuid, p_verdict ->> 'side',
      (p_verdict ->> 'decided_at')::timestamptz, (p_verdict ->> 'similarity')::bigint, (p_verdict ->> 'hosts')::text[],
      p_verdict ->> 'verdict' in ('allow', 'warn', 'mask'))
  on conflict (property_id, message_id) do nothing;

  if p_verdict ->> 'hosts' <> '{}' then
    insert into safety.host_seen (property_id, host, first_at)
    select p_property_id, h.host, (p_verdict ->> 'decided_at')::timestamptz
    from unnest((p_verdict ->> 'hosts')::text[]) as h (host)
    on conflict (property_id, host) do nothing;
  end if;
end
$$;
