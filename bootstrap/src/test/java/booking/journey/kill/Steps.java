package booking.journey.kill;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Inside the service that is to be killed: the steps that orders take, one after each call that
 * changes something here or at the gateway, or asks for the truth. An order stops for good at the
 * step that is in its customer's name, so that the process can be killed while it stands there.
 */
@Singleton
@Requires(property = "steps.watched")
final class Steps {
  private static final Logger LOG = LoggerFactory.getLogger(Steps.class);

  private final Map<String, Way> ways = new ConcurrentHashMap<>();

  /** The order of that customer is about to be placed. */
  Way begin(String customer) {
    return new Way(customer, Integer.parseInt(customer.replaceAll("\\D", "")), new AtomicInteger());
  }

  /** From now on it is meant wherever this is mentioned. */
  void call(Way way, String name) {
    ways.put(name, way);
  }

  /** The watched order that a call is about. */
  Optional<Way> about(String said) {
    return ways.entrySet().stream()
        .filter(entry -> said.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** An order under way. */
  record Way(String customer, int last, AtomicInteger taken) {

    /** What a test looks for in what the process prints. */
    void step(String what) {
      int step = taken.incrementAndGet();
      LOG.info("{} step {}: {}", customer, step, what);
      while (step == last) {
        LockSupport.park();
      }
    }
  }
}
