package booking.bootstrap.work;

import java.util.concurrent.atomic.AtomicReference;

/** Tells the outbox's runner that there is something new; says nothing until there is a runner. */
public final class Nudge implements Runnable {
  private final AtomicReference<Runnable> runner = new AtomicReference<>(() -> {});

  public void to(OutboxRunner outbox) {
    runner.set(outbox::nudge);
  }

  @Override
  public void run() {
    runner.get().run();
  }
}
