package booking.benchmark.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The service's jar, and where one run of it keeps what it writes.
 *
 * @param replacements classes that stand in for parts of it
 */
public record Packaged(Path jar, Path replacements, Path folder) {

  /** As its own script starts it. */
  List<String> command(List<String> flags) {
    var command = java(flags);
    command.addAll(List.of("-jar", jar.toString()));
    return command;
  }

  List<String> commandWithReplacements(List<String> flags, String... environments) {
    var command = java(flags);
    if (environments.length > 0) {
      command.add("-Dmicronaut.environments=" + String.join(",", environments));
    }
    command.addAll(List.of("-cp", jar + ":" + replacements, "booking.bootstrap.Application"));
    return command;
  }

  private static List<String> java(List<String> flags) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    return command;
  }

  public Packaged in(String name) {
    return new Packaged(jar, replacements, folder.resolve(name));
  }
}
