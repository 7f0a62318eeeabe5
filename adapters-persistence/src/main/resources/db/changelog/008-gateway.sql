--liquibase formatted sql

-- What gateways say of payments by their own names for them.

--changeset booking:webhooks-of-anybody
-- Every genuine event is kept, also one that names no payment of ours.
alter table webhook_inbox alter column payment_id drop not null;
alter table webhook_inbox add column reference text;

--changeset booking:payment-by-reference
-- Whoever tells of a payment from outside knows no supplier.
create index payment_by_reference on payment (intent_reference) where intent_reference is not null;
