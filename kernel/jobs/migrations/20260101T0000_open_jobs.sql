-- Work for later: jobs beside the rows of their property, and in two small local tables who does which part of them.
comment on table kernel.migration is 'class: local. Which migrations have run.';
comment on table kernel.migration_lock is 'class: local. Kept by the migrator beside its advisory lock.';

create table kernel.job (
  property_id bigint not null,
  job_id uuid not null,
  -- Hash of the property, 0 to 63: the part of all jobs that one worker takes at a time.
  bucket smallint not null check (bucket between 0 and 63),
  kind text not null,
  -- While a job with this key waits, another one of its kind is not added.
  dedupe_key text,
  payload jsonb not null,
  run_at timestamptz not null,
  attempts smallint not null default 0,
  -- Until then a worker is at it; by the database's own clock, for it measures the worker and not the trade.
  locked_until timestamptz,
  -- It failed too often and is kept for a person to look at.
  dead_at timestamptz,
  last_fault text,
  primary key (property_id, job_id)
);
comment on table kernel.job is 'class: property. Work for later, deleted when done; what concerns no property is of property 0.';
create index job_due on kernel.job (bucket, run_at) where dead_at is null;
create index job_dead on kernel.job (bucket, kind) where dead_at is not null;
create unique index job_dedupe on kernel.job (property_id, kind, dedupe_key) where dedupe_key is not null;

create table kernel.job_cron (
  property_id bigint not null,
  kind text not null,
  ticked_at timestamptz not null,
  primary key (property_id, kind)
);
comment on table kernel.job_cron is 'class: property. The last tick of each regular job, of property 0: a tick that was done is not added again.';

create table kernel.job_worker (
  worker_id uuid primary key,
  alive_until timestamptz not null
);
comment on table kernel.job_worker is 'class: local. The workers that live, so that each takes its share of the buckets.';

create table kernel.job_bucket (
  bucket smallint primary key check (bucket between 0 and 63),
  worker_id uuid,
  held_until timestamptz
);
comment on table kernel.job_bucket is 'class: local. Which worker reads the due jobs of a bucket, and until when.';
insert into kernel.job_bucket (bucket) select generate_series(0, 63);

-- A worker says that it lives, gives back what is more than its share, and takes what is free; returns what it holds.
create function kernel.hold_buckets(p_worker_id uuid, p_seconds double precision)
returns setof smallint language plpgsql set search_path = kernel, pg_catalog as $$
declare
  v_share integer;
  v_expires_at timestamptz := now() + make_interval(secs => p_seconds);
begin
  insert into kernel.job_worker (worker_id, alive_until) values (p_worker_id, v_expires_at)
  on conflict (worker_id) do update set alive_until = excluded.alive_until;
  delete from kernel.job_worker where alive_until < now() - interval '1 hour';
  select ceil(64.0 / count(*)) into v_share from kernel.job_worker where alive_until > now();

  update kernel.job_bucket set worker_id = null, held_until = null
  where bucket in (select bucket from kernel.job_bucket where worker_id = p_worker_id order by bucket offset v_share);

  return query
  update kernel.job_bucket set worker_id = p_worker_id, held_until = v_expires_at
  where bucket in (
    select bucket from kernel.job_bucket
    where worker_id = p_worker_id or worker_id is null or held_until < now()
    order by worker_id is distinct from p_worker_id, bucket
    limit v_share for update skip locked
  )
  returning bucket;
end
$$;
