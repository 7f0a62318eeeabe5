--liquibase formatted sql

-- Gift cards that are sold may have to be taken back.

--changeset booking:pool-frozen
-- Whether nothing more can be claimed of it, whatever is left; what was claimed stays.
alter table pool add column frozen boolean not null default false;
