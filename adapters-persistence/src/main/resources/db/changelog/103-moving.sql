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

--changeset booking:write-moved splitStatements:false runOnChange:true
-- Writes what moves make of orders, bookings and payments. The orders are locked, and are what the moves start from.
create or replace function write_moved(changes jsonb[]) returns void language plpgsql
  set plan_cache_mode = force_generic_plan set enable_hashjoin = off set enable_mergejoin = off as $$
begin
  update orders o set
      state = n.state, since = n.since, reason = n.reason, revision = n.revision, hold_expires_at = n.hold_expires_at,
      payment_id = n.payment_id, token_version = n.token_version, customer_name = n.customer_name,
      customer_email = n.customer_email, customer_key = n.customer_key, customer_phone = n.customer_phone,
      customer_locale = n.customer_locale, terms_version = n.terms_version, policy_version = n.policy_version,
      accepted_at = n.accepted_at, total = n.total, due_now = n.due_now, quote_hash = n.quote_hash,
      quote = coalesce(n.quote, o.quote)
    from unnest(changes) c, jsonb_populate_record(null::orders, c -> 'order') n
    where o.supplier_id = n.supplier_id and o.id = n.id;
  update booking b set
      state = n.state, since = n.since, cancelled_by = n.cancelled_by, experience_id = n.experience_id,
      session_id = n.session_id, resource_id = n.resource_id, local_start = n.local_start, local_end = n.local_end,
      zone = n.zone, starts_at = n.starts_at, ends_at = n.ends_at, participants = n.participants, item = n.item
    from unnest(changes) c, jsonb_populate_recordset(null::booking, c -> 'bookings') n
    where b.supplier_id = n.supplier_id and b.id = n.id;
  insert into payment
    select p.* from unnest(changes) c, jsonb_populate_recordset(null::payment, c -> 'payments') p
    on conflict (supplier_id, id) do update set
      state = excluded.state, since = excluded.since, amount = excluded.amount, bound_to = excluded.bound_to,
      intent_reference = excluded.intent_reference, intent_secret = excluded.intent_secret,
      declined_attempt = excluded.declined_attempt, declined_code = excluded.declined_code,
      capture_before = excluded.capture_before, capture_key = excluded.capture_key, captured = excluded.captured,
      money_set_aside = excluded.money_set_aside;
  insert into reference
    select r.* from unnest(changes) c, jsonb_populate_recordset(null::reference, c -> 'references') r
    on conflict do nothing;
  if exists (select from unnest(changes) c where c ?| array['postings', 'deliveries']) then
    perform write_facts(changes);
  end if;
end
$$;

--changeset booking:move splitStatements:false runOnChange:true
-- Stores a move, or nothing when what is stored is no longer what it starts from.
create or replace function move(change jsonb, moment timestamptz, widened uuid[])
  returns jsonb language plpgsql set plan_cache_mode = force_generic_plan as $$
declare
  later constant orders := jsonb_populate_record(null::orders, change -> 'order');
  tenant constant uuid := later.supplier_id;
  answer jsonb;
begin
  perform from orders where supplier_id = tenant and id = later.id and revision = later.revision - 1 for update;
  if not found then
    return jsonb_build_object('outcome', 'overtaken');
  end if;
  answer := move_hold(
    jsonb_populate_record(null::hold, change -> 'hold'), change ->> 'hold_was', moment, widened);
  if answer is not null then
    return answer;
  end if;
  perform write_moved(array[change]);
  return jsonb_build_object('outcome', 'stored', 'pools',
    case when change ->> 'hold_was' = change #>> '{hold,state}' then '{}'
      else versions_of(tenant,
        array(select pool_id from claim where supplier_id = tenant and hold_id = later.hold_id) || widened) end);
end
$$;

--changeset booking:move-together splitStatements:false runOnChange:true
-- Stores many moves in one transaction, of those that take no pool: the hold stays as it is, or is committed in time.
-- Each has an answer of its own, by its number; without one it is to be stored by itself.
create or replace function move_together(moves jsonb) returns jsonb language plpgsql
  set plan_cache_mode = force_generic_plan set enable_hashjoin = off set enable_mergejoin = off as $$
declare
  asked constant jsonb[] := array(select c from jsonb_array_elements(moves) with ordinality e(c, n) order by n);
  current int[];
  stored int[];
begin
  current := array(
    select first.n from (
      select e.n, o.supplier_id, o.id, o.revision,
          row_number() over (partition by o.supplier_id, o.id order by e.n) as nth
        from unnest(asked) with ordinality e(c, n), jsonb_populate_record(null::orders, c -> 'order') o order by o.id
    ) first, lateral (
      select from orders
        where supplier_id = first.supplier_id and id = first.id and revision = first.revision - 1 for update) locked
    where nth = 1);
  with wanted as (
    select n, h.supplier_id, h.id, asked[n] ->> 'hold_was' as was, h.state, h.expires_at,
        (asked[n] ->> 'moment')::timestamptz as moment
      from unnest(current) n, jsonb_populate_record(null::hold, asked[n] -> 'hold') h
  ), committed as (
    update hold set state = w.state
      from wanted w
      where hold.supplier_id = w.supplier_id and hold.id = w.id and w.was = 'HELD' and w.state = 'COMMITTED'
        and hold.state = w.was and hold.expires_at = w.expires_at and hold.expires_at > w.moment
      returning w.n
  ), untouched as (
    select w.n from wanted w
      join hold h on h.supplier_id = w.supplier_id and h.id = w.id
      where w.was = w.state and h.state = w.was and h.expires_at = w.expires_at
  )
  select array_agg(n) into stored from (select n from committed union all select n from untouched) either;
  if stored is null then
    return jsonb_build_object('answers', '{}'::jsonb);
  end if;
  perform write_moved(array(select asked[n] from unnest(stored) n order by n));
  return jsonb_build_object('answers', (
    select jsonb_object_agg(n - 1, jsonb_build_object('outcome', 'stored')) from unnest(stored) n));
end
$$;
