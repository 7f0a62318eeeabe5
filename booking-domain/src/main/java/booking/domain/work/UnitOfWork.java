package booking.domain.work;

import java.util.function.Supplier;

/**
 * Port: all that is stored inside happens, or nothing does.
 *
 * <p>No remote call belongs inside one. A unit within a unit joins it.
 */
public interface UnitOfWork {

  /** An exception leaves nothing behind and is passed on. */
  <T> T run(Supplier<T> work);
}
