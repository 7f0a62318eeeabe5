package booking.domain.work;

import java.time.Instant;
import java.util.Optional;

/**
 * A fact on its way to one handler.
 *
 * @param attempts how often it was tried before
 * @param trouble what went wrong the last time, free of personal data
 */
public record Delivery(
    Fact fact, String handler, int attempts, Instant due, Optional<String> trouble) {}
