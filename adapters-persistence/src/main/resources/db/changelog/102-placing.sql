--liquibase formatted sql

-- Placing is one round trip: all of it in one call, in a transaction of its own when called outside of one.
--
-- A document has the rows of each table in an array; those of many orders stand one after the other, in the order in
-- which they came.

--changeset booking:write-facts splitStatements:false runOnChange:true
-- What goes with moves: postings with their entries, and facts on their way to handlers.
create or replace function write_facts(change jsonb) returns void language plpgsql as $$
begin
  if change ? 'postings' then
    insert into posting (supplier_id, id, kind, subject, at)
      select supplier_id, id, kind, subject, at from jsonb_populate_recordset(null::posting, change -> 'postings');
    insert into entry select * from jsonb_populate_recordset(null::entry, change -> 'entries');
  end if;
  if change ? 'deliveries' then
    insert into delivery (supplier_id, fact_id, handler, kind, subject, at, due)
      select supplier_id, fact_id, handler, kind, subject, at, due
        from jsonb_populate_recordset(null::delivery, change -> 'deliveries');
  end if;
end
$$;

--changeset booking:claims-of splitStatements:false runOnChange:true
create or replace function claims_of(placements jsonb) returns claim[] language sql stable as $$
  select array_agg(c order by c.hold_id, c.position)
    from jsonb_populate_recordset(null::claim, placements -> 'claims') c
$$;

--changeset booking:write-placed splitStatements:false runOnChange:true
-- Writes orders with all that belongs to them, and counts their units. Their pools are locked and have room. The answer
-- is the versions that the pools have now.
create or replace function write_placed(placements jsonb) returns jsonb language plpgsql as $$
declare
  claims constant claim[] := claims_of(placements);
begin
  insert into hold select * from jsonb_populate_recordset(null::hold, placements -> 'holds');
  insert into orders select * from jsonb_populate_recordset(null::orders, placements -> 'orders');
  insert into booking select * from jsonb_populate_recordset(null::booking, placements -> 'bookings');
  insert into payment select * from jsonb_populate_recordset(null::payment, placements -> 'payments');
  insert into reference select * from jsonb_populate_recordset(null::reference, placements -> 'references');
  insert into idempotency_key select * from jsonb_populate_recordset(null::idempotency_key, placements -> 'keys');
  perform write_facts(placements);
  insert into claim
    select c.supplier_id, c.hold_id, c.position, c.id, c.pool_id, c.kind, c.units, c.capacity_if_new,
        c.blocked_from, c.blocked_to, true, is_exclusive(c)
      from unnest(claims) c;
  return take_units(claims, (
    select min((h ->> 'expires_at')::timestamptz) from jsonb_array_elements(placements -> 'holds') h
      where h ->> 'state' = 'HELD'));
end
$$;

--changeset booking:place splitStatements:false runOnChange:true
-- Places an order with its hold, bookings and payment, or nothing. Nothing is written until it is sure to fit.
create or replace function place(placement jsonb, moment timestamptz, widened uuid[])
  returns jsonb language plpgsql set plan_cache_mode = force_generic_plan as $$
declare
  asked constant idempotency_key := jsonb_populate_record(null::idempotency_key, placement #> '{keys,0}');
  tenant constant uuid := asked.supplier_id;
  known idempotency_key;
  short jsonb;
  versions jsonb;
begin
  -- A twin in flight waits here, and then sees what became of it.
  perform pg_advisory_xact_lock(lock_of(tenant, asked.key));
  select * into known from idempotency_key where supplier_id = tenant and key = asked.key;
  if found then
    return case when known.request_hash = asked.request_hash
      then jsonb_build_object('outcome', 'repeated', 'order', known.order_id)
      else jsonb_build_object('outcome', 'key-reused') end;
  end if;
  short := make_room(tenant, claims_of(placement), moment, widened);
  if short is not null then
    return short;
  end if;

  versions := write_placed(placement);
  if widened <> '{}' then
    versions := versions_of(tenant, widened) || versions;
  end if;
  return jsonb_build_object('outcome', 'placed', 'pools', versions);
end
$$;

--changeset booking:placed-apart splitStatements:false runOnChange:true
-- Locks what many orders want, and says which of them cannot simply be placed with the others, by their orders or holds:
-- those whose key is known or in use, and those who come too late for what is left. Only what is counted can be wanted
-- here, of pools that are there.
create or replace function placed_apart(placements jsonb) returns uuid[] language sql
  set plan_cache_mode = force_generic_plan set enable_hashjoin = off set enable_mergejoin = off as $$
  -- Nobody waits for a key here. Of twins only the first goes on.
  with asked as (
    select k.*, row_number() over (partition by k.supplier_id, k.key order by k.ordinality) as nth
      from jsonb_populate_recordset(null::idempotency_key, placements -> 'keys') with ordinality k
  ), wish as (
    select * from jsonb_populate_recordset(null::claim, placements -> 'claims') with ordinality
  ), room as materialized (
    select w.pool_id, stored.remaining
      from (select distinct supplier_id, pool_id from wish order by pool_id) w, lateral (
        select capacity - taken as remaining from pool
          where supplier_id = w.supplier_id and id = w.pool_id and not calendar for update) stored
  ), running as (
    select hold_id, pool_id, sum(units) over (partition by pool_id order by ordinality) as units from wish
  )
  select coalesce(array_agg(id), '{}') from (
    select a.order_id as id
      from asked a left join idempotency_key known on known.supplier_id = a.supplier_id and known.key = a.key
      where a.nth > 1 or known.key is not null or not pg_try_advisory_xact_lock(lock_of(a.supplier_id, a.key))
    union all
    select r.hold_id from running r left join room on room.pool_id = r.pool_id
      where r.units > coalesce(room.remaining, -1)
  ) any_reason
$$;
