package booking.domain.work;

import java.time.Instant;
import java.util.Optional;

/**
 * Something done again and again, by one instance at a time.
 *
 * @param next when it is to be done next
 * @param consecutiveFailures how often it failed since it last went well
 */
public record Job(
    String name,
    Instant next,
    Optional<Instant> lastSuccess,
    Optional<Instant> lastFailure,
    int consecutiveFailures) {}
