package booking.domain.availability;

/** A pool that could not give what was wanted, and what it could give at that moment. */
public record Shortage(PoolId pool, PoolKind kind, long wanted, long left) {

  /** Of the same pool where it is shortest, at this time or at another. */
  public Shortage and(Shortage other) {
    return new Shortage(pool, kind, Math.max(wanted, other.wanted), Math.min(left, other.left));
  }
}
