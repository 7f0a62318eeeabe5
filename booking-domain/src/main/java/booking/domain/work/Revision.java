package booking.domain.work;

/** Tells whether what was read is still what is stored. Means nothing but to its adapter. */
public record Revision(long value) {}
