package booking.persistence.catalog;

import static booking.persistence.jooq.Tables.SESSION;

import booking.domain.catalog.ExperienceId;
import booking.domain.catalog.Session;
import booking.domain.catalog.SessionId;
import booking.domain.catalog.SupplierId;
import booking.persistence.jooq.tables.records.SessionRecord;
import java.time.Duration;
import java.time.ZoneId;
import org.jooq.Record;

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

  /** From any row that has the session's columns. */
  public static Session toSession(Record row) {
    return new Session(
        new SessionId(row.get(SESSION.ID)),
        new SupplierId(row.get(SESSION.SUPPLIER_ID)),
        new ExperienceId(row.get(SESSION.EXPERIENCE_ID)),
        row.get(SESSION.LOCAL_START),
        ZoneId.of(row.get(SESSION.ZONE)),
        Duration.parse(row.get(SESSION.LENGTH)),
        row.get(SESSION.CAPACITY),
        row.get(SESSION.OPEN));
  }
}
