package booking.bootstrap.work;

import booking.application.work.DeliverFacts;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Delivers facts, at once when told that there are new ones. Each handler has a lane of its own: a
 * mail server that does not answer holds up no settling.
 */
public final class OutboxRunner implements AutoCloseable {
  private static final Duration A_SECOND = Duration.ofSeconds(1);
  private static final Duration A_MINUTE = Duration.ofMinutes(1);

  private final DeliverFacts deliver;
  private final List<Lane> lanes;
  private final Lane leftOver;

  public OutboxRunner(DeliverFacts deliver) {
    this.deliver = deliver;
    this.lanes =
        deliver.handlers().stream()
            .map(handler -> new Lane(handler, A_SECOND, () -> deliver.run(handler)))
            .toList();
    // What nobody handles any more is seen by nobody else.
    this.leftOver = new Lane("left over", A_MINUTE, deliver::run);
  }

  public void start() {
    all().forEach(Lane::start);
  }

  /** As the only one on its database: what is still leased was leased by the dead. */
  public void startAlone() {
    deliver.takeOver();
    start();
  }

  /** There is something new: what waits is looked at without delay. */
  public void nudge() {
    lanes.forEach(Lane::nudge);
  }

  private Stream<Lane> all() {
    return Stream.concat(lanes.stream(), Stream.of(leftOver));
  }

  /** Lets the deliveries at hand finish. */
  @Override
  public void close() {
    all().forEach(Lane::stop);
    all().forEach(Lane::await);
  }
}
