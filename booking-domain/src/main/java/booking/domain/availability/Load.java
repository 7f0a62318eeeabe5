package booking.domain.availability;

import booking.domain.time.Interval;

/** Units of a calendar that are taken for an interval, buffers included. */
public record Load(Interval during, long units) {}
