package booking.persistence.work;

import booking.domain.work.UnitOfWork;
import booking.persistence.database.Database;
import java.util.function.Supplier;

/** Units of work as database transactions. */
public final class JooqUnitOfWork implements UnitOfWork {
  private final Database database;

  public JooqUnitOfWork(Database database) {
    this.database = database;
  }

  @Override
  public <T> T run(Supplier<T> work) {
    return database.inTransaction(work);
  }
}
