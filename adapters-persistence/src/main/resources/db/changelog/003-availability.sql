--liquibase formatted sql

-- One pool table for seats, resource units, extras with stock, coupon uses and gift-card balances.

--changeset booking:pool
-- Narrow and half empty, so that counting is a HOT update; no foreign key points here, so that nobody locks it but who
-- takes units. next_expiry: no hold on it ends earlier (a lower bound: it is not raised when one is committed).
create table pool (
  supplier_id uuid not null,
  id uuid not null,
  kind text not null
    check (kind in ('SEATS', 'RESOURCE', 'EXTRA', 'COUPON', 'COUPON_OF_CUSTOMER', 'GIFT_CARD')),
  calendar boolean not null,
  capacity bigint not null,
  taken bigint not null default 0,
  next_expiry timestamptz,
  version bigint not null default 1,
  primary key (supplier_id, id),
  constraint pool_not_oversold check (taken between 0 and capacity)
) with (fillfactor = 50, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 200);

--changeset booking:hold
create table hold (
  supplier_id uuid not null,
  id uuid not null,
  state text not null check (state in ('HELD', 'COMMITTED', 'RELEASED', 'EXPIRED')),
  since timestamptz not null,
  expires_at timestamptz not null,
  primary key (supplier_id, id)
) with (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.05);
create index hold_by_expiry on hold (supplier_id, expires_at) where state = 'HELD';

--changeset booking:claim
-- A claim's state is its hold's; here it only says whether it counts (held or committed), so that committing, the most
-- common move, writes none of these rows. exclusive: its pool had a capacity of one when it was taken.
create table claim (
  supplier_id uuid not null,
  hold_id uuid not null,
  position int not null,
  id uuid not null,
  pool_id uuid not null,
  kind text not null,
  units bigint not null check (units > 0),
  capacity_if_new bigint,
  blocked_from timestamptz,
  blocked_to timestamptz,
  live boolean not null,
  exclusive boolean not null,
  primary key (supplier_id, hold_id, position),
  foreign key (supplier_id, hold_id) references hold,
  check ((blocked_from is null) = (blocked_to is null)),
  check (blocked_from < blocked_to),
  -- The last guard of what only one can have at a time.
  constraint claim_not_overlapping exclude using gist (
    supplier_id with =, pool_id with =, tstzrange(blocked_from, blocked_to) with &&
  ) where (exclusive and live)
) with (fillfactor = 90, autovacuum_vacuum_scale_factor = 0.05);
create index claim_by_time on claim (supplier_id, pool_id, blocked_to) where live and blocked_to is not null;

--changeset booking:claim-within-capacity splitStatements:false
-- The most units of a calendar that are taken at any one instant of the interval.
create function peak(tenant uuid, of_pool uuid, from_instant timestamptz, to_instant timestamptz)
  returns bigint language sql stable as $$
  select coalesce(max(level), 0) from (
    select sum(sum(units)) over (order by at) as level from (
      select blocked_from as at, units from claim
        where supplier_id = tenant and pool_id = of_pool and live
          and blocked_to > from_instant and blocked_from < to_instant
      union all
      select blocked_to, -units from claim
        where supplier_id = tenant and pool_id = of_pool and live
          and blocked_to > from_instant and blocked_from < to_instant
    ) change group by at
  ) step
$$;

-- The last guard of what N can have at a time. It locks the pool itself, for a writer that forgot to.
create function check_claim_within_capacity() returns trigger language plpgsql as $$
declare
  most bigint;
begin
  select capacity into most from pool
    where supplier_id = new.supplier_id and id = new.pool_id for no key update;
  if peak(new.supplier_id, new.pool_id, new.blocked_from, new.blocked_to) > coalesce(most, 0) then
    raise exception 'pool % cannot give % more', new.pool_id, new.units
      using errcode = 'check_violation', constraint = 'claim_within_capacity', table = 'claim';
  end if;
  return null;
end
$$;

create constraint trigger claim_within_capacity after insert or update on claim
  for each row when (new.live and new.blocked_from is not null and not new.exclusive)
  execute function check_claim_within_capacity();

--changeset booking:claim-exclusive-is-one
-- The exclusion says that two do not overlap, not that one is for a single unit.
alter table claim add constraint claim_exclusive_is_one check (not exclusive or units = 1);

--changeset booking:claim-exclusive-within-capacity
-- The exclusion compares those that are exclusive; what was taken while there were several is seen by this one alone.
drop trigger claim_within_capacity on claim;
create constraint trigger claim_within_capacity after insert or update on claim
  for each row when (new.live and new.blocked_from is not null)
  execute function check_claim_within_capacity();

--changeset booking:pool-not-below-peak splitStatements:false
-- A calendar does not get smaller than what is taken of it from now on. Counting is not looked at: it names no capacity.
create function check_pool_not_below_peak() returns trigger language plpgsql as $$
begin
  if peak(new.supplier_id, new.id, now(), 'infinity') > new.capacity then
    raise exception 'more of pool % is taken than %', new.id, new.capacity
      using errcode = 'check_violation', constraint = 'pool_not_below_peak', table = 'pool';
  end if;
  return null;
end
$$;

create constraint trigger pool_not_below_peak after update of capacity on pool
  for each row when (new.calendar and new.capacity < old.capacity)
  execute function check_pool_not_below_peak();
