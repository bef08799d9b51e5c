-- A report becomes a case: where it belongs, how soon it is looked at, the words as they stood. And a side that blocks the other.

alter table safety.report
  add column source text not null default 'person' check (source in ('person', 'rules')),
  -- Where the message was written and by which side; empty in reports of before.
  add column conversation_id uuid,
  add column reservation_id uuid,
  add column guest_id uuid,
  add column author text check (author in ('guest', 'partner')),
  -- The person of the property who reported, where they were signed in.
  add column reported_by uuid,
  -- [{text, start, end}]: what the reporter pointed at.
  add column passages jsonb,
  add column first_read_at timestamptz,
  add column first_read_by uuid,
  add constraint report_place check (num_nulls(conversation_id, reservation_id, guest_id, author) in (0, 4)),
  add constraint report_first_read check (num_nulls(first_read_at, first_read_by) in (0, 2));
create index report_lately on safety.report (property_id, filed_at);
create index report_of_conversation on safety.report (property_id, conversation_id);

create table safety.report_words (
  property_id bigint not null,
  report_id uuid not null,
  -- JSON, exactly as it was digested: the message, two before and two after.
  frozen text not null,
  -- SHA-256 of it, in hexadecimal digits.
  digest text not null,
  primary key (property_id, report_id)
);
comment on table safety.report_words is 'class: property. A reported message and those around it, as they stood when it was reported; opened by the desk alone, and noted.';

alter table safety.open_report
  add column reason text,
  add column score integer not null default 0,
  add column signs text[] not null default '{}',
  -- How often each of the reporters who do not know each other was right, 0 to 1.
  add column accuracies double precision[] not null default '{0.5}',
  add column arrives_at timestamptz,
  add column is_read boolean not null default false;
update safety.open_report o set reason = p.reason
from safety.report p where p.property_id = o.property_id and p.report_id = o.report_id;
alter table safety.open_report alter column reason set not null;

create table safety.block (
  property_id bigint not null,
  block_id uuid not null,
  reservation_id uuid not null,
  -- Who wants no messages of the other one.
  side text not null check (side in ('guest', 'partner')),
  since timestamptz not null,
  -- Empty where it was pressed behind the link of a mail.
  chosen_by uuid,
  ended_at timestamptz,
  ended_by uuid,
  primary key (property_id, block_id)
);
comment on table safety.block is 'class: property. That one side of a stay wants no messages of the other: one row for each time.';
create unique index block_of_side on safety.block (property_id, reservation_id, side) where ended_at is null;
