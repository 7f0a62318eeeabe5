package booking.domain.payment;

/** What a gateway answers when it is to open a payment. */
public sealed interface Opening {
  record Opened(Intent intent) implements Opening {}

  record Refused(String code) implements Opening {}

  /** It may be open: asking again with the same key tells. */
  record Unknown() implements Opening {}
}
