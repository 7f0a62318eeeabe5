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
