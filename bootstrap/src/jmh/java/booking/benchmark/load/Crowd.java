package booking.benchmark.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.HdrHistogram.Histogram;

/**
 * Customers on a connection each, all served by the one thread that calls: on a machine shared with
 * the service, threads that take turns would be measured with it.
 */
public final class Crowd {
  private static final long NO_PACE = Long.MAX_VALUE;
  private static final long GLANCE_MILLIS = 1;

  private final int port;
  private final int customers;
  private final Supplier<Customer> arrival;
  private final long perSecond;

  private Crowd(int port, int customers, Supplier<Customer> arrival, long perSecond) {
    this.port = port;
    this.customers = customers;
    this.arrival = arrival;
    this.perSecond = perSecond;
  }

  /** So many at a time, each of whom begins a new visit as soon as the last is over. */
  public static Crowd of(int customers, int port, Supplier<Customer> arrival) {
    return new Crowd(port, customers, arrival, NO_PACE);
  }

  /** The same, but with no more visits begun in a second, together. */
  public Crowd pacedTo(long visitsPerSecond) {
    return new Crowd(port, customers, arrival, visitsPerSecond);
  }

  /** Lets them come for a while; those still there then finish, but do not count. */
  public Observed come(Duration time) {
    try (var selector = Selector.open();
        var rush = new Rush(selector, perSecond, time)) {
      for (int i = 0; i < customers; i++) {
        rush.lines.add(Line.open(port, arrival.get(), selector));
      }
      return rush.run();
    } catch (IOException e) {
      throw new UncheckedIOException("The service cannot be asked", e);
    }
  }

  /** One while of it. */
  private static final class Rush implements AutoCloseable {
    private final Selector selector;
    private final long perSecond;
    private final long nanos;
    private final List<Line> lines = new ArrayList<>();
    private final Deque<Line> idle = new ArrayDeque<>();
    private final Histogram took = Observed.histogram();
    private long begun;
    private long failures;
    private Optional<String> trouble = Optional.empty();
    private long start;

    private Rush(Selector selector, long perSecond, Duration time) {
      this.selector = selector;
      this.perSecond = perSecond;
      this.nanos = time.toNanos();
    }

    Observed run() throws IOException {
      start = System.nanoTime();
      idle.addAll(lines);
      while (!isOver() || idle.size() < lines.size()) {
        while (!idle.isEmpty() && isDue()) {
          begun++;
          idle.remove().begin();
        }
        selector.select(this::goOn, GLANCE_MILLIS);
      }
      return new Observed(Duration.ofNanos(nanos), took, failures, trouble);
    }

    private boolean isOver() {
      return System.nanoTime() - start >= nanos;
    }

    private boolean isDue() {
      return !isOver()
          && (perSecond == NO_PACE || begun < (System.nanoTime() - start) * 1e-9 * perSecond);
    }

    private void goOn(SelectionKey ready) {
      var line = (Line) ready.attachment();
      try {
        if (!line.goOn()) {
          return;
        }
        if (!isOver()) {
          took.recordValue(line.lasted());
        }
      } catch (Response.Unexpected e) {
        failures++;
        trouble = trouble.or(() -> Optional.of(String.valueOf(e.getMessage())));
      } catch (IOException e) {
        throw new UncheckedIOException("The service cannot be asked", e);
      }
      idle.add(line);
    }

    @Override
    public void close() throws IOException {
      for (var line : lines) {
        line.close();
      }
    }
  }
}
