--liquibase formatted sql

-- Orders, their bookings and payments. Foreign keys stay within what is written together: one on the supplier or the
-- session would make every order lock the same row.

--changeset booking:orders
-- The quote is frozen as one document, kept outside the row so that a move does not write it again; the flat columns
-- beside it are for reports. since: when it came into its state; revision: counts its moves.
create table orders (
  supplier_id uuid not null,
  id uuid not null,
  code text not null,
  state text not null check (state in ('PLACED', 'CONFIRMED', 'ABANDONED', 'CANCELLED', 'CLOSED')),
  since timestamptz,
  reason text check (reason is not null or state <> 'ABANDONED'),
  revision bigint not null,
  hold_id uuid not null,
  hold_expires_at timestamptz not null,
  payment_id uuid,
  channel text not null,
  placed_at timestamptz not null,
  token_version int not null,
  customer_name text not null,
  customer_email text not null,
  customer_key text not null,
  customer_phone text,
  customer_locale text not null,
  terms_version text not null,
  policy_version text not null,
  accepted_at timestamptz not null,
  currency text not null,
  total bigint not null,
  due_now bigint not null,
  quote_hash text not null,
  quote jsonb not null,
  primary key (supplier_id, id),
  unique (supplier_id, code),
  foreign key (supplier_id, hold_id) references hold
) with (fillfactor = 80, toast_tuple_target = 1024, autovacuum_vacuum_scale_factor = 0.05);
create index orders_by_time on orders (supplier_id, placed_at, id);
create index orders_by_customer on orders (customer_key);
create index orders_by_hold_end on orders (hold_expires_at) where state = 'PLACED';

--changeset booking:booking
-- item: what was sold, where that is no longer what the order's quote says at this position.
create table booking (
  supplier_id uuid not null,
  id uuid not null,
  order_id uuid not null,
  position int not null,
  code text not null,
  state text not null check (state in (
    'REQUESTED', 'DECLINED', 'WITHDRAWN', 'PENDING', 'FAILED', 'LAPSED', 'CONFIRMED', 'CANCELLED', 'CHECKED_IN',
    'COMPLETED', 'NO_SHOW')),
  since timestamptz,
  cancelled_by text check (cancelled_by is not null or state <> 'CANCELLED'),
  experience_id uuid not null,
  session_id uuid,
  resource_id uuid,
  local_start timestamp not null,
  local_end timestamp not null,
  zone text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  participants jsonb not null,
  item jsonb,
  primary key (supplier_id, id),
  unique (supplier_id, order_id, position),
  unique (supplier_id, code),
  foreign key (supplier_id, order_id) references orders,
  check ((session_id is null) <> (resource_id is null))
) with (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.05);

--changeset booking:payment
create table payment (
  supplier_id uuid not null,
  id uuid not null,
  order_id uuid not null,
  state text not null check (state in (
    'CREATED', 'REQUIRES_ACTION', 'AUTHORISED', 'CAPTURING', 'CAPTURED', 'CANCELLING', 'CANCELLED', 'EXPIRED',
    'VOIDED', 'LAPSED')),
  since timestamptz,
  amount bigint not null,
  currency text not null,
  bound_to text not null,
  gateway text not null,
  created_at timestamptz not null,
  intent_reference text,
  intent_secret text,
  declined_attempt text,
  declined_code text,
  capture_before timestamptz,
  capture_key text,
  captured bigint,
  money_set_aside boolean,
  primary key (supplier_id, id),
  foreign key (supplier_id, order_id) references orders
) with (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.05);
create index payment_unfinished on payment (since) where state in ('AUTHORISED', 'CAPTURING', 'CANCELLING');

--changeset booking:idempotency-key
create table idempotency_key (
  supplier_id uuid not null,
  key text not null,
  request_hash text not null,
  order_id uuid not null,
  at timestamptz not null,
  primary key (supplier_id, key)
);

--changeset booking:webhook-inbox
-- What gateways sent, before anybody knows whose it is.
create table webhook_inbox (
  gateway text not null,
  event_id text not null,
  kind text not null,
  payment_id uuid not null,
  body bytea not null,
  at timestamptz not null,
  primary key (gateway, event_id)
);

--changeset booking:quote-as-written
-- Nothing asks what is in it: it is kept as it was written, which costs less than a jsonb.
alter table orders alter column quote type json using quote::json;

--changeset booking:booking-charge
-- What it costs since it was changed; where there is none, what the order's quote says at this position.
alter table booking add column charge jsonb;
