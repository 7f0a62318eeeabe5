--liquibase formatted sql

-- Money that came although it was not owed goes back by itself.

--changeset booking:refund-of-what-was-not-owed
alter table refund drop constraint refund_origin_check;
alter table refund add constraint refund_origin_check
  check (origin in ('POLICY', 'REQUEST', 'NOT_OWED', 'GATEWAY'));
