-- Pictures that came with messages, and by which way a message came in.
alter table messaging.message
  add column via text not null default 'chat' check (via in ('chat', 'mail')),
  add column attachment_count smallint not null default 0;

create table messaging.attachment (
  property_id bigint not null,
  message_id uuid not null,
  place smallint not null,
  name text not null,
  type text not null,
  size_bytes integer not null,
  width integer not null,
  height integer not null,
  blob_hash text not null,
  primary key (property_id, message_id, place),
  foreign key (property_id, message_id) references messaging.message (property_id, message_id)
);
comment on table messaging.attachment is 'class: property. Pictures of a message as we wrote them anew, in order; the bytes are a blob.';
