--liquibase formatted sql

-- From one state of a checkout to the next, in one round trip.

--changeset booking:move-hold splitStatements:false runOnChange:true
-- Moves a hold, and its units with it. The answer is null when it is done, and otherwise what to tell the caller; then
-- nothing was written. Committing in time takes no pool: what others see of it does not change. Committing or extending
-- late does, since readers had already counted the units as free.
create or replace function move_hold(later hold, earlier_state text, moment timestamptz, widened uuid[])
  returns jsonb language plpgsql as $$
declare
  tenant constant uuid := later.supplier_id;
  earlier hold;
  wish claim[];
  was_live boolean;
  lives constant boolean := later.state in ('HELD', 'COMMITTED');
  short jsonb;
begin
  select * into earlier from hold where supplier_id = tenant and id = later.id;
  if earlier.state is distinct from earlier_state then
    return jsonb_build_object('outcome', 'overtaken');
  end if;
  if earlier.state = later.state and earlier.expires_at = later.expires_at then
    return null;
  end if;
  was_live := earlier.state in ('HELD', 'COMMITTED');
  wish := array(select c from claim c where c.supplier_id = tenant and c.hold_id = later.id order by c.position);
  if lives and not was_live then
    short := make_room(tenant, wish, moment, widened);
    if short is not null then
      return short;
    end if;
  elsif was_live and not lives or earlier.state = 'HELD' and earlier.expires_at <= moment then
    perform from pool where supplier_id = tenant and id = any (array(select c.pool_id from unnest(wish) c))
      order by id for update;
  end if;

  update hold set state = later.state, expires_at = later.expires_at
    where supplier_id = tenant and id = later.id and state = earlier_state;
  if not found then
    return jsonb_build_object('outcome', 'overtaken');
  end if;
  if was_live and not lives then
    perform give_back(tenant, array[later.id]);
  elsif lives and not was_live then
    update claim c set live = true, exclusive = is_exclusive(c) where supplier_id = tenant and hold_id = later.id;
    perform take_units(wish, case when later.state = 'HELD' then later.expires_at end);
  elsif earlier.state = 'HELD' and earlier.expires_at <= moment then
    update pool set version = version + 1, next_expiry = least(next_expiry, later.expires_at)
      where supplier_id = tenant and id = any (array(select c.pool_id from unnest(wish) c));
  end if;
  return null;
end
$$;

--changeset booking:swap-claims splitStatements:false runOnChange:true
-- Gives up claims of a live hold (those that are not live) and takes others. The answer is null when it is done, and
-- otherwise what to tell the caller; then nothing was written, but for pools that came into being or have another size.
create or replace function swap_claims(later hold, swapped claim[], moment timestamptz, widened uuid[])
  returns jsonb language plpgsql as $$
declare
  tenant constant uuid := later.supplier_id;
  given constant uuid[] := array(select s.id from unnest(swapped) s where not s.live);
  given_in constant uuid[] := array(select s.pool_id from unnest(swapped) s where not s.live);
  wish constant claim[] := array(select s from unnest(swapped) s where s.live is null);
  -- Whoever takes no more of what is counted than he gives needs no room for it.
  more constant claim[] := array(select w from unnest(wish) w
    where w.blocked_from is not null
      or (select sum(also.units) from unnest(wish) also where also.pool_id = w.pool_id)
        > (select coalesce(sum(g.units), 0) from unnest(swapped) g where not g.live and g.pool_id = w.pool_id));
  answer jsonb;
begin
  perform lock_pools(tenant, wish, widened || given_in);
  perform from hold where supplier_id = tenant and id = later.id and state = later.state for update;
  if not found then
    return jsonb_build_object('outcome', 'overtaken');
  end if;
  with gone as (
    delete from claim where supplier_id = tenant and hold_id = later.id and id = any (given) and live
      returning pool_id, units, blocked_from
  ), freed as (
    select pool_id, coalesce(sum(units) filter (where blocked_from is null), 0) as units from gone group by pool_id
  )
  update pool p set taken = p.taken - f.units, version = p.version + 1
    from freed f where p.supplier_id = tenant and p.id = f.pool_id;
  if wish = '{}' then
    return null;
  end if;

  answer := make_room(tenant, more, moment, widened || given_in);
  if answer is not null then
    raise exception using errcode = 'BK001', message = 'what was given up is not given up';
  end if;
  insert into claim
    select w.supplier_id, w.hold_id, w.ordinality + (
          select coalesce(max(position), -1) from claim where supplier_id = tenant and hold_id = later.id),
        w.id, w.pool_id, w.kind, w.units, w.capacity_if_new, w.blocked_from, w.blocked_to, true,
        is_exclusive(wish[w.ordinality])
      from unnest(wish) with ordinality w;
  perform take_units(wish, case when later.state = 'HELD' then later.expires_at end);
  return null;
exception when sqlstate 'BK001' then
  return answer;
end
$$;

--changeset booking:write-moved splitStatements:false runOnChange:true
-- Writes what moves make of orders, bookings and payments. The orders are locked, and are what the moves start from. The
-- latest payment of an order is the one that came last; another that moves on does not become it.
drop function if exists write_moved(jsonb);
create or replace function write_moved(changes checkout_rows) returns void language plpgsql
  set plan_cache_mode = force_generic_plan set enable_hashjoin = off set enable_mergejoin = off as $$
begin
  update orders o set
      state = n.state, since = n.since, reason = n.reason, revision = n.revision, hold_expires_at = n.hold_expires_at,
      payment_id = case when exists (
          select from payment p where p.supplier_id = n.supplier_id and p.id = n.payment_id)
        then o.payment_id else n.payment_id end, token_version = n.token_version, customer_name = n.customer_name,
      customer_email = n.customer_email, customer_key = n.customer_key, customer_phone = n.customer_phone,
      customer_locale = n.customer_locale, terms_version = n.terms_version, policy_version = n.policy_version,
      accepted_at = n.accepted_at, keeps_card = n.keeps_card, total = n.total, due_now = n.due_now, quote_hash = n.quote_hash,
      quote = coalesce(changes.quotes[n.ordinality]::json, o.quote)
    from unnest(changes.orders) with ordinality n
    where o.supplier_id = n.supplier_id and o.id = n.id;
  if changes.bookings is not null then
    update booking b set
        state = n.state, since = n.since, cancelled_by = n.cancelled_by, experience_id = n.experience_id,
        session_id = n.session_id, resource_id = n.resource_id, local_start = n.local_start, local_end = n.local_end,
        zone = n.zone, starts_at = n.starts_at, ends_at = n.ends_at, participants = n.participants, item = n.item,
        charge = n.charge
      from unnest(changes.bookings) n
      where b.supplier_id = n.supplier_id and b.id = n.id;
  end if;
  if changes.payments is not null then
    insert into payment select * from unnest(changes.payments)
      on conflict (supplier_id, id) do update set
        state = excluded.state, since = excluded.since, amount = excluded.amount, bound_to = excluded.bound_to,
        intent_reference = excluded.intent_reference, intent_secret = excluded.intent_secret,
        declined_attempt = excluded.declined_attempt, declined_code = excluded.declined_code,
        capture_before = excluded.capture_before, capture_key = excluded.capture_key, captured = excluded.captured,
        money_set_aside = excluded.money_set_aside;
  end if;
  if changes.refs is not null then
    insert into reference select * from unnest(changes.refs)
      on conflict do nothing;
  end if;
  perform write_facts(changes);
end
$$;

--changeset booking:move splitStatements:false runOnChange:true
-- Stores a move, or nothing when what is stored is no longer what it starts from.
drop function if exists move(jsonb, timestamptz, uuid[]);
create or replace function move(change checkout_rows, moment timestamptz, widened uuid[])
  returns jsonb language plpgsql set plan_cache_mode = force_generic_plan as $$
declare
  start constant move_start := change.starts[1];
  later constant hold := change.holds[1];
  tenant constant uuid := start.supplier_id;
  answer jsonb;
begin
  perform from orders
    where supplier_id = tenant and id = start.order_id and revision = start.revision for update;
  if not found then
    return jsonb_build_object('outcome', 'overtaken');
  end if;
  answer := move_hold(later, start.was, moment, widened);
  if answer is not null then
    return answer;
  end if;
  if change.claims is not null then
    answer := swap_claims(later, change.claims, moment, widened);
    if answer is not null then
      return answer;
    end if;
  end if;
  perform write_moved(change);
  return jsonb_build_object('outcome', 'stored', 'pools',
    case when start.was = later.state and change.claims is null then '{}'
      else versions_of(tenant,
        array(select pool_id from claim where supplier_id = tenant and hold_id = later.id)
          || array(select c.pool_id from unnest(change.claims) c) || widened) end);
end
$$;

--changeset booking:moved-apart splitStatements:false runOnChange:true
-- Locks the orders of many moves, and says which of them cannot simply be stored with the others. Only moves that take no
-- pool can be: the hold stays as it is, or is committed in time.
drop function if exists moved_apart(jsonb);
create or replace function moved_apart(changes checkout_rows) returns uuid[] language sql
  set plan_cache_mode = force_generic_plan set enable_hashjoin = off set enable_mergejoin = off as $$
  with moving as (
    select m.*, row_number() over (partition by m.supplier_id, m.order_id order by m.ordinality) as nth
      from unnest(changes.starts) with ordinality m
  )
  select coalesce(array_agg(m.order_id), '{}')
    from (select * from moving order by order_id) m
      left join lateral (
        select true as current from orders
          where supplier_id = m.supplier_id and id = m.order_id and revision = m.revision for update) o on true
      left join hold h on h.supplier_id = m.supplier_id and h.id = m.hold_id
        and h.state = m.was and h.expires_at = m.expires_at and (m.was = m.becomes or h.expires_at > m.moment)
    where m.nth > 1 or o.current is null or h.id is null
$$;

--changeset booking:commit-holds splitStatements:false runOnChange:true
-- Commits the holds of those moves that do.
drop function if exists commit_holds(jsonb);
create or replace function commit_holds(changes checkout_rows) returns void language plpgsql
  set plan_cache_mode = force_generic_plan set enable_hashjoin = off set enable_mergejoin = off as $$
declare
  wanted constant int := (select count(*) from unnest(changes.starts) m where m.was <> m.becomes);
  committed int;
begin
  if wanted = 0 then
    return;
  end if;
  update hold h set state = 'COMMITTED'
    from unnest(changes.starts) m
    where h.supplier_id = m.supplier_id and h.id = m.hold_id and h.state = m.was and m.was <> m.becomes;
  get diagnostics committed = row_count;
  if committed < wanted then
    raise exception 'a hold was taken away meanwhile' using errcode = 'serialization_failure';
  end if;
end
$$;
