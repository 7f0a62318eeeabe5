package booking.domain.availability;

/** Units taken from a pool. Its state is that of its hold. */
public record Claim(ClaimId id, Demand demand) {}
