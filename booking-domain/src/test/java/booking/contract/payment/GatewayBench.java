package booking.contract.payment;

import booking.domain.payment.Intent;
import booking.domain.payment.PaymentGateway;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A gateway and all around it that a suite must be able to play: customers, time, the post. */
public interface GatewayBench {

  PaymentGateway gateway();

  /** The customer pays on the gateway's own page; {@link Card#BANK_ASKS} is asked once, first. */
  void pay(Intent intent, Card card);

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
    /** The money is taken, and the answer to the first call that takes it does not arrive. */
    CAPTURE_ANSWER_LOST,
    /** When it is to be captured, what was authorised is gone. */
    CAPTURE_REFUSED
  }

  /** A message as it arrives, its text in UTF-8 and its headers by lower-case name. */
  record Sent(String body, Map<String, List<String>> headers) {}
}
