package booking.domain.payment;

/** What a gateway answers when an open payment is to bring something else. */
public sealed interface Change {
  record Changed() implements Change {}

  /** It is as it was: money is set aside already, it is over, or the amount cannot be charged. */
  record Refused(String code) implements Change {}

  /** It may be changed: asking again tells. */
  record Unknown() implements Change {}
}
