package booking.benchmark.purchase;

import booking.benchmark.load.Customer;
import booking.benchmark.load.Request;
import booking.benchmark.load.Response;
import booking.benchmark.placing.Placing;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** A customer who places an order, pays with a good card, and comes back for the confirmation. */
public final class Buyer implements Customer {
  static final int REQUESTS = 3;
  private static final String CARD = "{\"card\":\"4242424242424242\"}";

  private final List<String> sessions;
  private Step step = new Step.Placing();

  public Buyer(List<String> sessions) {
    this.sessions = sessions;
  }

  /** What the buyer waits for, and what he keeps for later. */
  private sealed interface Step {
    record Placing() implements Step {}

    record Paying(String payment, String token) implements Step {}

    record Capturing() implements Step {}
  }

  @Override
  public Request begin() {
    step = new Step.Placing();
    return Placing.order(sessions);
  }

  @Override
  public Optional<Request> hear(Response response) {
    return switch (step) {
      case Step.Placing() -> Optional.of(pay(response.expect(201)));
      case Step.Paying(var payment, var token) -> {
        response.expect(200);
        step = new Step.Capturing();
        yield Optional.of(
            Request.post(
                "/api/v1/payments/capture", key(), token, "{\"paymentId\":\"" + payment + "\"}"));
      }
      case Step.Capturing() -> {
        response.expect(200);
        yield Optional.empty();
      }
    };
  }

  private Request pay(Response placed) {
    step = new Step.Paying(placed.wordIn("payment", "id"), placed.word("accessToken"));
    return Request.post(
        "/api/v1/sandbox/payments/" + placed.wordIn("payment", "clientSecret") + "/confirm",
        key(),
        CARD);
  }

  private static String key() {
    var random = ThreadLocalRandom.current();
    return new UUID(random.nextLong(), random.nextLong()).toString();
  }
}
