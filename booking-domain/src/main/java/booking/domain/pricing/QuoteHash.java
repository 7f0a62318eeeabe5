package booking.domain.pricing;

/** The fingerprint of what a quote promises, as lower-case hex of a SHA-256. */
public record QuoteHash(String hex) {}
