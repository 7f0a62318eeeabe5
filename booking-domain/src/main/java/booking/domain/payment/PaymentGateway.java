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

  /** Opens a payment of its details' amount, to be captured separately. */
  Opening open(PaymentDetails payment, GatewayKey key);

  Truth fetch(Intent intent);

  Capture capture(Intent intent, Money amount, GatewayKey key);

  /** Lets go of a payment, set aside or not. */
  Cancellation cancel(Intent intent, GatewayKey key);

  /**
   * Reads what it sent by itself: empty unless its signature is right and fresh.
   *
   * @param headers by lower-case name
   */
  Optional<Reading> read(byte[] body, Map<String, List<String>> headers);

  /** A message that really is the gateway's; it may be about nothing of ours. */
  record Reading(Optional<GatewayEvent> event) {}
}
