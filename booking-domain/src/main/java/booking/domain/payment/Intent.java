package booking.domain.payment;

/**
 * A payment as the gateway knows it.
 *
 * @param reference the gateway's own name for it
 * @param clientSecret what lets the customer's browser confirm it; never logged
 */
public record Intent(String reference, String clientSecret) {
  @Override
  public String toString() {
    return "Intent[%s]".formatted(reference);
  }
}
