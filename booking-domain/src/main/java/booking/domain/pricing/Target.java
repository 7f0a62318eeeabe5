package booking.domain.pricing;

import booking.domain.catalog.ResourceId;
import booking.domain.catalog.SessionId;

/** What a booking reserves: one session, or an interval of one resource. */
public sealed interface Target {
  record OfSession(SessionId session) implements Target {}

  record OfResource(ResourceId resource) implements Target {}
}
