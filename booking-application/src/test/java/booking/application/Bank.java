package booking.application;

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
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A gateway that keeps its accounts in memory and always answers. */
public final class Bank implements PaymentGateway, SandboxCustomer {
  private final Map<String, Account> accounts = new LinkedHashMap<>();
  private final List<GatewayEvent> events = new ArrayList<>();

  private static final class Account {
    private final PaymentId payment;
    private Money amount;
    private Truth truth = new Truth.Open(Optional.empty());
    private boolean hadMoney;
    private int attempts;
    private int captures;

    private Account(PaymentDetails details) {
      payment = details.id();
      amount = details.amount();
    }
  }

  @Override
  public String name() {
    return "bank";
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
  public synchronized Opening open(PaymentDetails payment, GatewayKey key) {
    var reference = "pi_" + key.value();
    accounts.computeIfAbsent(reference, unknown -> new Account(payment));
    return new Opening.Opened(new Intent(reference, "secret_" + reference));
  }

  @Override
  public synchronized Truth fetch(Intent intent) {
    return of(intent).truth;
  }

  @Override
  public synchronized Capture capture(Intent intent, Money amount, GatewayKey key) {
    var account = of(intent);
    return switch (account.truth) {
      case Truth.Captured taken -> new Capture.Captured(taken.amount());
      case Truth.Authorised there -> {
        account.captures++;
        become(account, new Truth.Captured(amount));
        yield new Capture.Captured(amount);
      }
      case Truth.Open none -> new Capture.Refused("nothing_set_aside");
      case Truth.ActionRequired none -> new Capture.Refused("nothing_set_aside");
      case Truth.Cancelled none -> new Capture.Refused("cancelled");
      case Truth.Processing unclear -> new Capture.Unknown();
      case Truth.Unknown unclear -> new Capture.Unknown();
    };
  }

  @Override
  public synchronized Cancellation cancel(Intent intent, GatewayKey key) {
    var account = of(intent);
    if (account.truth instanceof Truth.Captured) {
      return new Cancellation.AlreadyCaptured();
    }
    account.hadMoney |= account.truth instanceof Truth.Authorised;
    become(account, new Truth.Cancelled());
    return new Cancellation.Cancelled(account.hadMoney);
  }

  @Override
  public synchronized Optional<Reading> read(byte[] body, Map<String, List<String>> headers) {
    if (!headers.getOrDefault("signature", List.of()).contains("genuine")) {
      return Optional.empty();
    }
    var parts = new String(body, StandardCharsets.UTF_8).split(" ", -1);
    return Optional.of(
        new Reading(
            parts.length < 2
                ? Optional.empty()
                : Optional.of(
                    new GatewayEvent(
                        parts[0], "changed", new PaymentId(UUID.fromString(parts[1]))))));
  }

  @Override
  public synchronized Confirmation confirm(String clientSecret, String cardNumber) {
    var account = accounts.get(clientSecret.replace("secret_", ""));
    if (account == null) {
      return new Confirmation.UnknownSecret();
    }
    boolean asked = account.truth instanceof Truth.ActionRequired;
    if (!asked && !(account.truth instanceof Truth.Open)) {
      return new Confirmation.NotOpen(account.truth);
    }
    if (cardNumber.equals(Cards.DECLINED)) {
      var decline = new Decline("attempt-" + ++account.attempts, "card_declined");
      become(account, new Truth.Open(Optional.of(decline)));
      return new Confirmation.Declined(decline);
    }
    if (cardNumber.equals(Cards.ASKS_THE_BANK) && !asked) {
      become(account, new Truth.ActionRequired());
      return new Confirmation.ActionRequired();
    }
    become(account, new Truth.Authorised(account.amount, Optional.empty()));
    return new Confirmation.Authorised();
  }

  /** What it sent by itself since it was last asked. */
  public synchronized List<GatewayEvent> news() {
    var news = List.copyOf(events);
    events.clear();
    return news;
  }

  /** From now on it wants another amount. */
  public synchronized void mistakes(Intent intent, Money amount) {
    of(intent).amount = amount;
  }

  /** It lets a payment run out by itself. */
  public synchronized void lapses(Intent intent) {
    become(of(intent), new Truth.Cancelled());
  }

  /** How often it took money for it. */
  public synchronized int captures(Intent intent) {
    return of(intent).captures;
  }

  private Account of(Intent intent) {
    return Optional.ofNullable(accounts.get(intent.reference())).orElseThrow();
  }

  private void become(Account account, Truth truth) {
    if (!truth.equals(account.truth)) {
      account.truth = truth;
      events.add(new GatewayEvent("evt_" + UUID.randomUUID(), "changed", account.payment));
    }
  }
}
