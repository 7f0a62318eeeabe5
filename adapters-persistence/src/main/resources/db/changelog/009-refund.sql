--liquibase formatted sql

-- Money that goes back, and to which tender.

--changeset booking:refund
create table refund (
  supplier_id uuid not null,
  id uuid not null,
  order_id uuid not null,
  booking_id uuid,
  origin text not null check (origin in ('POLICY', 'REQUEST', 'GATEWAY')),
  amount bigint not null check (amount > 0),
  currency text not null,
  reason text not null,
  requested_at timestamptz not null,
  state text not null check (state in (
    'REQUESTED', 'REJECTED', 'APPROVED', 'SUBMITTED', 'SUCCEEDED', 'FAILED', 'MANUAL')),
  since timestamptz,
  decided_by text,
  note text,
  primary key (supplier_id, id),
  foreign key (supplier_id, order_id) references orders
) with (fillfactor = 80);
create index refund_of_order on refund (supplier_id, order_id);
create index refund_by_time on refund (supplier_id, requested_at, id);
create index refund_unfinished on refund (since) where state in ('APPROVED', 'SUBMITTED');

--changeset booking:refund-part
create table refund_part (
  supplier_id uuid not null,
  refund_id uuid not null,
  position int not null,
  payment_id uuid,
  gift_card_id uuid,
  amount bigint not null check (amount > 0),
  state text not null check (state in ('OPEN', 'SUCCEEDED', 'FAILED')),
  attempt int not null check (attempt > 0),
  reference text,
  trouble text,
  moves boolean not null,
  primary key (supplier_id, refund_id, position),
  foreign key (supplier_id, refund_id) references refund,
  check ((payment_id is null) <> (gift_card_id is null))
) with (fillfactor = 80);
create index refund_part_of_payment on refund_part (supplier_id, payment_id) where payment_id is not null;

--changeset booking:refund-within-captured splitStatements:false
-- The last guard of what a payment brought: no more goes back, counting what is still on its way. It locks the payment
-- itself, for a writer that forgot to.
create function check_refund_within_captured() returns trigger language plpgsql as $$
declare
  brought bigint;
begin
  select captured into brought from payment
    where supplier_id = new.supplier_id and id = new.payment_id for no key update;
  if (select sum(amount) from refund_part
        where supplier_id = new.supplier_id and payment_id = new.payment_id and moves) > coalesce(brought, 0) then
    raise exception 'payment % did not bring % more', new.payment_id, new.amount
      using errcode = 'check_violation', constraint = 'refund_within_captured', table = 'refund_part';
  end if;
  return null;
end
$$;

create constraint trigger refund_within_captured after insert or update on refund_part
  for each row when (new.payment_id is not null and new.moves)
  execute function check_refund_within_captured();

--changeset booking:reference-to-refund
alter table reference drop constraint reference_kind_check;
alter table reference add constraint reference_kind_check
  check (kind in ('experience', 'resource', 'session', 'order', 'booking', 'payment', 'refund', 'invoice'));

--changeset booking:dispute
create table dispute (
  supplier_id uuid not null,
  payment_id uuid not null,
  reference text not null,
  order_id uuid not null,
  amount bigint not null,
  currency text not null,
  reason text not null,
  state text not null check (state in ('OPEN', 'WON', 'LOST')),
  opened_at timestamptz not null,
  primary key (supplier_id, payment_id, reference),
  foreign key (supplier_id, payment_id) references payment
);
create index dispute_of_order on dispute (supplier_id, order_id);
create index dispute_by_time on dispute (supplier_id, opened_at);
