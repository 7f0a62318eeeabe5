package booking.domain.offender.first;

import booking.domain.offender.second.Second;

/** Knows the second, which knows the first. */
public record First(Second other) {}
