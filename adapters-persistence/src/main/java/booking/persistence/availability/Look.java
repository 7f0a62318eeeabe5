package booking.persistence.availability;

import static booking.persistence.jooq.Tables.SESSION;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;

import booking.domain.availability.Availability.Query;
import booking.domain.availability.PoolId;
import booking.domain.catalog.ExperienceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.SQLDataType;

/** The one statement of a look: a row for each session and for each claim on a calendar. */
final class Look {
  static final Field<UUID> POOL_ID = field("pool_id", SQLDataType.UUID);
  static final Field<Long> POOL_CAPACITY = field("pool_capacity", SQLDataType.BIGINT);
  static final Field<Long> TAKEN = field("taken", SQLDataType.BIGINT);
  static final Field<Long> VERSION = field("version", SQLDataType.BIGINT);
  static final Field<Instant> NEXT_EXPIRY = field("next_expiry", SQLDataType.INSTANT);
  static final Field<Instant> CHANGES_AT = field("changes_at", SQLDataType.INSTANT);
  static final Field<Instant> BLOCKED_FROM = field("blocked_from", SQLDataType.INSTANT);
  static final Field<Instant> BLOCKED_TO = field("blocked_to", SQLDataType.INSTANT);
  static final Field<Long> UNITS = field("units", SQLDataType.BIGINT);

  /**
   * Units of overdue holds are still counted by the pools, and left out here. No hold on a pool
   * ends before its next expiry, so that looking for the first one starts there. The offsets make
   * rows be found by their keys, however few or many PostgreSQL believes there are.
   */
  private static final String SQL =
      """
      with overdue as (
        select id from hold where supplier_id = {0} and state = 'HELD' and expires_at <= {1}
      ), freed as materialized (
        select c.pool_id, sum(c.units)::bigint as units from claim c
          where c.supplier_id = {0} and c.hold_id = any (array(select id from overdue))
            and c.live and c.blocked_from is null
          group by c.pool_id
      ), shown as (
        select p.id as pool_id, p.capacity as pool_capacity, p.version, p.next_expiry,
            p.taken - coalesce(f.units, 0) as taken, s.*, null::timestamptz as blocked_from,
            null::timestamptz as blocked_to, null::bigint as units
          from session s
            join lateral (
              select * from pool where supplier_id = {0} and id = s.id offset 0
            ) p on true
            left join freed f on f.pool_id = s.id
          where s.supplier_id = {0} and s.experience_id = any ({2})
            and s.starts_at >= {3} and s.starts_at < {4}
        union all
        select p.id, p.capacity, p.version, p.next_expiry,
            null, (null::session).*, c.blocked_from, c.blocked_to, c.units
          from pool p
            left join lateral (
              select * from claim
                where supplier_id = {0} and pool_id = p.id and live
                  and blocked_to > {3} and blocked_from < {4}
                  and hold_id <> all (array(select id from overdue))
                offset 0
            ) c on true
          where p.supplier_id = {0} and p.id = any ({5}) and p.calendar
      ), ending as (
        select h.expires_at from hold h
            join claim c on c.supplier_id = {0} and c.hold_id = h.id
          where h.supplier_id = {0} and h.state = 'HELD' and h.expires_at > {1}
            and h.expires_at >= (select min(next_expiry) from shown)
            and c.pool_id = any (array(select pool_id from shown))
          order by h.expires_at limit 1
      )
      select shown.*, (select expires_at from ending) as changes_at from shown
        order by starts_at, id
      """;

  private static final List<Field<?>> COLUMNS = columns();

  private Look() {}

  private static List<Field<?>> columns() {
    var columns = new ArrayList<Field<?>>();
    columns.addAll(List.of(POOL_ID, POOL_CAPACITY, VERSION, NEXT_EXPIRY, TAKEN));
    columns.addAll(List.of(SESSION.fields()));
    columns.addAll(List.of(BLOCKED_FROM, BLOCKED_TO, UNITS, CHANGES_AT));
    return columns;
  }

  static Result<Record> at(DSLContext sql, Query query, Instant now) {
    return sql.resultQuery(
            SQL,
            val(query.supplier().value()),
            val(now),
            val(query.experiences().stream().map(ExperienceId::value).toArray(UUID[]::new)),
            val(query.window().start()),
            val(query.window().end()),
            val(query.calendars().stream().map(PoolId::value).toArray(UUID[]::new)))
        .coerce(COLUMNS)
        .fetch();
  }
}
