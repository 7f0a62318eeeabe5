package booking.contract.payment;

import booking.domain.money.Money;
import booking.domain.payment.GatewayDispute;
import booking.domain.payment.Intent;
import booking.domain.payment.PaymentGateway;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A gateway and all around it that a suite must be able to play: customers, time, the post. */
public interface GatewayBench {

  PaymentGateway gateway();

  /** One of the same kind that none of our next calls reaches, as with the network down. */
  PaymentGateway unreachable();

  /** The customer pays on the gateway's own page; {@link Card#BANK_ASKS} is asked once, first. */
  void pay(Intent intent, Card card);

  /** Somebody gives money back at the gateway itself. */
  void refundElsewhere(Intent intent, Money amount);

  /** The customer's bank opens a dispute about all that was captured, or ends it. */
  void dispute(Intent intent, GatewayDispute.State state);

  /** So much time goes by, for the gateway and for whoever reads what it sent. */
  void pass(Duration time);

  /** What the gateway has sent by itself, the oldest first; waits until all has arrived. */
  List<Sent> sent();

  /** What a card does. */
  enum Card {
    GOOD,
    DECLINED,
    /** The first payment with it is met with a question, the second is the answer. */
    BANK_ASKS,
    /** The same, and nobody can charge it without its owner. */
    BANK_ALWAYS_ASKS,
    /** It can be kept, and is turned down when it is charged without its owner. */
    DECLINED_WHEN_KEPT,
    /** What is given back arrives, and comes back within the hour. */
    REFUND_FAILS_LATER,
    /** What is given back arrives within the hour, and not before. */
    REFUND_PENDS,
    /** Money is given back, and the answer to the first call for it does not arrive. */
    REFUND_ANSWER_LOST,
    /** As soon as money is taken, its owner has it taken back. */
    DISPUTED,
    /** The money is taken, and the answer to the first call that takes it does not arrive. */
    CAPTURE_ANSWER_LOST,
    /** When it is to be captured, what was authorised is gone. */
    CAPTURE_REFUSED
  }

  /** A message as it arrives, its text in UTF-8 and its headers by lower-case name. */
  record Sent(String body, Map<String, List<String>> headers) {}
}
