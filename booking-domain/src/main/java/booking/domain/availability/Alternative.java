package booking.domain.availability;

import booking.domain.catalog.ExperienceId;
import booking.domain.catalog.ResourceId;
import booking.domain.catalog.Session;
import booking.domain.time.Interval;
import java.time.ZoneId;

/** What might do instead of something that cannot be had. */
public sealed interface Alternative {
  /** Another departure. */
  record Departure(Session session) implements Alternative {}

  /** Another interval of the same resource, as long as the one that was wanted. */
  record FreeTime(ExperienceId experience, ResourceId resource, Interval interval, ZoneId zone)
      implements Alternative {}
}
