package booking.bootstrap.sandbox;

import booking.contract.payment.GatewayBench;
import booking.contract.payment.GatewayMessagesContract;
import booking.contract.payment.PaymentGatewayContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

/** Stripe's adapter is a gateway, on Stripe's wire. */
class StripeContractsTest implements PaymentGatewayContract, GatewayMessagesContract {
  private final List<StripeBench> benches = new ArrayList<>();

  @Override
  public GatewayBench bench() {
    try {
      benches.add(new StripeBench());
      return benches.getLast();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @AfterEach
  void close() {
    benches.forEach(StripeBench::close);
  }
}
