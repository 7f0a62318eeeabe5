--liquibase formatted sql

-- Facts on their way to handlers, keys of requests, and recurring jobs.

--changeset booking:delivery
-- One row for each fact and handler, gone once delivered: what is here is what is still to be done. Leasing writes no
-- indexed column, so that it is a HOT update. number: the order in which they came about.
create table delivery (
  supplier_id uuid not null,
  fact_id uuid not null,
  handler text not null,
  kind text not null,
  subject uuid not null,
  at timestamptz not null,
  number bigint generated always as identity,
  attempts int not null default 0,
  due timestamptz not null,
  leased_until timestamptz,
  buried boolean not null default false,
  trouble text,
  primary key (supplier_id, fact_id, handler)
) with (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 500);
create index delivery_due on delivery (due) where not buried;
create index delivery_buried on delivery (number) where buried;
create index delivery_in_order on delivery (supplier_id, subject, handler, number);

--changeset booking:request-key
create table request_key (
  scope text not null,
  key text not null,
  request_hash text not null,
  at timestamptz not null,
  primary key (scope, key)
);
create index request_key_by_age on request_key using brin (at);

--changeset booking:scheduled-tasks
-- As db-scheduler wants it.
create table scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_due on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
