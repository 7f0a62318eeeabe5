package booking.persistence.cache;

import booking.domain.availability.Availability.Query;
import booking.domain.availability.Calendar;
import booking.domain.availability.PoolId;
import booking.domain.availability.Snapshot;
import booking.persistence.document.Documents;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.JSONB;

/** An entry as it is shared between instances. */
record EntryDocument(
    List<Snapshot.Seats> sessions,
    List<OneCalendar> calendars,
    Optional<Instant> changesAt,
    Instant since) {

  record OneCalendar(PoolId pool, Calendar calendar, long version) {}

  static String write(Entry entry) {
    var snapshot = entry.snapshot();
    return Documents.write(
            new EntryDocument(
                snapshot.sessions(),
                snapshot.calendars().entrySet().stream()
                    .map(of ->
                        new OneCalendar(
                            of.getKey(), of.getValue().calendar(), of.getValue().version()))
                    .toList(),
                snapshot.changesAt(),
                entry.since()))
        .data();
  }

  static Entry read(String text) {
    var document = Documents.read(JSONB.jsonb(text), EntryDocument.class);
    return Entry.of(
        new Snapshot(
            document.sessions(),
            document.calendars().stream()
                .collect(
                    Collectors.toMap(
                        OneCalendar::pool,
                        of -> new Snapshot.Timetable(of.calendar(), of.version()))),
            document.changesAt()),
        document.since());
  }

  /** The name of what was asked, the same on every instance. */
  static String key(Query query) {
    var asked =
        "%s|%s|%s|%s"
            .formatted(
                query.window().start(),
                query.window().end(),
                query.experiences().stream()
                    .map(experience -> experience.value().toString())
                    .sorted()
                    .collect(Collectors.joining(",")),
                query.calendars().stream()
                    .sorted()
                    .map(pool -> pool.value().toString())
                    .collect(Collectors.joining(",")));
    return "booking:availability:%s:%s".formatted(query.supplier().value(), sha256(asked));
  }

  private static String sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JVM has SHA-256", e);
    }
  }
}
