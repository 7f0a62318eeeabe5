--liquibase formatted sql

-- How units are taken from pools and come back.
--
-- Locks, in this order: the request's key (an advisory lock), the order's row, then pool rows of every kind by id, then
-- the hold's row. Nobody waits for a pool while he has a hold's row, and nobody for a key while he has a pool.
--
-- A hold that ran out gives its units back in all its pools, so all of them are locked before it is touched. Which holds
-- are in the way is known only when the wish's own pools are locked and do not suffice. Where that takes further pools,
-- nothing is written: the answer is "widen" with all the pools to lock, and the caller asks again with them in a new
-- transaction. So pools are always locked in one sweep in ascending order.
--
-- Everything is found by its key, by plans that are made once: none depends on how large PostgreSQL believes a table
-- is, or on how many are placed at once.

--changeset booking:checkout-rows
-- What has to be stored for a move to be possible.
create type move_start as (
  supplier_id uuid, order_id uuid, revision bigint, hold_id uuid, was text, becomes text, expires_at timestamptz,
  moment timestamptz);
-- The rows of many checkouts by table, those of one after those of the other, in the order in which they came; null where
-- a table has none. An array of rows costs a third of what a document does. quotes: those of the orders at their places,
-- null where one stays as it is.
create type checkout_rows as (
  keys idempotency_key[], starts move_start[], holds hold[], orders orders[], quotes text[], bookings booking[],
  claims claim[], payments payment[], refs reference[], postings posting[], entries entry[], deliveries delivery[]);

--changeset booking:shortages splitStatements:false runOnChange:true
-- What the pools cannot give of a wish, one row for each pool. The units of some holds count as free.
create or replace function shortages(tenant uuid, wish claim[], not_counting uuid[])
  returns table (pool_id uuid, kind text, wanted bigint, remaining bigint) language sql stable as $$
  with counter as (
    select w.pool_id, min(w.kind) as kind, sum(w.units) as wanted,
        max(w.capacity_if_new) filter (where w.live is null) as most
      from unnest(wish) w where w.blocked_from is null group by w.pool_id
  ), freed as (
    select c.pool_id, sum(c.units) as units from claim c
      where c.supplier_id = tenant and c.hold_id = any (not_counting) and c.live and c.blocked_from is null
      group by c.pool_id
  ), counted as (
    select c.pool_id, c.kind, c.wanted,
        case when p.frozen then 0
          else coalesce(least(p.capacity, c.most) - p.taken + coalesce(f.units, 0), 0) end as remaining
      from counter c
        left join pool p on p.supplier_id = tenant and p.id = c.pool_id
        left join freed f on f.pool_id = c.pool_id
  ), span as (
    select w.pool_id, min(w.kind) as kind, min(w.blocked_from) as starts, max(w.blocked_to) as ends
      from unnest(wish) w where w.blocked_from is not null group by w.pool_id
  ), load as (
    select s.pool_id, c.units, c.blocked_from, c.blocked_to from span s cross join lateral (
      select * from claim
        where supplier_id = tenant and claim.pool_id = s.pool_id and live
          and blocked_to > s.starts and blocked_from < s.ends offset 0
    ) c where c.hold_id <> all (not_counting)
  ), change as (
    select l.pool_id, l.blocked_from as at, l.units as taken, 0 as wanted from load l
    union all select l.pool_id, l.blocked_to, -l.units, 0 from load l
    union all select w.pool_id, w.blocked_from, 0, w.units from unnest(wish) w where w.blocked_from is not null
    union all select w.pool_id, w.blocked_to, 0, -w.units from unnest(wish) w where w.blocked_from is not null
  ), step as (
    select c.pool_id,
        sum(sum(c.taken)) over (partition by c.pool_id order by c.at) as taken,
        sum(sum(c.wanted)) over (partition by c.pool_id order by c.at) as wanted
      from change c group by c.pool_id, c.at
  ), highest as (
    select s.pool_id, max(s.taken) as taken, max(s.wanted) as wanted, max(s.taken + s.wanted) as together
      from step s where s.wanted > 0 group by s.pool_id
  )
  select c.pool_id, c.kind, c.wanted::bigint, greatest(c.remaining, 0)::bigint
    from counted c where c.remaining < c.wanted
  union all
  select h.pool_id, s.kind, h.wanted::bigint, greatest(coalesce(p.capacity - h.taken, 0), 0)::bigint
    from highest h
      join span s on s.pool_id = h.pool_id
      left join pool p on p.supplier_id = tenant and p.id = h.pool_id
    where coalesce(p.capacity, 0) < h.together
$$;

--changeset booking:expire splitStatements:false runOnChange:true
-- Stores that holds ran out, unless somebody else moved them meanwhile. All their pools are locked.
create or replace function expire(tenant uuid, holds uuid[], moment timestamptz) returns void language plpgsql as $$
declare
  gone uuid[];
begin
  with expired as (
    update hold set state = 'EXPIRED'
      where supplier_id = tenant and id = any (holds) and state = 'HELD' and expires_at <= moment returning id
  )
  select array_agg(id) into gone from expired;
  perform give_back(tenant, gone);
end
$$;

--changeset booking:give-back splitStatements:false runOnChange:true
-- The holds are no longer live: their units come back. Their pools are locked.
create or replace function give_back(tenant uuid, holds uuid[]) returns void language plpgsql as $$
declare
  given record;
begin
  for given in
    with freed as (
      update claim set live = false where supplier_id = tenant and hold_id = any (holds) and live
        returning pool_id, units, blocked_from
    )
    select pool_id, coalesce(sum(units) filter (where blocked_from is null), 0) as units from freed group by pool_id
  loop
    update pool set
        taken = taken - given.units,
        next_expiry = (select min(expires_at) from hold where supplier_id = tenant and state = 'HELD'),
        version = version + 1
      where supplier_id = tenant and id = given.pool_id;
  end loop;
end
$$;

--changeset booking:lock-pools splitStatements:false runOnChange:true
-- Makes the pools that come into being with a wish, and locks one after the other in the order of their ids. Says
-- whether their counters suffice. Those that exist get the size that they would come into being with, since that limit
-- may have changed; what is claimed again (it is live or not already) has no say in it.
create or replace function lock_pools(tenant uuid, wish claim[], widened uuid[]) returns boolean language plpgsql as $$
declare
  fits boolean := true;
  wanted record;
  stored pool;
begin
  if exists (select from unnest(wish) w where w.capacity_if_new is not null) then
    insert into pool (supplier_id, id, kind, calendar, capacity)
      select distinct on (w.pool_id) tenant, w.pool_id, w.kind, w.blocked_from is not null, w.capacity_if_new
        from unnest(wish) w where w.capacity_if_new is not null order by w.pool_id
      on conflict do nothing;
  end if;
  for wanted in
    select w.pool_id, sum(w.units) as units, max(w.most) as most from (
      select c.pool_id, c.units, case when c.live is null then c.capacity_if_new end as most from unnest(wish) c
      union all select also, 0, null from unnest(widened) also
    ) w group by w.pool_id order by w.pool_id
  loop
    select * into stored from pool where supplier_id = tenant and id = wanted.pool_id for update;
    fits := fits and found and not (stored.frozen and wanted.units > 0)
      and stored.taken + wanted.units <= coalesce(wanted.most, stored.capacity);
    if wanted.most <> stored.capacity then
      update pool set capacity = greatest(wanted.most, taken), version = version + 1
        where supplier_id = tenant and id = wanted.pool_id and capacity <> greatest(wanted.most, taken);
    end if;
  end loop;
  return fits;
end
$$;

--changeset booking:is-exclusive splitStatements:false runOnChange:true
-- Whether only one can have what is claimed at a time. Its pool is locked.
create or replace function is_exclusive(wanted claim) returns boolean language sql stable as $$
  select wanted.blocked_from is not null and exists (
    select from pool where supplier_id = wanted.supplier_id and id = wanted.pool_id and capacity = 1)
$$;

--changeset booking:take-units splitStatements:false runOnChange:true
-- Counts the units of claims as taken, and answers the versions of their pools. Those are locked and have room.
create or replace function take_units(wish claim[], held_until timestamptz) returns jsonb language sql
  set plan_cache_mode = force_generic_plan set enable_hashjoin = off set enable_mergejoin = off as $$
  with taking as (
    select c.supplier_id, c.pool_id, coalesce(sum(c.units) filter (where c.blocked_from is null), 0) as units
      from unnest(wish) c group by c.supplier_id, c.pool_id
  ), taken as (
    update pool set
        taken = pool.taken + taking.units,
        next_expiry = least(pool.next_expiry, held_until),
        version = pool.version + 1
      from taking where pool.supplier_id = taking.supplier_id and pool.id = taking.pool_id
      returning pool.id, pool.version
  )
  select coalesce(jsonb_object_agg(id, version), '{}') from taken
$$;

--changeset booking:lock-of splitStatements:false runOnChange:true
-- By what those who use the same key wait for each other.
create or replace function lock_of(tenant uuid, key text) returns bigint language sql immutable as $$
  select hashtextextended(key, hashtextextended(tenant::text, 0))
$$;

--changeset booking:make-room splitStatements:false runOnChange:true
-- Locks the pools of a wish and makes sure that they can give it. The answer is null when they can, and otherwise what
-- to tell the caller; then nothing was written, but for pools that came into being or have another size.
create or replace function make_room(tenant uuid, wish claim[], moment timestamptz, widened uuid[])
  returns jsonb language plpgsql as $$
declare
  by_interval constant boolean := exists (select from unnest(wish) w where w.blocked_from is not null);
  fits boolean;
  short_of uuid[];
  overdue uuid[];
  pools uuid[];
  short jsonb;
begin
  fits := lock_pools(tenant, wish, widened);
  if fits and not by_interval then
    return null;
  end if;
  short_of := array(select s.pool_id from shortages(tenant, wish, '{}') s);
  if short_of = '{}' then
    return null;
  end if;

  overdue := array(select id from hold where supplier_id = tenant and state = 'HELD' and expires_at <= moment);
  select jsonb_agg(s) into short from shortages(tenant, wish, overdue) s;
  if short is not null then
    return jsonb_build_object('outcome', 'sold-out', 'shortages', short);
  end if;

  overdue := array(select distinct c.hold_id from claim c
    where c.supplier_id = tenant and c.hold_id = any (overdue) and c.live and c.pool_id = any (short_of));
  pools := array(select distinct c.pool_id from claim c where c.supplier_id = tenant and c.hold_id = any (overdue));
  if not pools <@ (widened || array(select w.pool_id from unnest(wish) w)) then
    return jsonb_build_object('outcome', 'widen', 'pools', to_jsonb(pools));
  end if;
  perform expire(tenant, overdue, moment);
  -- One that somebody committed late meanwhile stays his.
  select jsonb_agg(s) into short from shortages(tenant, wish, '{}') s;
  return case when short is not null then jsonb_build_object('outcome', 'sold-out', 'shortages', short) end;
end
$$;

--changeset booking:versions-of splitStatements:false runOnChange:true
-- The pools as they are now, for those who keep what they saw of them.
create or replace function versions_of(tenant uuid, pools uuid[]) returns jsonb language sql stable as $$
  select coalesce(jsonb_object_agg(id, version), '{}') from pool where supplier_id = tenant and id = any (pools)
$$;
