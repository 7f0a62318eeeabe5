package booking.benchmark.placing;

import booking.benchmark.load.Customer;
import booking.benchmark.load.Request;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Customers who place an order for two and then think about paying. */
public final class Placing {
  private static final int VISITORS = 10_000;

  private Placing() {}

  /** For any of these sessions. */
  public static Customer of(List<String> sessions) {
    return Customer.asking(201, () -> order(sessions));
  }

  /** The first request of any purchase. */
  public static Request order(List<String> sessions) {
    var random = ThreadLocalRandom.current();
    return Request.post(
        "/api/v1/payments/create",
        new UUID(random.nextLong(), random.nextLong()).toString(),
        """
        {"items":[{"sessionId":"%s","tickets":[{"type":"adult","quantity":2}]}],\
        "customer":{"name":"Ada Lovelace","email":"%s","locale":"en"},\
        "termsAccepted":true}\
        """
            .formatted(sessions.get(random.nextInt(sessions.size())), somebody()));
  }

  static String somebody() {
    return "visitor" + ThreadLocalRandom.current().nextInt(VISITORS) + "@example.org";
  }
}
