package booking.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** Several who want the same thing at the same moment. */
public final class Race {
  private static final int LONGEST_SECONDS = 60;

  private Race() {}

  /** What each got, having started together. Fails if one threw or they block each other. */
  public static <T> List<T> of(int runners, IntFunction<T> run) {
    var start = new CyclicBarrier(runners);
    try (var threads = Executors.newFixedThreadPool(runners)) {
      var results = new ArrayList<Callable<T>>();
      for (int i = 0; i < runners; i++) {
        int runner = i;
        results.add(() -> {
          start.await();
          return run.apply(runner);
        });
      }
      var answers = new ArrayList<T>();
      for (var result : threads.invokeAll(results, LONGEST_SECONDS, TimeUnit.SECONDS)) {
        answers.add(result.get());
      }
      return answers;
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError("A runner fell", e);
    }
  }
}
