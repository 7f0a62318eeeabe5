package booking.domain.payment;

import booking.domain.money.Money;
import booking.domain.pricing.GatewayTerms;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Port: where cards are charged, in two steps: set aside, then captured.
 *
 * <p>Every call may be repeated with its key and then has one effect and one answer. None throws
 * for what a network or a gateway can do: that it is unknown is an answer.
 */
public interface PaymentGateway {

  /** Its name in payments; must not change once there are some. */
  String name();

  /** Whether it is only played. */
  boolean isSandbox();

  GatewayTerms terms(Currency currency);

  /**
   * Opens a payment of its details' amount, to be captured separately; one with a kept card is
   * confirmed as well. Opened says nothing of how that went: the truth does.
   */
  Opening open(PaymentRequest request, GatewayKey key);

  /**
   * Changes what an open payment is to bring and what it is bound to; refused once money is set
   * aside or it is over. What is said last counts, also when it has been said before.
   */
  Change change(Intent intent, PaymentRequest request, GatewayKey key);

  Truth fetch(Intent intent);

  /** Takes what is set aside, or less; then the rest is let go. */
  Capture capture(Intent intent, Money amount, GatewayKey key);

  /** Lets go of a payment, set aside or not. */
  Cancellation cancel(Intent intent, GatewayKey key);

  /**
   * Gives back some of what was captured.
   *
   * <p>Gateways forget keys after some time, often a day: whoever repeats an old call looks into
   * the {@link #statement} first, where what we asked for is found by its key. The same goes for
   * capturing and cancelling, and there {@link #fetch} tells.
   */
  GivingBack giveBack(Intent intent, Money amount, GatewayKey key);

  /** All that the gateway says of a payment's money, whoever moved it. */
  Statement statement(Intent intent);

  /**
   * Reads what it sent by itself: empty unless its signature is right and fresh.
   *
   * @param headers by lower-case name
   */
  Optional<Reading> read(byte[] body, Map<String, List<String>> headers);

  /** A message that really is the gateway's; it may be about nothing of ours. */
  record Reading(Optional<GatewayEvent> event) {}
}
