package booking.domain.payment;

/**
 * Port: the customer's browser, played.
 *
 * <p>At a real gateway the browser talks to the gateway and never to us, so that only a sandbox has
 * this. How it went reaches the order as with a real one: by asking, or by the gateway's event.
 */
public interface SandboxCustomer {

  /**
   * Pays with a test card. After {@link Confirmation.ActionRequired}, the same once more stands for
   * the customer's answer to his bank.
   *
   * @param cardNumber digits, with or without spaces
   */
  Confirmation confirm(String clientSecret, String cardNumber);

  /** What the browser would show. */
  sealed interface Confirmation {
    /** The money is set aside. */
    record Authorised() implements Confirmation {}

    record ActionRequired() implements Confirmation {}

    /** The bank turned it down; another card may be tried. */
    record Declined(Decline why) implements Confirmation {}

    /** There is nothing left to confirm, since it stands otherwise. */
    record NotOpen(Truth instead) implements Confirmation {}

    record NotATestCard() implements Confirmation {}

    record UnknownSecret() implements Confirmation {}
  }
}
