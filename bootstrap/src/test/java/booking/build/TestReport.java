package booking.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The last step of the build: says how much was tested, and refuses a build in which a class of
 * properties, contracts or architecture rules ran nothing, because such a class protects nobody.
 */
public final class TestReport {
  private final CompiledTests compiled;
  private final Reports reports;

  TestReport(Path root) throws IOException {
    try (var folders = Files.list(root)) {
      var modules = folders.filter(folder -> Files.exists(folder.resolve("pom.xml"))).toList();
      compiled = CompiledTests.in(modules);
      reports = Reports.of(modules, compiled);
    }
  }

  public static void main(String[] args) throws IOException {
    var report = new TestReport(Path.of(args[0]).toAbsolutePath().normalize());
    System.out.println(report.summary());
    if (!report.objections().isEmpty()) {
      report.objections().forEach(System.err::println);
      System.exit(1);
    }
  }

  /** All tests, and how many of them were properties, contract tests and architecture rules. */
  String summary() {
    return "tests %d, properties %d, contracts %d, architecture rules %d"
        .formatted(
            reports.total(),
            reports.ran(compiled.properties()),
            reports.ran(compiled.contractTests()),
            reports.ran(compiled.rules()));
  }

  List<String> objections() {
    var objections = new ArrayList<String>();
    objections.addAll(silent("properties", compiled.properties()));
    objections.addAll(silent("contract tests", compiled.contractTests()));
    objections.addAll(silent("architecture rules", compiled.rules()));
    unheld().map(name -> "No adapter was held to " + name).forEach(objections::add);
    return objections;
  }

  private List<String> silent(String kind, Set<String> classes) {
    return classes.isEmpty()
        ? List.of("There are no " + kind + " at all")
        : classes.stream()
            .filter(name -> reports.ran(name) == 0)
            .map(name -> "Of the " + kind + ", " + name + " ran nothing")
            .toList();
  }

  private Stream<String> unheld() {
    var held =
        compiled.contractTests().stream()
            .filter(name -> reports.ran(name) > 0)
            .flatMap(name -> compiled.contractsOf(name).stream())
            .collect(Collectors.toSet());
    return compiled.contracts().stream().filter(name -> !held.contains(name));
  }
}
