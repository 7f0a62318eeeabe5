package booking.inmemory;

import booking.domain.work.UnitOfWork;
import java.util.function.Supplier;

/** Units of work on the store in memory, one writer at a time. */
public final class InMemoryUnitOfWork implements UnitOfWork {
  private final InMemoryStore store;

  InMemoryUnitOfWork(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public <T> T run(Supplier<T> work) {
    return store.write(tables -> work.get());
  }
}
