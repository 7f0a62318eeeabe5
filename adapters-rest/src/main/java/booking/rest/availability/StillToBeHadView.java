package booking.rest.availability;

import booking.application.availability.FreeInterval;
import booking.application.availability.LookAtExperience;
import booking.domain.catalog.Resource;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What can be had of one experience: departures, or free intervals of its resource. */
@Schema(name = "StillToBeHad")
public record StillToBeHadView(
    String experienceId,
    @Schema(description = "While it is the same, nothing shown has changed") String version,
    List<SessionView> sessions,
    Optional<ResourceView> resource,
    List<IntervalView> intervals) {

  /** What is booked by interval. */
  @Schema(name = "Resource")
  public record ResourceView(String id, String name, int capacity) {
    private static ResourceView of(Resource resource) {
      return new ResourceView(
          resource.id().value().toString(), resource.name(), resource.capacity());
    }
  }

  /** A stretch of time within which any interval can be had. */
  @Schema(name = "FreeInterval")
  public record IntervalView(
      OffsetDateTime start,
      OffsetDateTime end,
      @Schema(description = "Units that are free during all of it") long remaining) {
    private static IntervalView of(FreeInterval free, ZoneId zone) {
      return new IntervalView(
          free.interval().start().atZone(zone).toOffsetDateTime(),
          free.interval().end().atZone(zone).toOffsetDateTime(),
          free.left());
    }
  }

  static StillToBeHadView of(LookAtExperience.Outcome.Sessions seen) {
    return new StillToBeHadView(
        seen.seen().experience().id().value().toString(),
        seen.version(),
        SessionView.of(seen.sessions()),
        Optional.empty(),
        List.of());
  }

  static StillToBeHadView of(LookAtExperience.Outcome.Intervals seen) {
    var experience = seen.seen().experience();
    return new StillToBeHadView(
        experience.id().value().toString(),
        seen.version(),
        List.of(),
        Optional.of(ResourceView.of(seen.resource())),
        seen.free().stream().map(free -> IntervalView.of(free, experience.zone())).toList());
  }
}
