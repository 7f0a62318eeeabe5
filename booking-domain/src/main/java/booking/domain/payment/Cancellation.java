package booking.domain.payment;

/** What a gateway answers when it is to let go of a payment. */
public sealed interface Cancellation {
  record Cancelled() implements Cancellation {}

  /** Too late: the money has been taken. */
  record AlreadyCaptured() implements Cancellation {}

  record Unknown() implements Cancellation {}
}
