package booking.domain.work;

import java.util.List;

/** Port: how what is done again and again is doing, for operators. */
@FunctionalInterface
public interface Jobs {

  /** By name. */
  List<Job> list();
}
