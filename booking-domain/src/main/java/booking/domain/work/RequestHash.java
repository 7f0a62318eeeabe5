package booking.domain.work;

/** The fingerprint of a request's body, as lower-case hex of a SHA-256. */
public record RequestHash(String hex) {}
