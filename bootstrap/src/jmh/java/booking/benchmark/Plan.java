package booking.benchmark;

import booking.benchmark.server.Pace;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is measured and for how long: {@code figures=1,3 rounds=7 seconds=2 warmup=40}. */
record Plan(Set<Integer> figures, Pace pace) {
  private static final Map<String, String> USUAL =
      Map.of("figures", "1,2,3,4,6", "rounds", "7", "seconds", "2", "warmup", "40");

  static Plan of(String... words) {
    var said =
        Arrays.stream(words)
            .map(word -> word.split("=", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    if (!USUAL.keySet().containsAll(said.keySet())) {
      throw new IllegalArgumentException("Only these can be said: " + USUAL);
    }
    var figures =
        Arrays.stream(said(said, "figures").split(",", -1))
            .map(Integer::valueOf)
            .collect(Collectors.toUnmodifiableSet());
    return new Plan(
        figures,
        new Pace(
            Integer.parseInt(said(said, "rounds")),
            Duration.ofSeconds(Long.parseLong(said(said, "seconds"))),
            Duration.ofSeconds(Long.parseLong(said(said, "warmup")))));
  }

  private static String said(Map<String, String> said, String name) {
    return said.getOrDefault(name, USUAL.getOrDefault(name, ""));
  }
}
