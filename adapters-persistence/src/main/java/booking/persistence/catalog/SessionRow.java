package booking.persistence.catalog;

import booking.domain.catalog.ExperienceId;
import booking.domain.catalog.Session;
import booking.domain.catalog.SessionId;
import booking.domain.catalog.SupplierId;
import booking.persistence.jooq.tables.records.SessionRecord;
import java.time.Duration;
import java.time.ZoneId;

/** A session as a row. */
public final class SessionRow {
  private SessionRow() {}

  static SessionRecord of(Session session) {
    var instants = session.interval();
    return new SessionRecord()
        .setSupplierId(session.supplier().value())
        .setId(session.id().value())
        .setExperienceId(session.experience().value())
        .setLocalStart(session.start())
        .setZone(session.zone().getId())
        .setLength(session.length().toString())
        .setStartsAt(instants.start())
        .setEndsAt(instants.end())
        .setCapacity(session.capacity())
        .setOpen(session.open());
  }

  public static Session toSession(SessionRecord row) {
    return new Session(
        new SessionId(row.getId()),
        new SupplierId(row.getSupplierId()),
        new ExperienceId(row.getExperienceId()),
        row.getLocalStart(),
        ZoneId.of(row.getZone()),
        Duration.parse(row.getLength()),
        row.getCapacity(),
        row.getOpen());
  }
}
