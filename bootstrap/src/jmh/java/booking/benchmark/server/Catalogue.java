package booking.benchmark.server;

import booking.domain.catalog.NamedIds;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is sold while it is measured: one supplier with tours of many sessions each. */
public final class Catalogue {
  public static final String SUPPLIER = "measured";
  public static final int DAYS = 10;

  private static final int TOURS = 20;
  private static final int STARTS_A_DAY = 5;
  private static final int SEATS = 100_000;

  /** Far enough ahead of whenever this runs, and the same for all who name a session. */
  private static final LocalDate FIRST_DAY = LocalDate.of(2035, 6, 1);

  private Catalogue() {}

  /** Ids of a thousand sessions. */
  public static List<String> sessions() {
    return IntStream.range(0, TOURS).boxed().flatMap(Catalogue::sessions).toList();
  }

  private static Stream<String> sessions(int tour) {
    var id = NamedIds.experience(NamedIds.supplier(SUPPLIER), "tour-" + tour);
    return starts().map(start -> NamedIds.session(id, start).value().toString());
  }

  /** Where the fifty sessions of one tour are found. */
  public static String search() {
    return "/api/v1/xp/available?supplier=%s&from=%s&to=%s&participants=2&category=tours-0"
        .formatted(SUPPLIER, FIRST_DAY, FIRST_DAY.plusDays(DAYS));
  }

  private static Stream<LocalDateTime> starts() {
    return IntStream.range(0, DAYS * STARTS_A_DAY)
        .mapToObj(i ->
            FIRST_DAY
                .plusDays(i / STARTS_A_DAY)
                .atTime(LocalTime.of(9, 0).plusHours(i % STARTS_A_DAY)));
  }

  public static String json() {
    var tours =
        IntStream.range(0, TOURS).mapToObj(Catalogue::tour).collect(Collectors.joining(","));
    return """
    {"suppliers": [{
      "slug": "measured", "name": "Measured", "email": "measured@example.com",
      "currency": "EUR", "zone": "Europe/Berlin", "locale": "en",
      "terms": {"termsVersion": "1", "policyVersion": "1"},
      "prices": {
        "taxes": [{"code": "standard", "rates": [
          {"code": "vat", "label": "VAT", "percent": "19", "included": true}]}],
        "serviceFee": {"label": "Service fee", "percent": "3", "taxClass": "standard"},
        "rules": [
          {"code": "early", "label": "Early bird", "priority": 1, "stacks": true,
           "experiences": [], "when": {"weekdays": [], "boughtAtLeastAhead": "P7D"},
           "change": {"percent": "-10"}}]},
      "resources": [], "coupons": [], "giftCards": [],
      "experiences": [%s]}]}
    """
        .formatted(tours);
  }

  private static String tour(int number) {
    return """
    {"slug": "tour-%1$d", "kind": "tour", "name": "Tour %1$d", "summary": "A tour", "text": "A tour",
     "category": "tours-%1$d", "taxClass": "standard",
     "rules": {"smallestParty": 1, "largestParty": 9},
     "tickets": [{"code": "adult", "name": "Adult", "price": "24.00"},
                 {"code": "child", "name": "Child", "price": "12.00"}],
     "extras": [], "questions": [],
     "departures": {"rules": [], "needs": [], "sessions": [%2$s]}}
    """
        .formatted(number, starts().map(Catalogue::session).collect(Collectors.joining(",")));
  }

  private static String session(LocalDateTime start) {
    return "{\"start\": \"%s\", \"length\": \"PT1H\", \"seats\": %d}".formatted(start, SEATS);
  }
}
