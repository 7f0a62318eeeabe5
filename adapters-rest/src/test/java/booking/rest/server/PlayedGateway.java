package booking.rest.server;

import booking.domain.money.Money;
import booking.domain.payment.Cancellation;
import booking.domain.payment.Capture;
import booking.domain.payment.Decline;
import booking.domain.payment.GatewayEvent;
import booking.domain.payment.GatewayKey;
import booking.domain.payment.Intent;
import booking.domain.payment.Opening;
import booking.domain.payment.PaymentDetails;
import booking.domain.payment.PaymentGateway;
import booking.domain.payment.PaymentId;
import booking.domain.payment.SandboxCustomer;
import booking.domain.payment.Truth;
import booking.domain.pricing.GatewayTerms;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** A gateway that does what the test wants: which card is used decides what happens. */
final class PlayedGateway implements PaymentGateway, SandboxCustomer {
  static final String GOOD_CARD = "4242 4242 4242 4242";
  static final String DECLINED_CARD = "4000 0000 0000 0002";
  static final String ASKING_CARD = "4000 0025 0000 3155";
  static final String UNCAPTURABLE_CARD = "4000 0000 0000 0341";

  private final Map<String, PaymentDetails> opened = new ConcurrentHashMap<>();
  private final Map<String, Truth> truths = new ConcurrentHashMap<>();
  private final Map<String, String> cards = new ConcurrentHashMap<>();
  private volatile Optional<Opening> openingInstead = Optional.empty();
  private volatile boolean silent;

  void opens(Opening instead) {
    openingInstead = Optional.of(instead);
  }

  void falls(boolean nowSilent) {
    silent = nowSilent;
  }

  void behaves() {
    openingInstead = Optional.empty();
    silent = false;
  }

  @Override
  public String name() {
    return "sandbox";
  }

  @Override
  public boolean isSandbox() {
    return true;
  }

  @Override
  public GatewayTerms terms(Currency currency) {
    return new GatewayTerms(1, new Money(50, currency));
  }

  @Override
  public Opening open(PaymentDetails payment, GatewayKey key) {
    return openingInstead.orElseGet(() -> {
      var secret = "secret_" + payment.id().value();
      opened.put(secret, payment);
      truths.putIfAbsent(secret, new Truth.Open(Optional.empty()));
      return new Opening.Opened(new Intent("pi_" + payment.id().value(), secret));
    });
  }

  @Override
  public Truth fetch(Intent intent) {
    return silent ? new Truth.Unknown() : truth(intent.clientSecret());
  }

  private Truth truth(String secret) {
    return truths.getOrDefault(secret, new Truth.Unknown());
  }

  @Override
  public Capture capture(Intent intent, Money amount, GatewayKey key) {
    if (UNCAPTURABLE_CARD.equals(cards.get(intent.clientSecret()))) {
      return new Capture.Refused("expired_card");
    }
    truths.put(intent.clientSecret(), new Truth.Captured(amount));
    return new Capture.Captured(amount);
  }

  @Override
  public Cancellation cancel(Intent intent, GatewayKey key) {
    truths.put(intent.clientSecret(), new Truth.Cancelled());
    return new Cancellation.Cancelled();
  }

  /** Genuine is what is signed with the word genuine; the body names the payment. */
  @Override
  public Optional<Reading> read(byte[] body, Map<String, List<String>> headers) {
    if (!headers.getOrDefault("sandbox-signature", List.of()).contains("genuine")) {
      return Optional.empty();
    }
    var text = new String(body, StandardCharsets.UTF_8);
    return Optional.of(
        new Reading(
            text.startsWith("payment ")
                ? Optional.of(
                    new GatewayEvent(
                        "evt-" + text,
                        "payment.changed",
                        new PaymentId(UUID.fromString(text.substring("payment ".length())))))
                : Optional.empty()));
  }

  @Override
  public Confirmation confirm(String clientSecret, String cardNumber) {
    var payment = opened.get(clientSecret);
    if (payment == null) {
      return new Confirmation.UnknownSecret();
    }
    return switch (truth(clientSecret)) {
      case Truth.Open _ -> pay(clientSecret, payment, cardNumber);
      case Truth.ActionRequired _ -> authorise(clientSecret, payment);
      case Truth other -> new Confirmation.NotOpen(other);
    };
  }

  private Confirmation pay(String secret, PaymentDetails payment, String card) {
    cards.put(secret, card);
    return switch (card) {
      case GOOD_CARD, UNCAPTURABLE_CARD -> authorise(secret, payment);
      case ASKING_CARD -> {
        truths.put(secret, new Truth.ActionRequired());
        yield new Confirmation.ActionRequired();
      }
      case DECLINED_CARD -> {
        var decline = new Decline("attempt-1", "card_declined");
        truths.put(secret, new Truth.Open(Optional.of(decline)));
        yield new Confirmation.Declined(decline);
      }
      default -> new Confirmation.NotATestCard();
    };
  }

  private Confirmation authorise(String secret, PaymentDetails payment) {
    truths.put(secret, new Truth.Authorised(payment.amount(), Optional.empty()));
    return new Confirmation.Authorised();
  }
}
