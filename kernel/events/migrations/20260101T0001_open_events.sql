-- Facts, written in the transaction that made them true, and the jobs of those who want to know.
create table kernel.event (
  property_id bigint not null,
  event_id uuid not null,
  type text not null,
  payload jsonb not null,
  occurred_at timestamptz not null,
  primary key (property_id, event_id)
);
comment on table kernel.event is 'class: property. What happened, in the past tense; read by the jobs of its listeners.';

-- Called by the announcing transaction, or from inside the function of a hot write. Every argument is a parameter.
create function kernel.announce(
  p_property_id bigint,
  p_event_id uuid,
  p_type text,
  p_payload jsonb,
  p_occurred_at timestamptz,
  p_bucket smallint,
  p_job_ids uuid[],
  p_job_kinds text[]
) returns void language plpgsql set search_path = kernel, pg_catalog as $$
begin
  insert into kernel.event (property_id, event_id, type, payload, occurred_at)
  values (p_property_id, p_event_id, p_type, p_payload, p_occurred_at);
  insert into kernel.job (property_id, job_id, bucket, kind, payload, run_at)
  select p_property_id, job.id, p_bucket, job.kind, jsonb_build_object('eventId', p_event_id), p_occurred_at
  from unnest(p_job_ids, p_job_kinds) as job (id, kind);
end
$$;
