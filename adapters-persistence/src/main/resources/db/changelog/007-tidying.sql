--liquibase formatted sql

-- What is only kept for a while.

--changeset booking:webhook-bodies-end
-- The body of an event may hold personal data and is let go of in time; the event stays known for ever.
alter table webhook_inbox alter column body drop not null;
create index webhook_inbox_with_body on webhook_inbox (at) where body is not null;
