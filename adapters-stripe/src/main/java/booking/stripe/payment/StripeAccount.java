package booking.stripe.payment;

import java.net.URI;
import java.time.Duration;

/**
 * Whose Stripe it is, and where.
 *
 * @param apiBase Stripe itself, or what stands in for it
 * @param patience how long an answer may take once there is a connection
 */
public record StripeAccount(
    String secretKey, String webhookSecret, URI apiBase, Duration patience) {
  public static final URI STRIPE = URI.create("https://api.stripe.com");

  public static final Duration PATIENCE = Duration.ofSeconds(15);

  /** Says nothing, since it is secret. */
  @Override
  public String toString() {
    return "StripeAccount[…]";
  }
}
