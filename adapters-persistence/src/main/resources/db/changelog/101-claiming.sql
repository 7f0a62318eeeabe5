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

--changeset booking:shortages splitStatements:false runOnChange:true
-- What the pools cannot give of a wish, one row for each pool. With a moment, the units of holds overdue by then count
-- as free.
create or replace function shortages(tenant uuid, wish claim[], moment timestamptz)
  returns table (pool_id uuid, kind text, wanted bigint, remaining bigint) language sql stable as $$
  with wanted as (
    select w.pool_id, w.kind, w.units, w.blocked_from, w.blocked_to from unnest(wish) w
  ), overdue as (
    select h.id from hold h where h.supplier_id = tenant and h.state = 'HELD' and h.expires_at <= moment
  ), counter as (
    select w.pool_id, min(w.kind) as kind, sum(w.units) as wanted from wanted w
      where w.blocked_from is null group by w.pool_id
  ), freed as (
    select c.pool_id, sum(c.units) as units from overdue o
      join claim c on c.supplier_id = tenant and c.hold_id = o.id
      where c.live and c.blocked_from is null group by c.pool_id
  ), span as (
    select w.pool_id, min(w.kind) as kind, min(w.blocked_from) as starts, max(w.blocked_to) as ends from wanted w
      where w.blocked_from is not null group by w.pool_id
  ), load as (
    select c.pool_id, c.units, c.blocked_from, c.blocked_to from span s
      join claim c on c.supplier_id = tenant and c.pool_id = s.pool_id and c.live
        and c.blocked_to > s.starts and c.blocked_from < s.ends
      where c.hold_id not in (select o.id from overdue o)
  ), change as (
    select l.pool_id, l.blocked_from as at, l.units as taken, 0 as wanted from load l
    union all select l.pool_id, l.blocked_to, -l.units, 0 from load l
    union all select w.pool_id, w.blocked_from, 0, w.units from wanted w where w.blocked_from is not null
    union all select w.pool_id, w.blocked_to, 0, -w.units from wanted w where w.blocked_from is not null
  ), step as (
    select c.pool_id,
        sum(sum(c.taken)) over (partition by c.pool_id order by c.at) as taken,
        sum(sum(c.wanted)) over (partition by c.pool_id order by c.at) as wanted
      from change c group by c.pool_id, c.at
  ), calendar as (
    select s.pool_id, max(s.taken) as taken, max(s.wanted) as wanted, max(s.taken + s.wanted) as peak
      from step s where s.wanted > 0 group by s.pool_id
  )
  select c.pool_id, c.kind, c.wanted::bigint, greatest(coalesce(p.capacity - p.taken + coalesce(f.units, 0), 0), 0)::bigint
    from counter c left join pool p on p.supplier_id = tenant and p.id = c.pool_id
      left join freed f on f.pool_id = c.pool_id
    where coalesce(p.capacity - p.taken + coalesce(f.units, 0), 0) < c.wanted
  union all
  select c.pool_id, s.kind, c.wanted::bigint, greatest(coalesce(p.capacity - c.taken, 0), 0)::bigint
    from calendar c join span s on s.pool_id = c.pool_id
      left join pool p on p.supplier_id = tenant and p.id = c.pool_id
    where coalesce(p.capacity, 0) < c.peak
$$;

--changeset booking:expire-overdue splitStatements:false runOnChange:true
-- Stores that holds on these pools ran out. Their pools are locked.
create or replace function expire_overdue(tenant uuid, pools uuid[], moment timestamptz)
  returns void language plpgsql as $$
declare
  gone uuid[];
begin
  with expired as (
    update hold h set state = 'EXPIRED'
      where h.supplier_id = tenant and h.state = 'HELD' and h.expires_at <= moment
        and exists (select from claim c
          where c.supplier_id = tenant and c.hold_id = h.id and c.live and c.pool_id = any (pools))
      returning h.id
  )
  select array_agg(id) into gone from expired;
  perform give_back(tenant, gone);
end
$$;

--changeset booking:give-back splitStatements:false runOnChange:true
-- The holds are no longer live: their units come back. Their pools are locked.
create or replace function give_back(tenant uuid, holds uuid[]) returns void language plpgsql as $$
begin
  with freed as (
    update claim set live = false where supplier_id = tenant and hold_id = any (holds) and live
      returning pool_id, units, blocked_from
  )
  update pool p set
      taken = p.taken - f.units,
      next_expiry = (select min(expires_at) from hold where supplier_id = tenant and state = 'HELD'),
      version = p.version + 1
    from (
      select pool_id, coalesce(sum(units) filter (where blocked_from is null), 0) as units from freed group by pool_id
    ) f
    where p.supplier_id = tenant and p.id = f.pool_id;
end
$$;

--changeset booking:make-room splitStatements:false runOnChange:true
-- Locks the pools of a wish and makes sure that they can give it. The answer is null when they can, and otherwise what
-- to tell the caller; then nothing was written, but for pools that came into being.
create or replace function make_room(tenant uuid, wish claim[], moment timestamptz, widened uuid[])
  returns jsonb language plpgsql as $$
declare
  locking constant uuid[] := widened || array(select w.pool_id from unnest(wish) w);
  in_the_way uuid[];
  short jsonb;
  wider uuid[];
begin
  if exists (select from unnest(wish) w where w.capacity_if_new is not null) then
    insert into pool (supplier_id, id, kind, calendar, capacity)
      select distinct on (w.pool_id) tenant, w.pool_id, w.kind, w.blocked_from is not null, w.capacity_if_new
        from unnest(wish) w where w.capacity_if_new is not null order by w.pool_id
      on conflict do nothing;
  end if;
  perform from pool where supplier_id = tenant and id = any (locking) order by id for update;
  in_the_way := array(select s.pool_id from shortages(tenant, wish, null) s);
  if in_the_way = '{}' then
    return null;
  end if;

  select jsonb_agg(s) into short from shortages(tenant, wish, moment) s;
  if short is not null then
    return jsonb_build_object('outcome', 'sold-out', 'shortages', short);
  end if;
  wider := pools_of_overdue(tenant, in_the_way, moment);
  if not wider <@ locking then
    return jsonb_build_object('outcome', 'widen', 'pools', to_jsonb(wider));
  end if;
  perform expire_overdue(tenant, in_the_way, moment);
  -- Others may have committed such a hold late meanwhile; then it stays theirs.
  select jsonb_agg(s) into short from shortages(tenant, wish, null) s;
  return case when short is not null then jsonb_build_object('outcome', 'sold-out', 'shortages', short) end;
end
$$;

--changeset booking:pools-of-overdue splitStatements:false runOnChange:true
-- All the pools of the holds that ran out and have units of one of these.
create or replace function pools_of_overdue(tenant uuid, pools uuid[], moment timestamptz)
  returns uuid[] language sql stable as $$
  select array_agg(distinct c.pool_id) from hold h
    join claim c on c.supplier_id = tenant and c.hold_id = h.id
    where h.supplier_id = tenant and h.state = 'HELD' and h.expires_at <= moment
      and exists (select from claim t
        where t.supplier_id = tenant and t.hold_id = h.id and t.live and t.pool_id = any (pools))
$$;

--changeset booking:versions splitStatements:false runOnChange:true
-- The pools as they are now, for those who keep what they saw of them.
create or replace function versions(tenant uuid, pools uuid[]) returns jsonb language sql stable as $$
  select jsonb_object_agg(id, version) from pool where supplier_id = tenant and id = any (pools)
$$;
