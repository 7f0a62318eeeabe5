package booking.benchmark.pricing;

import booking.contract.pricing.GoldenBasket;
import booking.domain.pricing.Line;
import booking.domain.pricing.Priced;
import booking.domain.pricing.Pricing;
import booking.domain.pricing.PricingRequest;
import booking.domain.pricing.PricingStep;
import booking.domain.pricing.Quote;
import booking.domain.pricing.QuoteSeal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The golden basket, priced; and its sums alone. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class PricingBenchmark {
  private final PricingRequest request = GoldenBasket.request();
  private final Pricing pricing = Pricing.standard();
  private final Quote quote = ((Priced.Quoted) pricing.price(request)).quote();
  private final QuoteSeal seal = new QuoteSeal(new byte[32]);
  private final BareSums sums = new BareSums();

  /** Nothing is compared with sums that are not the same. */
  public PricingBenchmark() {
    var totals = quote.totals();
    long expected = totals.total().minorUnits() * 1_000_000 + totals.taxIncluded().minorUnits();
    if (sums.total() != expected) {
      throw new IllegalStateException("The bare sums come to something else");
    }
  }

  /** What everything else is divided by. */
  @Benchmark
  public long bareSums() {
    return sums.total();
  }

  /** All lines with their reasons, and the taxes. */
  @Benchmark
  public List<Line> itemised() {
    var lines = new ArrayList<Line>();
    for (var step : pricing.steps()) {
      if (step.apply(request, lines) instanceof PricingStep.Outcome.Adds adds) {
        lines.addAll(adds.lines());
      }
    }
    return lines;
  }

  /** From a request to a quote with its hash. */
  @Benchmark
  public Priced quoted() {
    return pricing.price(request);
  }

  /** From a quote to the token a customer keeps. */
  @Benchmark
  public String sealed() {
    return seal.seal(quote);
  }
}
