-- What was decided about a text and why, what a property may link to, and how widely something was sent. Words of people are
-- not kept here: a decision knows places in a text, never the text.

create table safety.link_settings (
  property_id bigint not null,
  -- Which links guests may follow: any, through our page; those of approved hosts; none.
  links text not null check (links in ('any', 'approved', 'none')),
  -- The switch: set when links were switched off because of something, whatever is chosen above.
  switched_off_at timestamptz,
  switched_off_because text,
  switched_off_by uuid,
  incident_id uuid,
  updated_at timestamptz not null,
  primary key (property_id),
  check (num_nulls(switched_off_at, switched_off_because) in (0, 2))
);
comment on table safety.link_settings is 'class: property. What may be linked to in messages of a property, and whether the switch is off. No row: any link, through our page.';

create table safety.approved_host (
  property_id bigint not null,
  host text not null,
  added_by uuid not null,
  added_by_name text not null,
  added_at timestamptz not null,
  -- A day later, unless somebody of the desk said so: time to notice that a stranger added it.
  valid_from timestamptz not null,
  primary key (property_id, host)
);
comment on table safety.approved_host is 'class: property. Hosts that a property may link to, in ASCII, matched exactly.';

create table safety.verdict (
  property_id bigint not null,
  verdict_id uuid not null,
  message_id uuid not null,
  conversation_id uuid not null,
  side text not null check (side in ('guest', 'partner')),
  author_id uuid not null,
  channel text not null,
  verdict text not null check (verdict in ('allow', 'warn', 'mask', 'hold', 'block')),
  score integer not null,
  rules text[] not null,
  -- [{id, points, view, spans, evidence}], [{span, type}], and all that was known beside the text.
  signals jsonb not null,
  findings jsonb not null,
  circumstances jsonb not null,
  rule_set text not null,
  rule_set_digest text not null,
  took_microseconds integer not null,
  -- The rule set, or the person of the desk who decided otherwise and said why.
  decided_by uuid,
  reason text,
  decided_at timestamptz not null,
  primary key (property_id, verdict_id)
);
comment on table safety.verdict is 'class: property. Every decision about a message, by rules or by a person: never changed, a new one is a new row.';
create index verdict_of_message on safety.verdict (property_id, message_id, decided_at);

create table safety.sent (
  property_id bigint not null,
  message_id uuid not null,
  reservation_id uuid not null,
  side text not null,
  sent_at timestamptz not null,
  -- A number by which nearly the same texts are known; empty for short ones.
  similarity bigint,
  -- Hosts that were linked to and are not the marketplace's.
  hosts text[] not null,
  -- Somebody could read it; what was held or refused counts as tried.
  is_passed boolean not null,
  primary key (property_id, message_id)
);
comment on table safety.sent is 'class: property. How widely something was sent: of each message a fingerprint and its hosts.';
create index sent_lately on safety.sent (property_id, sent_at);

create table safety.host_seen (
  property_id bigint not null,
  host text not null,
  first_at timestamptz not null,
  primary key (property_id, host)
);
comment on table safety.host_seen is 'class: property. When a property first sent a link to a host.';

-- Writes what was decided about a message, in the transaction that writes the message, and counts it for how widely it is
-- spread. `p_verdict` is the row.
create function safety.record_verdict(p_property_id bigint, p_verdict jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
begin
  insert into safety.verdict
    (property_id, verdict_id, message_id, conversation_id, side, author_id, channel, verdict, score, rules, signals, findings,
      circumstances, rule_set, rule_set_digest, took_microseconds, decided_at)
  values
    (p_property_id, (p_verdict ->> 'verdict_id')::uuid, (p_verdict ->> 'message_id')::uuid,
      (p_verdict ->> 'conversation_id')::uuid, p_verdict ->> 'side', (p_verdict ->> 'author_id')::uuid,
      p_verdict ->> 'channel', p_verdict ->> 'verdict', (p_verdict ->> 'score')::integer,
      (p_verdict ->> 'rules')::text[], p_verdict -> 'signals', p_verdict -> 'findings', p_verdict -> 'circumstances',
      p_verdict ->> 'rule_set', p_verdict ->> 'rule_set_digest', (p_verdict ->> 'took_microseconds')::integer,
      (p_verdict ->> 'decided_at')::timestamptz);

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

create table safety.review (
  property_id bigint not null,
  review_id uuid not null,
  message_id uuid not null,
  conversation_id uuid not null,
  reservation_id uuid not null,
  verdict_id uuid not null,
  side text not null,
  opened_at timestamptz not null,
  -- When the stay of the message begins: what matters tomorrow is looked at today.
  arrives_at timestamptz not null,
  claimed_by uuid,
  claimed_at timestamptz,
  outcome text check (outcome in ('released', 'refused', 'withdrawn')),
  reason text,
  decided_by uuid,
  decided_at timestamptz,
  primary key (property_id, review_id),
  unique (property_id, message_id),
  check (num_nulls(outcome, decided_at) in (0, 2))
);
comment on table safety.review is 'class: property. A message that a person looks at before it is passed on, and what they decided.';

create table safety.open_review (
  review_id uuid not null,
  property_id bigint not null,
  opened_at timestamptz not null,
  arrives_at timestamptz not null,
  primary key (review_id)
);
comment on table safety.open_review is 'class: local. Where the messages are that wait for a person, over all properties; a row goes when it is decided.';

create table safety.incident (
  property_id bigint not null,
  incident_id uuid not null,
  opened_at timestamptz not null,
  cause text not null,
  -- The message or report it began with, and the hosts that were switched off.
  message_id uuid,
  hosts text[] not null,
  closed_at timestamptz,
  closed_by uuid,
  checks jsonb,
  primary key (property_id, incident_id)
);
comment on table safety.incident is 'class: property. Why links were switched off, what was affected, and what was checked before they came on again.';

create table safety.click (
  property_id bigint not null,
  message_id uuid not null,
  host text not null,
  first_at timestamptz not null,
  primary key (property_id, message_id, host)
);
comment on table safety.click is 'class: property. Links of messages that were opened, and when first: whom to tell first when one turns out bad.';

create table safety.guest_warning (
  property_id bigint not null,
  reservation_id uuid not null,
  incident_id uuid not null,
  -- They opened such a link: told first, and told so.
  has_clicked boolean not null,
  warned_at timestamptz not null,
  seen_at timestamptz,
  primary key (property_id, reservation_id, incident_id)
);
comment on table safety.guest_warning is 'class: property. Guests who got a link that was switched off because of something, and when they were told.';

create table safety.suspect (
  message_id uuid not null,
  property_id bigint not null,
  similarity bigint not null,
  seen_at timestamptz not null,
  primary key (message_id)
);
comment on table safety.suspect is 'class: local. Fingerprints of texts with something to look at, over all properties: the same fraud is tried at many. Forgotten after a day.';
create index suspect_lately on safety.suspect (seen_at);
