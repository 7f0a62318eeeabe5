package booking.domain.order;

import java.time.Instant;

/**
 * What the customer agreed to when placing, by version.
 *
 * @param keepsCard whether he agreed that his card is kept, and charged for what is due later
 */
public record Acceptance(String termsVersion, String policyVersion, Instant at, boolean keepsCard) {

  /** To the terms and policies alone. */
  public Acceptance(String termsVersion, String policyVersion, Instant at) {
    this(termsVersion, policyVersion, at, false);
  }
}
