--liquibase formatted sql

-- Placing is one round trip: all of it in one call, in a transaction of its own when called outside of one.

--changeset booking:write-facts splitStatements:false runOnChange:true
-- What goes with any move: postings with their entries, and facts on their way to handlers.
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

--changeset booking:place splitStatements:false runOnChange:true
-- Places an order with its hold, bookings and payment, or nothing. Nothing is written until it is sure to fit.
create or replace function place(placement jsonb, moment timestamptz, widened uuid[])
  returns jsonb language plpgsql as $$
declare
  asked constant idempotency_key := jsonb_populate_record(null::idempotency_key, placement -> 'key');
  held constant hold := jsonb_populate_record(null::hold, placement -> 'hold');
  wish constant claim[] :=
    array(select c from jsonb_populate_recordset(null::claim, placement -> 'claims') c order by c.position);
  tenant constant uuid := asked.supplier_id;
  known idempotency_key;
  short jsonb;
  versions jsonb;
begin
  -- A twin in flight waits here, and then sees what became of it.
  perform pg_advisory_xact_lock(hashtextextended(asked.key, hashtextextended(tenant::text, 0)));
  select * into known from idempotency_key where supplier_id = tenant and key = asked.key;
  if found then
    return case when known.request_hash = asked.request_hash
      then jsonb_build_object('outcome', 'repeated', 'order', known.order_id)
      else jsonb_build_object('outcome', 'key-reused') end;
  end if;
  short := make_room(tenant, wish, moment, widened);
  if short is not null then
    return short;
  end if;

  insert into hold select held.*;
  insert into orders select * from jsonb_populate_record(null::orders, placement -> 'order');
  insert into booking select * from jsonb_populate_recordset(null::booking, placement -> 'bookings');
  insert into payment select * from jsonb_populate_recordset(null::payment, placement -> 'payments');
  insert into reference select * from jsonb_populate_recordset(null::reference, placement -> 'references');
  insert into idempotency_key select asked.*;
  if placement ?| array['postings', 'deliveries'] then
    perform write_facts(placement);
  end if;
  insert into claim
    select c.supplier_id, c.hold_id, c.position, c.id, c.pool_id, c.kind, c.units, c.capacity_if_new,
        c.blocked_from, c.blocked_to, true, is_exclusive(c)
      from unnest(wish) c;
  versions := take_units(tenant, wish, case when held.state = 'HELD' then held.expires_at end);
  if widened <> '{}' then
    versions := versions_of(tenant, widened) || versions;
  end if;
  return jsonb_build_object('outcome', 'placed', 'pools', versions);
end
$$;
