package booking.persistence.availability;

import static booking.persistence.jooq.Tables.SESSION;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import booking.domain.availability.Availability;
import booking.domain.availability.Calendar;
import booking.domain.availability.Load;
import booking.domain.availability.PoolId;
import booking.domain.availability.Snapshot;
import booking.domain.time.Interval;
import booking.persistence.catalog.SessionRow;
import booking.persistence.database.Database;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.Record;

/** What can still be had, by one statement. */
public final class JooqAvailability implements Availability {
  private final Database database;

  public JooqAvailability(Database database) {
    this.database = database;
  }

  @Override
  public Snapshot look(Query query, Instant now) {
    var rows = database.ask(sql -> Look.at(sql, query, now));
    var changesAt =
        rows.stream()
            .map(row -> row.get(Look.CHANGES_AT))
            .filter(Objects::nonNull)
            .min(Instant::compareTo);
    return new Snapshot(seats(rows), timetables(rows), changesAt);
  }

  private static List<Snapshot.Seats> seats(List<Record> rows) {
    return rows.stream()
        .filter(JooqAvailability::isSession)
        .map(row ->
            new Snapshot.Seats(
                SessionRow.toSession(row),
                row.get(Look.POOL_CAPACITY),
                row.get(Look.TAKEN),
                row.get(Look.VERSION)))
        .toList();
  }

  private static Map<PoolId, Snapshot.Timetable> timetables(List<Record> rows) {
    return rows.stream()
        .filter(row -> !isSession(row))
        .collect(
            groupingBy(
                row -> new PoolId(row.get(Look.POOL_ID)),
                collectingAndThen(toList(), JooqAvailability::timetable)));
  }

  private static boolean isSession(Record row) {
    return row.get(SESSION.ID) != null;
  }

  private static Snapshot.Timetable timetable(List<Record> rows) {
    var loads =
        rows.stream()
            .filter(row -> row.get(Look.UNITS) != null)
            .map(row ->
                new Load(
                    new Interval(row.get(Look.BLOCKED_FROM), row.get(Look.BLOCKED_TO)),
                    row.get(Look.UNITS)))
            .toList();
    var first = rows.getFirst();
    return new Snapshot.Timetable(
        new Calendar(first.get(Look.POOL_CAPACITY), loads), first.get(Look.VERSION));
  }
}
