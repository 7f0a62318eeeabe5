package booking.benchmark.report;

import booking.benchmark.machine.Machine;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** All figures with the machine they were measured on. */
public record Report(Instant at, Machine machine, List<Figure> figures) {
  private static final ObjectMapper JSON = new ObjectMapper();

  public Report {
    at = at.truncatedTo(ChronoUnit.SECONDS);
    figures = List.copyOf(figures);
  }

  public void keep(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    JSON.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), document());
  }

  private Map<String, Object> document() {
    return Map.of(
        "at", at.toString(),
        "machine", machine,
        "figures", figures.stream().map(Report::document).toList());
  }

  private static Map<String, Object> document(Figure figure) {
    return Map.of(
        "number", figure.number(),
        "title", figure.title(),
        "summary", figure.summary(),
        "tables", figure.tables().stream().map(Report::document).toList(),
        "remarks", figure.remarks());
  }

  private static Map<String, Object> document(Table table) {
    return Map.of("title", table.title(), "rows", table.objects());
  }

  /** What it comes to, in a sentence each. */
  public String summary() {
    var out = new StringBuilder();
    out.append(
        "%s, %d processors, %s, PostgreSQL %s%nJVM flags: %s%n"
            .formatted(
                machine.processor(),
                machine.processors(),
                machine.java(),
                machine.postgres(),
                String.join(" ", machine.flags())));
    figures.forEach(figure -> out.append("%n%d. %s".formatted(figure.number(), figure.summary())));
    return out.append('\n').toString();
  }
}
