--liquibase formatted sql

-- Placing is one round trip: all of it in one call, in a transaction of its own when called outside of one.

--changeset booking:write-facts splitStatements:false runOnChange:true
-- What goes with moves: postings with their entries, and facts on their way to handlers.
drop function if exists write_facts(jsonb);
create or replace function write_facts(changes jsonb[]) returns void language plpgsql as $$
begin
  insert into posting (supplier_id, id, kind, subject, at)
    select p.supplier_id, p.id, p.kind, p.subject, p.at
      from unnest(changes) c, jsonb_populate_recordset(null::posting, c -> 'postings') p;
  insert into entry select e.* from unnest(changes) c, jsonb_populate_recordset(null::entry, c -> 'entries') e;
  insert into delivery (supplier_id, fact_id, handler, kind, subject, at, due)
    select d.supplier_id, d.fact_id, d.handler, d.kind, d.subject, d.at, d.due
      from unnest(changes) c, jsonb_populate_recordset(null::delivery, c -> 'deliveries') d;
end
$$;

--changeset booking:claims-of splitStatements:false runOnChange:true
-- Every claim of some placements.
create or replace function claims_of(placements jsonb[]) returns claim[] language sql stable as $$
  select array_agg(c order by c.hold_id, c.position)
    from unnest(placements) p, jsonb_populate_recordset(null::claim, p -> 'claims') c
$$;

--changeset booking:write-placed splitStatements:false runOnChange:true
-- Writes orders with all that belongs to them, and counts their units. Their pools are locked and have room. The answer
-- is the versions that the pools have now.
create or replace function write_placed(placements jsonb[]) returns jsonb language plpgsql
  set plan_cache_mode = force_generic_plan set enable_hashjoin = off set enable_mergejoin = off as $$
declare
  claims constant claim[] := claims_of(placements);
begin
  insert into hold select h.* from unnest(placements) p, jsonb_populate_record(null::hold, p -> 'hold') h;
  insert into orders select o.* from unnest(placements) p, jsonb_populate_record(null::orders, p -> 'order') o;
  insert into booking
    select b.* from unnest(placements) p, jsonb_populate_recordset(null::booking, p -> 'bookings') b;
  insert into payment
    select y.* from unnest(placements) p, jsonb_populate_recordset(null::payment, p -> 'payments') y;
  insert into reference
    select r.* from unnest(placements) p, jsonb_populate_recordset(null::reference, p -> 'references') r;
  insert into idempotency_key
    select k.* from unnest(placements) p, jsonb_populate_record(null::idempotency_key, p -> 'key') k;
  if exists (select from unnest(placements) p where p ?| array['postings', 'deliveries']) then
    perform write_facts(placements);
  end if;
  insert into claim
    select c.supplier_id, c.hold_id, c.position, c.id, c.pool_id, c.kind, c.units, c.capacity_if_new,
        c.blocked_from, c.blocked_to, true, is_exclusive(c)
      from unnest(claims) c;
  return take_units(claims, (
    select min((p #>> '{hold,expires_at}')::timestamptz) from unnest(placements) p
      where p #>> '{hold,state}' = 'HELD'));
end
$$;

--changeset booking:place splitStatements:false runOnChange:true
-- Places an order with its hold, bookings and payment, or nothing. Nothing is written until it is sure to fit.
create or replace function place(placement jsonb, moment timestamptz, widened uuid[])
  returns jsonb language plpgsql set plan_cache_mode = force_generic_plan as $$
declare
  asked constant idempotency_key := jsonb_populate_record(null::idempotency_key, placement -> 'key');
  tenant constant uuid := asked.supplier_id;
  known idempotency_key;
  short jsonb;
  versions jsonb;
begin
  -- A twin in flight waits here, and then sees what became of it.
  perform pg_advisory_xact_lock(lock_of(asked));
  select * into known from idempotency_key where supplier_id = tenant and key = asked.key;
  if found then
    return case when known.request_hash = asked.request_hash
      then jsonb_build_object('outcome', 'repeated', 'order', known.order_id)
      else jsonb_build_object('outcome', 'key-reused') end;
  end if;
  short := make_room(tenant, claims_of(array[placement]), moment, widened);
  if short is not null then
    return short;
  end if;

  versions := write_placed(array[placement]);
  if widened <> '{}' then
    versions := versions_of(tenant, widened) || versions;
  end if;
  return jsonb_build_object('outcome', 'placed', 'pools', versions);
end
$$;

--changeset booking:place-together splitStatements:false runOnChange:true
-- Places many orders in one transaction, in the order they came: those that simply fit. Each has an answer of its own,
-- by its number; without one it is to be placed by itself, because its key is known or in use, or because a pool may not
-- suffice. Only what is counted is taken here, from pools that are there.
create or replace function place_together(placements jsonb) returns jsonb language plpgsql
  set plan_cache_mode = force_generic_plan set enable_hashjoin = off set enable_mergejoin = off as $$
declare
  asked constant jsonb[] := array(select p from jsonb_array_elements(placements) with ordinality e(p, n) order by n);
  fresh int[];
  fitting int[];
  placed jsonb[];
  versions jsonb;
begin
  -- Nobody waits here. Of twins among them only the first goes on.
  fresh := array(
    select n from (
      select k, e.n, row_number() over (partition by k.supplier_id, k.key order by e.n) as nth
        from unnest(asked) with ordinality e(p, n), jsonb_populate_record(null::idempotency_key, p -> 'key') k
    ) first where nth = 1 and pg_try_advisory_xact_lock(lock_of(k)));
  fresh := array(
    select n from unnest(fresh) n, jsonb_populate_record(null::idempotency_key, asked[n] -> 'key') k
      where not exists (
        select from idempotency_key known where known.supplier_id = k.supplier_id and known.key = k.key));

  with wish as (
    select n, c.supplier_id, c.pool_id, sum(c.units) as units
      from unnest(fresh) n, jsonb_populate_recordset(null::claim, asked[n] -> 'claims') c group by 1, 2, 3
  ), room as materialized (
    select w.pool_id, stored.remaining
      from (select distinct supplier_id, pool_id from wish order by pool_id) w, lateral (
        select capacity - taken as remaining from pool
          where supplier_id = w.supplier_id and id = w.pool_id and not calendar for update) stored
  ), running as (
    select n, pool_id, sum(units) over (partition by pool_id order by n) as units from wish
  )
  select array_agg(n) into fitting from (
    select r.n from running r left join room on room.pool_id = r.pool_id
      group by r.n having bool_and(r.units <= coalesce(room.remaining, -1))
  ) fit;
  if fitting is null then
    return jsonb_build_object('answers', '{}'::jsonb);
  end if;

  placed := array(select asked[n] from unnest(fitting) n order by n);
  versions := write_placed(placed);
  return jsonb_build_object('answers', (
    select jsonb_object_agg(n - 1, jsonb_build_object('outcome', 'placed', 'pools', (
        select jsonb_object_agg(c ->> 'pool_id', versions -> (c ->> 'pool_id'))
          from jsonb_array_elements(asked[n] -> 'claims') c)))
      from unnest(fitting) n));
end
$$;
