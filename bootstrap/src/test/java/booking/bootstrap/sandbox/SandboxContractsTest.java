package booking.bootstrap.sandbox;

import booking.bootstrap.sandbox.webhook.Deliveries;
import booking.bootstrap.sandbox.webhook.Events;
import booking.bootstrap.sandbox.webhook.Listener;
import booking.bootstrap.sandbox.webhook.Signature;
import booking.contract.payment.GatewayBench;
import booking.contract.payment.GatewayMessagesContract;
import booking.contract.payment.PaymentGatewayContract;
import booking.contract.payment.SandboxCustomerContract;
import booking.domain.money.Money;
import booking.domain.payment.GatewayDispute;
import booking.domain.payment.Intent;
import booking.domain.payment.PaymentGateway;
import booking.domain.payment.SandboxCustomer;
import booking.domain.work.ServerClock;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** On a real database, with messages that really travel. */
class SandboxContractsTest
    implements PaymentGatewayContract, GatewayMessagesContract, SandboxCustomerContract {
  private final HttpClient http = HttpClient.newHttpClient();
  private Instant now = Instant.parse("2025-06-01T12:00:00Z");
  private Listener listener;

  @BeforeEach
  void listen() throws IOException {
    listener = new Listener();
  }

  @AfterEach
  void close() {
    http.close();
    listener.close();
  }

  @Override
  public GatewayBench bench() {
    return new Bench(Sandbox.open(SandboxDatabase.fresh(), () -> now, false));
  }

  @Override
  public SandboxCustomer customersOf(GatewayBench bench) {
    return ((Bench) bench).sandbox.customer();
  }

  private final class Bench implements GatewayBench {
    private final Sandbox sandbox;

    Bench(Sandbox sandbox) {
      this.sandbox = sandbox;
    }

    @Override
    public PaymentGateway gateway() {
      return sandbox.gateway();
    }

    @Override
    public PaymentGateway unreachable() {
      return SandboxDatabase.cutOff(() -> now).gateway();
    }

    @Override
    public void refundElsewhere(Intent intent, Money amount) {
      sandbox.refundElsewhere(intent, amount);
    }

    @Override
    public void dispute(Intent intent, GatewayDispute.State state) {
      sandbox.dispute(intent, state);
    }

    @Override
    public void pay(Intent intent, Card card) {
      sandbox.customer().confirm(intent.clientSecret(), cardThat(card).number());
    }

    @Override
    public void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public List<Sent> sent() {
      var database = SandboxDatabase.sql();
      var secret = String.valueOf(database.fetchValue("select webhook from sandbox.secret"));
      ServerClock clock = () -> now;
      new Deliveries(new Events(database), new Signature(secret), clock, http)
          .deliverDue(listener.address());
      return listener.heard().stream()
          .map(heard -> new Sent(heard.body(), heard.headers()))
          .toList();
    }
  }

  static TestCard cardThat(GatewayBench.Card does) {
    return switch (does) {
      case GOOD -> TestCard.VISA;
      case DECLINED -> TestCard.DECLINED;
      case BANK_ASKS -> TestCard.THREE_D_SECURE;
      case BANK_ALWAYS_ASKS -> TestCard.BANK_ALWAYS_ASKS;
      case DECLINED_WHEN_KEPT -> TestCard.DECLINED_WHEN_KEPT;
      case REFUND_FAILS_LATER -> TestCard.REFUND_FAILS_LATER;
      case REFUND_PENDS -> TestCard.REFUND_PENDS;
      case REFUND_ANSWER_LOST -> TestCard.REFUND_ANSWER_LOST;
      case DISPUTED -> TestCard.DISPUTED;
      case CAPTURE_ANSWER_LOST -> TestCard.CAPTURE_ANSWER_LOST;
      case CAPTURE_REFUSED -> TestCard.CAPTURE_REFUSED;
    };
  }
}
