--liquibase formatted sql

--changeset booking:sandbox-1
create table payment (
    id text primary key,
    client_secret text not null unique,
    payment_id uuid not null,
    amount bigint not null check (amount > 0),
    currency char(3) not null,
    created_at timestamptz not null,
    attempts int not null,
    status text not null check (status in (
        'requires_payment_method', 'requires_action', 'requires_capture', 'succeeded', 'canceled')),
    card text,
    decline_code text,
    capture_before timestamptz,
    received bigint check (received between 1 and amount),
    canceled_because text,
    check ((status in ('requires_action', 'requires_capture', 'succeeded')) <= (card is not null)),
    check ((status = 'requires_capture') = (capture_before is not null)),
    check ((status = 'succeeded') = (received is not null)),
    check ((status = 'canceled') = (canceled_because is not null))
);

-- What was answered to an idempotency key.
create table answer (
    key text primary key,
    request text not null,
    payment text references payment,
    refused text
);

create table event (
    id text primary key,
    kind text not null,
    body text not null,
    created_at timestamptz not null,
    due_at timestamptz not null,
    deliveries_left int not null check (deliveries_left >= 0),
    attempts int not null default 0
);
create index event_due on event (due_at) where deliveries_left > 0;

-- One secret for all instances on this database; two UUIDs make 244 random bits.
create table secret (
    webhook text not null
);
insert into secret
values ('whsec_' || replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''));

--changeset booking:sandbox-2
-- Whose card is kept, and by which name; it may be charged once there is money on it that was set aside.
alter table payment add column owner text;
alter table payment add column kept_card text;
create index payment_by_kept_card on payment (kept_card) where kept_card is not null;

-- Money given back, and what becomes of it by itself. No key: not asked for by the service.
create table refund (
    id text primary key,
    payment text not null references payment,
    key text,
    amount bigint not null check (amount > 0),
    created_at timestamptz not null,
    position bigint generated always as identity,
    state text not null check (state in ('PENDING', 'SUCCEEDED', 'FAILED')),
    turns_at timestamptz,
    turns_to text check (turns_to in ('SUCCEEDED', 'FAILED')),
    check ((turns_at is null) = (turns_to is null))
);
create index refund_of_payment on refund (payment, position);
alter table answer add column refund text references refund;

-- Money that a customer has his bank take back: all that was taken.
create table dispute (
    id text primary key,
    payment text not null unique references payment,
    reason text not null,
    state text not null check (state in ('OPEN', 'WON', 'LOST'))
);
