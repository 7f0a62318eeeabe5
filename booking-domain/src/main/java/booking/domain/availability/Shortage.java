package booking.domain.availability;

/** A pool that could not give what was wanted, and what it could give at that moment. */
public record Shortage(PoolId pool, PoolKind kind, long wanted, long left) {}
