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
    perform take_units(tenant, wish, case when later.state = 'HELD' then later.expires_at end);
  elsif earlier.state = 'HELD' and earlier.expires_at <= moment then
    update pool set version = version + 1, next_expiry = least(next_expiry, later.expires_at)
      where supplier_id = tenant and id = any (array(select c.pool_id from unnest(wish) c));
  end if;
  return null;
end
$$;

--changeset booking:move splitStatements:false runOnChange:true
-- Stores a move, or nothing when what is stored is no longer what it starts from.
create or replace function move(change jsonb, moment timestamptz, widened uuid[])
  returns jsonb language plpgsql as $$
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

  update orders set
      state = later.state, since = later.since, reason = later.reason, revision = later.revision,
      hold_expires_at = later.hold_expires_at, payment_id = later.payment_id, token_version = later.token_version,
      customer_name = later.customer_name, customer_email = later.customer_email, customer_key = later.customer_key,
      customer_phone = later.customer_phone, customer_locale = later.customer_locale,
      terms_version = later.terms_version, policy_version = later.policy_version, accepted_at = later.accepted_at,
      total = later.total, due_now = later.due_now, quote_hash = later.quote_hash, quote = coalesce(later.quote, quote)
    where supplier_id = tenant and id = later.id;
  if change ? 'bookings' then
    update booking b set
        state = n.state, since = n.since, cancelled_by = n.cancelled_by, experience_id = n.experience_id,
        session_id = n.session_id, resource_id = n.resource_id, local_start = n.local_start, local_end = n.local_end,
        zone = n.zone, starts_at = n.starts_at, ends_at = n.ends_at, participants = n.participants, item = n.item
      from jsonb_populate_recordset(null::booking, change -> 'bookings') n
      where b.supplier_id = tenant and b.id = n.id;
  end if;
  if change ? 'payments' then
    insert into payment select * from jsonb_populate_recordset(null::payment, change -> 'payments')
      on conflict (supplier_id, id) do update set
        state = excluded.state, since = excluded.since, amount = excluded.amount, bound_to = excluded.bound_to,
        intent_reference = excluded.intent_reference, intent_secret = excluded.intent_secret,
        declined_attempt = excluded.declined_attempt, declined_code = excluded.declined_code,
        capture_before = excluded.capture_before, capture_key = excluded.capture_key, captured = excluded.captured,
        money_set_aside = excluded.money_set_aside;
  end if;
  insert into reference select * from jsonb_populate_recordset(null::reference, change -> 'references')
    on conflict do nothing;
  perform write_facts(change);
  return jsonb_build_object('outcome', 'stored', 'pools',
    case when change ->> 'hold_was' = change #>> '{hold,state}' then '{}'
      else versions_of(tenant,
        array(select pool_id from claim where supplier_id = tenant and hold_id = later.hold_id) || widened) end);
end
$$;
