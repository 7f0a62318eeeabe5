--liquibase formatted sql

-- What is still owed of orders that stand: how far their customers have been asked for it. How much it is, the journal
-- says.

--changeset booking:balance
create table balance (
  supplier_id uuid not null,
  order_id uuid not null,
  due_on date not null,
  zone text not null,
  kept_owner text,
  kept_card text,
  state text not null check (state in (
    'SCHEDULED', 'REMINDED', 'DUE', 'DUNNED', 'IN_GRACE', 'RELEASED', 'SETTLED')),
  times int not null check (times between 0 and 3),
  since timestamptz,
  next_at timestamptz,
  primary key (supplier_id, order_id),
  foreign key (supplier_id, order_id) references orders
) with (fillfactor = 80);
create index balance_by_next on balance (next_at) where next_at is not null;
create index balance_by_day on balance (supplier_id, due_on, order_id);
