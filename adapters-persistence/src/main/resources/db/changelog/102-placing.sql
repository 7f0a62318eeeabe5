--liquibase formatted sql

-- Placing is one round trip: all of it in one call, in a transaction of its own when called outside of one.

--changeset booking:write-facts splitStatements:false runOnChange:true
-- What goes with moves: postings with their entries, and facts on their way to handlers.
drop function if exists write_facts(jsonb);
create or replace function write_facts(change checkout_rows) returns void language plpgsql as $$
begin
  if change.postings is not null then
    insert into posting (supplier_id, id, kind, subject, at)
      select supplier_id, id, kind, subject, at from unnest(change.postings);
    insert into entry select * from unnest(change.entries);
  end if;
  if change.deliveries is not null then
    insert into delivery (supplier_id, fact_id, handler, kind, subject, at, due)
      select supplier_id, fact_id, handler, kind, subject, at, due from unnest(change.deliveries);
  end if;
end
$$;

--changeset booking:write-placed splitStatements:false runOnChange:true
-- Writes orders with all that belongs to them, and counts their units. Their pools are locked and have room. The answer
-- is the versions that the pools have now.
drop function if exists write_placed(jsonb);
create or replace function write_placed(placed checkout_rows) returns jsonb language plpgsql as $$
begin
  insert into hold select * from unnest(placed.holds);
  insert into orders (
      supplier_id, id, code, state, since, reason, revision, hold_id, hold_expires_at, payment_id, channel, placed_at,
      token_version, customer_name, customer_email, customer_key, customer_phone, customer_locale, terms_version,
      policy_version, accepted_at, currency, total, due_now, quote_hash, quote, keeps_card)
    select o.supplier_id, o.id, o.code, o.state, o.since, o.reason, o.revision, o.hold_id, o.hold_expires_at,
        o.payment_id, o.channel, o.placed_at, o.token_version, o.customer_name, o.customer_email, o.customer_key,
        o.customer_phone, o.customer_locale, o.terms_version, o.policy_version, o.accepted_at, o.currency, o.total,
        o.due_now, o.quote_hash, placed.quotes[o.ordinality]::json, o.keeps_card
      from unnest(placed.orders) with ordinality o;
  insert into booking select * from unnest(placed.bookings);
  if placed.payments is not null then
    insert into payment select * from unnest(placed.payments);
  end if;
  insert into reference select * from unnest(placed.refs);
  insert into idempotency_key select * from unnest(placed.keys);
  perform write_facts(placed);
  insert into claim
    select c.supplier_id, c.hold_id, c.position, c.id, c.pool_id, c.kind, c.units, c.capacity_if_new,
        c.blocked_from, c.blocked_to, true, is_exclusive(c)
      from unnest(placed.claims) c;
  return take_units(placed.claims,
    (select min(h.expires_at) from unnest(placed.holds) h where h.state = 'HELD'));
end
$$;

--changeset booking:place splitStatements:false runOnChange:true
-- Places an order with its hold, bookings and payment, or nothing. Nothing is written until it is sure to fit.
drop function if exists place(jsonb, timestamptz, uuid[]);
create or replace function place(placement checkout_rows, moment timestamptz, widened uuid[])
  returns jsonb language plpgsql set plan_cache_mode = force_generic_plan as $$
declare
  asked constant idempotency_key := placement.keys[1];
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
  short := make_room(tenant, placement.claims, moment, widened);
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
drop function if exists placed_apart(jsonb);
create or replace function placed_apart(placements checkout_rows) returns uuid[] language sql
  set plan_cache_mode = force_generic_plan set enable_hashjoin = off set enable_mergejoin = off as $$
  -- Nobody waits for a key here. Of twins only the first goes on.
  with asked as (
    select k.*, row_number() over (partition by k.supplier_id, k.key order by k.ordinality) as nth
      from unnest(placements.keys) with ordinality k
  ), wish as (
    select * from unnest(placements.claims) with ordinality
  ), room as materialized (
    select w.pool_id, stored.remaining
      from (select distinct supplier_id, pool_id from wish order by pool_id) w, lateral (
        select case when frozen then 0 else capacity - taken end as remaining from pool
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
