package booking.application.catalog;

import booking.domain.catalog.Catalog;
import booking.domain.catalog.Experience;
import booking.domain.catalog.NamedIds;
import booking.domain.catalog.Offer;
import booking.domain.catalog.Session;
import booking.domain.catalog.SessionRule;
import booking.domain.catalog.Sessions;
import booking.domain.catalog.SupplierCatalogue;
import booking.domain.time.DateRange;
import booking.domain.work.ServerClock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes sessions from the rules of every experience, 120 days ahead in its own zone. Doing it again
 * adds only what is missing.
 */
public final class MakeSessions {
  private static final int DAYS_AHEAD = 120;

  private final Catalog catalog;
  private final Sessions sessions;
  private final ServerClock clock;

  public MakeSessions(Catalog catalog, Sessions sessions, ServerClock clock) {
    this.catalog = catalog;
    this.sessions = sessions;
    this.clock = clock;
  }

  /** For all suppliers; says how many sessions are new. */
  public int run() {
    return catalog.suppliers().stream()
        .flatMap(supplier -> catalog.of(supplier.id()).stream())
        .mapToInt(this::run)
        .sum();
  }

  private int run(SupplierCatalogue catalogue) {
    return sessions.add(planned(catalogue));
  }

  /** All that the rules of a catalogue make from today on. */
  List<Session> planned(SupplierCatalogue catalogue) {
    return catalogue.experiences().stream().flatMap(this::planned).toList();
  }

  Stream<Session> planned(Experience experience) {
    return switch (experience.offer()) {
      case Offer.Departures(var rules, var needs, var minimum) ->
          rules.stream().flatMap(rule -> planned(experience, rule));
      case Offer.Intervals none -> Stream.of();
    };
  }

  private Stream<Session> planned(Experience experience, SessionRule rule) {
    var today = LocalDate.ofInstant(clock.now(), experience.zone());
    var ahead = new DateRange(today, today.plusDays(DAYS_AHEAD + 1L));
    return rule.starts().starts(ahead).stream().map(start -> session(experience, rule, start));
  }

  private static Session session(Experience experience, SessionRule rule, LocalDateTime start) {
    return new Session(
        NamedIds.session(experience.id(), start),
        experience.supplier(),
        experience.id(),
        start,
        experience.zone(),
        rule.length(),
        rule.capacity(),
        true);
  }
}
