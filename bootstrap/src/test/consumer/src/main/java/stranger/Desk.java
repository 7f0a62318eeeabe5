package stranger;

import booking.application.availability.OfferedSession;
import booking.application.availability.SearchAvailability;
import booking.domain.time.DateRange;
import booking.inmemory.InMemoryBackend;
import java.time.LocalDate;
import java.util.Optional;

/** What our clerks ask: how many seats a supplier has left on a day. */
public final class Desk {
  private final SearchAvailability search;

  public Desk(InMemoryBackend backend) {
    search = new SearchAvailability(backend.catalog(), backend.availability(), backend.clock());
  }

  public long seatsLeft(String supplier, LocalDate day) {
    var window = new DateRange(day, day.plusDays(1));
    var command =
        new SearchAvailability.Command(
            supplier, window, 1, Optional.empty(), Optional.empty(), Optional.empty(), 50);
    return switch (search.run(command)) {
      case SearchAvailability.Outcome.Found(var page) ->
          page.experiences().stream()
              .flatMap(offered -> offered.sessions().stream())
              .mapToLong(OfferedSession::left)
              .sum();
      case SearchAvailability.Outcome.NoSuchSupplier none -> 0;
    };
  }
}
