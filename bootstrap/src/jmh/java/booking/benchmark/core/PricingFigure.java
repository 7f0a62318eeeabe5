package booking.benchmark.core;

import booking.benchmark.report.Figure;
import booking.benchmark.report.Table;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What JMH measured in the core, retold. */
public final class PricingFigure {
  private static final String BENCHMARK = "booking.benchmark.pricing.PricingBenchmark.";
  private static final String BASE = "bareSums";
  private static final Map<String, String> NAMES =
      Map.of(
          BASE,
          "the same sums in bare long arithmetic",
          "itemised",
          "lines with their reasons, and taxes",
          "quoted",
          "a quote with its hash",
          "sealed",
          "a quote sealed as a token");

  private final Path results;

  /** From this file of JMH's. */
  public PricingFigure(Path results) {
    this.results = results;
  }

  private record Score(double nanoseconds, double bytes) {}

  public Figure measure() throws IOException {
    var scores = scores();
    var base = scores.get(BASE);
    var quoted = scores.get("quoted");
    if (base == null || quoted == null) {
      throw new IOException("No pricing in " + results);
    }
    var table = new Table("A basket of four lines through all steps", "", "ns", "bytes", "ratio");
    scores.forEach((name, score) ->
        table.row(
            NAMES.getOrDefault(name, name),
            score.nanoseconds(),
            score.bytes(),
            score.nanoseconds() / base.nanoseconds()));
    return new Figure(
        4,
        "Pricing, beside the same sums in bare long arithmetic",
        "Pricing a basket of four lines, explained and hashed: %.1f µs and %.1f kB, %.0f times its bare sums."
            .formatted(
                quoted.nanoseconds() / 1000,
                quoted.bytes() / 1000,
                quoted.nanoseconds() / base.nanoseconds()),
        List.of(table),
        List.of("By JMH; the basket is checked against a golden quote."));
  }

  private Map<String, Score> scores() throws IOException {
    var scores = new LinkedHashMap<String, Score>();
    for (var result : new ObjectMapper().readTree(results.toFile())) {
      var name = result.at("/benchmark").asText();
      if (name.startsWith(BENCHMARK)) {
        scores.put(name.substring(BENCHMARK.length()), score(result));
      }
    }
    return scores;
  }

  private static Score score(JsonNode result) {
    return new Score(
        result.at("/primaryMetric/score").asDouble(),
        result.at("/secondaryMetrics/gc.alloc.rate.norm/score").asDouble());
  }
}
