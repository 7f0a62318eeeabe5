package booking.application.work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.function.Consumer;

/** Things to be done one after the other, of which one that fails does not keep the others back. */
public final class Batch {
  private Batch() {}

  /** Does it to each; what went wrong is thrown when all had their turn. */
  public static <T> void of(Collection<T> all, Consumer<T> work) {
    var troubles = new ArrayList<RuntimeException>();
    for (var one : all) {
      try {
        work.accept(one);
      } catch (RuntimeException trouble) {
        troubles.add(trouble);
      }
    }
    if (!troubles.isEmpty()) {
      var first = troubles.getFirst();
      troubles.stream().skip(1).forEach(first::addSuppressed);
      throw first;
    }
  }
}
