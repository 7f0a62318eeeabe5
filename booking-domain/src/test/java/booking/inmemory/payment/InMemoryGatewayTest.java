package booking.inmemory.payment;

import booking.contract.checkout.CheckoutFixtures;
import booking.contract.payment.GatewayBench;
import booking.contract.payment.GatewayMessagesContract;
import booking.contract.payment.PaymentGatewayContract;
import booking.contract.payment.SandboxCustomerContract;
import booking.domain.money.Money;
import booking.domain.payment.GatewayDispute;
import booking.domain.payment.Intent;
import booking.domain.payment.PaymentGateway;
import booking.domain.payment.SandboxCustomer;
import booking.inmemory.SettableClock;
import java.time.Duration;
import java.util.List;

class InMemoryGatewayTest
    implements PaymentGatewayContract, GatewayMessagesContract, SandboxCustomerContract {

  @Override
  public GatewayBench bench() {
    var clock = new SettableClock(CheckoutFixtures.NOON);
    return new Bench(new InMemoryGateway(clock), clock);
  }

  @Override
  public SandboxCustomer customersOf(GatewayBench bench) {
    return ((Bench) bench).gateway();
  }

  private record Bench(InMemoryGateway gateway, SettableClock clock) implements GatewayBench {

    @Override
    public void pay(Intent intent, Card card) {
      gateway.confirm(intent.clientSecret(), numberOf(card));
    }

    @Override
    public PaymentGateway unreachable() {
      gateway.loseNextCall(InMemoryGateway.Loss.ON_THE_WAY_THERE);
      return gateway;
    }

    @Override
    public void refundElsewhere(Intent intent, Money amount) {
      gateway.refundElsewhere(intent, amount);
    }

    @Override
    public void dispute(Intent intent, GatewayDispute.State state) {
      gateway.dispute(intent, state);
    }

    private static String numberOf(Card card) {
      return TestCard.valueOf(card.name()).number();
    }

    @Override
    public void pass(Duration time) {
      clock.advance(time);
    }

    @Override
    public List<Sent> sent() {
      return gateway.messages().stream()
          .map(message -> new Sent(message.body(), message.headers()))
          .toList();
    }
  }
}
