package booking.domain.payment;

/** What a payment is for. */
public enum Purpose {
  /** What is due when the order is placed: without it the order does not stand. */
  ORDER,
  /** What was still owed of an order that stands, and stands whatever comes of this. */
  BALANCE
}
