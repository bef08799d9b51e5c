-- Aliases, mail that came in, and mail that goes out with every step of its delivery. Nothing is ever deleted.
create schema mail;

create table mail.alias (
  name text not null,
  -- Whom mail to it reaches: the guest, or the property.
  side text not null check (side in ('guest', 'partner')),
  property_id bigint not null,
  reservation_id uuid not null,
  issued_at timestamptz not null,
  retired_at timestamptz,
  primary key (name)
);
comment on table mail.alias is 'class: lookup. Every name ever given, and for whom; never given again.';

create table mail.alias_pair (
  property_id bigint not null,
  reservation_id uuid not null,
  guest_name text not null,
  partner_name text not null,
  issued_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (property_id, reservation_id)
);
comment on table mail.alias_pair is 'class: property. The two names a reservation has at present, one for each side.';

create table mail.inbound (
  property_id bigint not null,
  inbound_id uuid not null,
  reservation_id uuid not null,
  conversation_id uuid not null,
  -- Who wrote it.
  side text not null check (side in ('guest', 'partner')),
  -- The guest, or the person of the property; a sender whom the property approved has an id of its own.
  author_id uuid not null,
  kind text not null check (kind in ('message', 'auto_reply', 'bounce')),
  -- SHA-256 of its Message-ID and its words; the same mail again is not kept again.
  once_key bytea not null,
  words_hash bytea not null,
  -- As its writer's program named it; told to nobody but them.
  header_id text,
  -- As its writer wrote it, for answers to them alone; beside it without private addresses.
  header_subject text not null,
  subject text not null,
  message_id uuid,
  -- The last message of the conversation when it came: a note stands after it.
  after_seq integer not null,
  -- What was cut off the words, without private addresses.
  elided text not null,
  signature text not null,
  -- Files that were not accepted: [{name, because}].
  refused_files jsonb not null,
  authentication jsonb not null,
  -- The mail as it came: small ones here, so that one commit keeps it all, others as a blob.
  raw bytea,
  raw_blob text,
  raw_bytes integer not null,
  received_at timestamptz not null,
  primary key (property_id, inbound_id),
  constraint inbound_once unique (property_id, conversation_id, side, once_key),
  check (num_nulls(raw, raw_blob) = 1)
);
comment on table mail.inbound is 'class: property. Mail that came in and was taken, as it came and as it was read.';
create index inbound_of_conversation on mail.inbound (property_id, conversation_id, received_at);
create index inbound_of_message on mail.inbound (property_id, message_id) where message_id is not null;

create table mail.delivery (
  property_id bigint not null,
  delivery_id uuid not null,
  conversation_id uuid not null,
  message_id uuid not null,
  seq integer not null,
  -- To whom: the guest's id, or the person's.
  side text not null check (side in ('guest', 'partner')),
  recipient_id uuid not null,
  state text not null check (state in ('queued', 'deferred', 'accepted', 'bounced', 'expired', 'withheld')),
  attempts integer not null,
  -- What we called it: the mail the recipient may answer.
  header_id text not null,
  -- Once it was composed; the mails that follow in the conversation are called alike.
  subject text,
  next_at timestamptz,
  last_code integer,
  last_status text,
  reason text,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (property_id, delivery_id),
  constraint delivery_once unique (property_id, message_id, recipient_id)
);
comment on table mail.delivery is 'class: property. One mail to one person about one message, and how it stands with it.';
create index delivery_of_conversation on mail.delivery (property_id, conversation_id, seq);
create index delivery_failed on mail.delivery (property_id, changed_at) where state in ('bounced', 'expired');

create table mail.delivery_step (
  property_id bigint not null,
  delivery_id uuid not null,
  step smallint not null,
  what text not null check (what in ('queued', 'accepted', 'deferred', 'bounced', 'expired', 'withheld')),
  code integer,
  status text,
  reason text,
  happened_at timestamptz not null,
  primary key (property_id, delivery_id, step),
  foreign key (property_id, delivery_id) references mail.delivery (property_id, delivery_id)
);
comment on table mail.delivery_step is 'class: property. The ledger: what happened to a delivery, in order; never changed.';

create table mail.mailbox (
  property_id bigint not null,
  recipient_id uuid not null,
  -- They asked for no copies by mail.
  stopped_at timestamptz,
  -- Nothing is sent while it is paused: the mailbox cannot be reached.
  paused_at timestamptz,
  paused_because text,
  bounce_points integer not null,
  bounced_at timestamptz,
  primary key (property_id, recipient_id)
);
comment on table mail.mailbox is 'class: property. Of a guest or a person at a property: whether mail to them is wanted and reaches them.';

create table mail.property_mail (
  property_id bigint not null,
  blocks_mail boolean not null,
  blocks_links boolean not null,
  approved_senders text[] not null,
  changed_at timestamptz not null,
  changed_by uuid not null,
  primary key (property_id)
);
comment on table mail.property_mail is 'class: property. Who else may write to guests by mail for a property (M-57), and the two switches that end it (M-58).';

create table mail.unreachable_mailbox (
  property_id bigint not null,
  recipient_id uuid not null,
  reservation_id uuid not null,
  side text not null check (side in ('guest', 'partner')),
  because text not null,
  since timestamptz not null,
  primary key (property_id, recipient_id)
);
comment on table mail.unreachable_mailbox is 'class: local. Mailboxes that refuse our mail, over all properties, for the desk; a row goes when mail is taken there again.';
create index unreachable_mailbox_in_order on mail.unreachable_mailbox (since, recipient_id);
