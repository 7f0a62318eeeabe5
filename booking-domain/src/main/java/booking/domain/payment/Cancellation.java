package booking.domain.payment;

/** What a gateway answers when it is to let go of a payment. */
public sealed interface Cancellation {
  /**
   * It has let go, now or before.
   *
   * @param moneyWasSetAside whether the customer had paid by then: he is to be told that he has it
   *     back
   */
  record Cancelled(boolean moneyWasSetAside) implements Cancellation {}

  /** Too late: the money has been taken. */
  record AlreadyCaptured() implements Cancellation {}

  record Unknown() implements Cancellation {}
}
