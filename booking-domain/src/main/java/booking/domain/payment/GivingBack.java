package booking.domain.payment;

/** What a gateway answers when it is to give money back. */
public sealed interface GivingBack {
  /** It will or did; how that ends is told later, by a statement. */
  record Accepted(GatewayRefund refund) implements GivingBack {}

  /** It will not, and has not. */
  record Refused(String code) implements GivingBack {}

  /** It may have: the statement tells, by the key. */
  record Unknown() implements GivingBack {}
}
