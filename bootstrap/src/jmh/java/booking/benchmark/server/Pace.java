package booking.benchmark.server;

import java.time.Duration;

/**
 * How long everything is measured.
 *
 * @param each how long one measurement takes
 * @param warmUp before the first one
 */
public record Pace(int rounds, Duration each, Duration warmUp) {}
