package booking.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** How many tests each class really ran, as surefire and failsafe wrote it down. */
record Reports(Map<String, Long> ranByClass) {

  /** A report older than its class, or without one, is left over from another day. */
  static Reports of(List<Path> modules, CompiledTests compiled) {
    return new Reports(
        modules.stream()
            .flatMap(module ->
                Stream.of("surefire", "failsafe")
                    .map(name -> module.resolve("target/" + name + "-reports")))
            .flatMap(Reports::reportsIn)
            .filter(report -> isFresh(report, compiled))
            .flatMap(report -> testsRun(report, compiled).stream())
            .collect(Collectors.groupingBy(name -> name, Collectors.counting())));
  }

  /** What a class ran, its nested classes included. */
  long ran(String name) {
    return ranByClass.entrySet().stream()
        .filter(ran -> ran.getKey().equals(name) || ran.getKey().startsWith(name + "$"))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  long ran(Set<String> names) {
    return names.stream().mapToLong(this::ran).sum();
  }

  long total() {
    return ranByClass.values().stream().mapToLong(Long::longValue).sum();
  }

  private static Stream<Path> reportsIn(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Stream.of();
    }
    try (var files = Files.list(folder)) {
      return files.filter(file -> className(file).length() > 0).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String className(Path report) {
    var file = report.getFileName().toString();
    return file.startsWith("TEST-") && file.endsWith(".xml")
        ? file.substring("TEST-".length(), file.length() - ".xml".length())
        : "";
  }

  private static boolean isFresh(Path report, CompiledTests compiled) {
    try {
      var writtenAt = Files.getLastModifiedTime(report).toMillis();
      return compiled
          .find(className(report))
          .filter(type -> type.compiledAt() <= writtenAt)
          .isPresent();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The class of each test in the report that was not skipped; jqwik leaves out its package, and
   * then the report's own class is meant.
   */
  private static List<String> testsRun(Path report, CompiledTests compiled) {
    var ran = new ArrayList<String>();
    try (var in = Files.newInputStream(report)) {
      var factory = XMLInputFactory.newFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      var xml = factory.createXMLStreamReader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.START_ELEMENT) {
          switch (xml.getLocalName()) {
            case "testcase" -> {
              var name = xml.getAttributeValue(null, "classname");
              ran.add(compiled.find(name).isPresent() ? name : className(report));
            }
            case "skipped" -> ran.removeLast();
            default -> {}
          }
        }
      }
      return ran;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(report + " cannot be read", e);
    }
  }
}
