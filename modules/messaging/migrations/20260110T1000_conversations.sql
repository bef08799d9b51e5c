-- Conversations, their messages, and what each reader has read, begun to write, or put aside. Nothing is ever deleted
-- but drafts, which nobody has sent.
create schema messaging;

create table messaging.conversation (
  property_id bigint not null,
  conversation_id uuid not null,
  reservation_id uuid not null,
  opened_at timestamptz not null,
  -- When something was last said; until then, when the stay was booked.
  active_at timestamptz not null,
  last_seq integer not null,
  last_message_at timestamptz,
  last_side text,
  last_author_id uuid,
  last_preview text,
  last_guest_message_at timestamptz,
  -- The guest's first message that nobody answered or put aside: its number, when it came, when an answer is due, and
  -- when the partner's window closes. Empty when no answer is owed.
  reply_seq integer,
  reply_opened_at timestamptz,
  reply_due_at timestamptz,
  reply_closes_at timestamptz,
  -- The end of the year in which both sides may read, by the rule, kept up with the stay.
  readable_until timestamptz not null,
  primary key (property_id, conversation_id),
  unique (property_id, reservation_id),
  foreign key (property_id, reservation_id) references stays.reservation (property_id, reservation_id),
  check (last_side in ('guest', 'partner')),
  check (num_nulls(reply_seq, reply_opened_at, reply_due_at, reply_closes_at) in (0, 4))
);
comment on table messaging.conversation is 'class: property. One per reservation: its head row, which gives every message its number.';
create index conversation_by_activity on messaging.conversation (property_id, active_at, conversation_id);
create index conversation_by_reply_due on messaging.conversation
  (property_id, reply_due_at, conversation_id, reply_closes_at) where reply_due_at is not null;

create table messaging.message (
  property_id bigint not null,
  conversation_id uuid not null,
  seq integer not null,
  message_id uuid not null,
  side text not null check (side in ('guest', 'partner')),
  author_id uuid not null,
  author_name text not null,
  body text not null,
  sent_at timestamptz not null,
  primary key (property_id, conversation_id, seq),
  constraint message_id_once unique (property_id, message_id),
  foreign key (property_id, conversation_id) references messaging.conversation (property_id, conversation_id)
);
comment on table messaging.message is 'class: property. The words exactly as sent, numbered without gaps within the conversation; never changed.';

create table messaging.read_mark (
  property_id bigint not null,
  conversation_id uuid not null,
  reader_id uuid not null,
  side text not null check (side in ('guest', 'partner')),
  -- What counts as read for this reader; they may put it back to find the conversation again.
  read_seq integer not null,
  -- How far they have ever read, and when they got there: what the other side is shown.
  seen_seq integer not null,
  seen_at timestamptz not null,
  primary key (property_id, conversation_id, reader_id),
  foreign key (property_id, conversation_id) references messaging.conversation (property_id, conversation_id)
);
comment on table messaging.read_mark is 'class: property. How far each person of the partner, and the guest, has read.';
create index read_mark_of_reader on messaging.read_mark (property_id, reader_id, conversation_id, read_seq);

create table messaging.draft (
  property_id bigint not null,
  conversation_id uuid not null,
  writer_id uuid not null,
  body text not null,
  updated_at timestamptz not null,
  primary key (property_id, conversation_id, writer_id),
  foreign key (property_id, conversation_id) references messaging.conversation (property_id, conversation_id)
);
comment on table messaging.draft is 'class: property. What one writer has begun in one conversation, on whatever device.';

create table messaging.no_reply_needed (
  property_id bigint not null,
  conversation_id uuid not null,
  seq integer not null,
  person_id uuid not null,
  person_name text not null,
  marked_at timestamptz not null,
  primary key (property_id, conversation_id, seq),
  foreign key (property_id, conversation_id) references messaging.conversation (property_id, conversation_id)
);
comment on table messaging.no_reply_needed is 'class: property. Who decided that everything up to a message needs no answer, and when.';
