package booking.domain.order;

import java.time.Instant;

/** What the customer agreed to when placing, by version. */
public record Acceptance(String termsVersion, String policyVersion, Instant at) {}
