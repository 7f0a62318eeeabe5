package booking.domain.pricing;

import java.util.List;

/**
 * One step on the way to a price. Pure: the same request and lines always give the same answer, so
 * it asks no clock, no chance and nobody else.
 */
public interface PricingStep {

  /** For people who look at the order of the steps. */
  String name();

  /**
   * What it adds to the lines so far.
   *
   * @param soFar a view of the lines of all steps before, only to be read and only during the call
   */
  Outcome apply(PricingRequest request, List<Line> soFar);

  /** What comes of a step. */
  sealed interface Outcome {

    /** Each tax is told here, whether lines add it or the prices include it. */
    record Adds(List<Line> lines, List<TaxShare> taxes) implements Outcome {}

    /** There can be no price. */
    record Refuses(Refusal why) implements Outcome {}

    static Outcome adds(List<Line> lines) {
      return new Adds(lines, List.of());
    }
  }
}
