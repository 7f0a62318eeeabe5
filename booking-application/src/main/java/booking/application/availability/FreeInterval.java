package booking.application.availability;

import booking.domain.time.Interval;

/**
 * A stretch of time in which a resource can be had, from a start that is offered to an end that is.
 *
 * @param left units that are free during all of it
 */
public record FreeInterval(Interval interval, long left) {}
