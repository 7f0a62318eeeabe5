--liquibase formatted sql

-- Several payments for one order, one after the other.

--changeset booking:payment-purpose
-- How it is paid is kept, since whoever opens it at the gateway again has to say the same.
alter table payment add column purpose text not null default 'ORDER' check (purpose in ('ORDER', 'BALANCE'));
alter table payment add column paying text not null default 'CUSTOMER'
  check (paying in ('CUSTOMER', 'CUSTOMER_KEEPING', 'KEPT_CARD'));
alter table payment add column paying_as text;
alter table payment add column kept_owner text;
alter table payment add column kept_card text;

--changeset booking:payment-of-order
create index payment_of_order on payment (supplier_id, order_id);

--changeset booking:one-open-payment
-- Nobody pays for the same twice: while one payment may still bring money there is no other.
create unique index payment_one_open on payment (supplier_id, order_id)
  where state in ('CREATED', 'REQUIRES_ACTION', 'AUTHORISED', 'CAPTURING', 'CANCELLING');

--changeset booking:card-may-be-kept
alter table orders add column keeps_card boolean not null default false;

--changeset booking:payment-captured
create index payment_captured on payment (since, id) where state = 'CAPTURED';

--changeset booking:open-payments
create index payment_open on payment (created_at, id)
  where state in ('CREATED', 'REQUIRES_ACTION', 'AUTHORISED', 'CAPTURING', 'CANCELLING');
