package booking.application.availability;

import booking.domain.availability.Availability;
import booking.domain.catalog.Catalog;
import booking.domain.catalog.Experience;
import booking.domain.catalog.ExperienceId;
import booking.domain.catalog.Offer;
import booking.domain.catalog.Resource;
import booking.domain.catalog.SupplierCatalogue;
import booking.domain.time.DateRange;
import booking.domain.work.ServerClock;
import java.util.List;
import java.util.Optional;

/** Shows one experience, and what can be had of it between two local dates. */
public final class LookAtExperience {
  private final Catalog catalog;
  private final Availability availability;
  private final ServerClock clock;

  public LookAtExperience(Catalog catalog, Availability availability, ServerClock clock) {
    this.catalog = catalog;
    this.availability = availability;
    this.clock = clock;
  }

  /** The experience with its supplier, whatever can be had of it. */
  public Optional<Seen> find(ExperienceId id) {
    return catalog
        .offering(id)
        .flatMap(catalogue ->
            catalogue.experience(id).map(experience -> new Seen(catalogue, experience)));
  }

  public record Seen(SupplierCatalogue catalogue, Experience experience) {}

  public record Command(ExperienceId experience, DateRange window, int participants) {}

  public sealed interface Outcome {
    record Sessions(Seen seen, String version, List<OfferedSession> sessions) implements Outcome {}

    record Intervals(Seen seen, Resource resource, String version, List<FreeInterval> free)
        implements Outcome {}

    record NoSuchExperience() implements Outcome {}
  }

  public Outcome run(Command command) {
    return find(command.experience())
        .map(seen -> look(seen, command))
        .orElseGet(Outcome.NoSuchExperience::new);
  }

  private Outcome look(Seen seen, Command command) {
    return switch (seen.experience().offer()) {
      case Offer.Departures dated -> sessions(seen, command);
      case Offer.Intervals intervals ->
          seen.catalogue()
              .resource(intervals.resource())
              .<Outcome>map(resource -> free(seen, intervals, resource, command))
              .orElseGet(Outcome.NoSuchExperience::new);
    };
  }

  private Outcome sessions(Seen seen, Command command) {
    var now = clock.now();
    var shown = List.of(seen.experience());
    var snapshot = SessionsOffered.look(availability, shown, command.window(), now);
    var offer = new SessionsOffered(snapshot, command.participants(), command.window(), now);
    var offered = offer.of(seen.experience());
    return new Outcome.Sessions(seen, AnswerVersion.of(List.of(offered)), offered.sessions());
  }

  private Outcome free(Seen seen, Offer.Intervals intervals, Resource resource, Command command) {
    var now = clock.now();
    var offered = new IntervalsOffered(seen.experience(), intervals, resource);
    var free =
        offered
            .look(availability, command.window(), now)
            .map(calendar -> offered.free(calendar, command.window(), command.participants(), now))
            .orElse(List.of());
    return new Outcome.Intervals(seen, resource, AnswerVersion.of(seen.experience(), free), free);
  }
}
