-- How many conversations a session opened lately: whoever takes an account over reads on in it before they write.

create table accounts.opened_threads (
  person_id uuid not null,
  session_id uuid not null,
  -- When the first of them was opened.
  began_at timestamptz not null,
  threads integer not null check (threads > 0),
  primary key (person_id, session_id, began_at)
);
comment on table accounts.opened_threads is 'class: person. Conversations a session opened, ten at a time and not which; forgotten after a day.';
