package booking.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Many at once. */
final class Crowd {
  private Crowd() {}

  /** Lets so many do their thing at the same time, and returns what each came back with. */
  static <T> List<T> of(int people, IntFunction<Callable<T>> each)
      throws InterruptedException, ExecutionException {
    var go = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var waiting = new ArrayList<Future<T>>();
      for (int i = 0; i < people; i++) {
        var thing = each.apply(i);
        waiting.add(
            threads.submit(() -> {
              go.await();
              return thing.call();
            }));
      }
      go.countDown();
      var results = new ArrayList<T>();
      for (var one : waiting) {
        results.add(one.get());
      }
      return results;
    }
  }
}
