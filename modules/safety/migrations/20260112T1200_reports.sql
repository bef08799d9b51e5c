-- Messages that somebody reported, and what the desk found. Nothing is ever deleted but the place in the list of open ones.
create schema safety;

create table safety.report (
  property_id bigint not null,
  report_id uuid not null,
  message_id uuid not null,
  -- Who reported it; a link that was passed on may be pressed by anybody.
  reporter text not null check (reporter in ('guest', 'partner', 'unknown')),
  reason text not null,
  -- The reporter's own; never shown to the other side.
  words text,
  filed_at timestamptz not null,
  -- Once the desk has decided: what, why, who, when.
  outcome text check (outcome in ('nothing_wrong', 'acted')),
  note text,
  resolved_by uuid,
  resolved_at timestamptz,
  primary key (property_id, report_id),
  constraint report_once unique (property_id, message_id, reporter),
  check (num_nulls(outcome, note, resolved_by, resolved_at) in (0, 4))
);
comment on table safety.report is 'class: property. A message that one side reported, why, and what came of it.';

create table safety.open_report (
  report_id uuid not null,
  property_id bigint not null,
  filed_at timestamptz not null,
  primary key (report_id)
);
comment on table safety.open_report is 'class: local. Where the reports are that wait for the desk, over all properties; a row goes when its report is resolved.';
create index open_report_in_order on safety.open_report (filed_at, report_id);
