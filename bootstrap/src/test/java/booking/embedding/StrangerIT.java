package booking.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A project outside our build takes the core and its contracts from a repository, and is built. */
class StrangerIT {
  private static final String VERSION = "0.1.0-SNAPSHOT";
  private static final Path SOURCES = Path.of("src/test/consumer");
  private static final Path OUTPUT = Path.of("target/consumer").toAbsolutePath();
  private static final Path REPOSITORY = OUTPUT.resolve("repository");
  private static final Path PROJECT = OUTPUT.resolve("project");

  /** A repository with what the user's own has, and us beside it: nothing goes into the user's. */
  @BeforeEach
  void publish() throws IOException {
    Files.createDirectories(REPOSITORY);
    try (var entries = Files.list(Path.of(System.getProperty("maven.repo")))) {
      for (var entry : entries.toList()) {
        var link = REPOSITORY.resolve(entry.getFileName());
        if (!link.endsWith("booking") && Files.notExists(link)) {
          Files.createSymbolicLink(link, entry);
        }
      }
    }
    publish("booking-domain", ".jar", "-tests.jar");
    publish("booking-application", ".jar");
  }

  @Test
  void another_team_drives_the_core_and_holds_its_own_adapter_to_our_contracts() throws Exception {
    copy(SOURCES, PROJECT);

    // Offline: what we do not publish, and the build of ours did not fetch, is not needed.
    var log = build("-B", "-o", "-Dmaven.repo.local=" + REPOSITORY, "clean", "test");

    assertThat(log).contains("BUILD SUCCESS").containsPattern("Tests run: [1-9].*DeskTest");
    assertThat(log).containsPattern("Tests run: [1-9].*MappedKeysTest");
  }

  private static void publish(String artifact, String... kinds) throws IOException {
    var built = Path.of("..", artifact, "target");
    var published = REPOSITORY.resolve("booking").resolve(artifact).resolve(VERSION);
    Files.createDirectories(published);
    var name = artifact + "-" + VERSION;
    copy(built.resolve("published-pom.xml"), published.resolve(name + ".pom"));
    for (var kind : kinds) {
      copy(built.resolve(name + kind), published.resolve(name + kind));
    }
  }

  /** Copies a file, or a folder with all that is in it. */
  private static void copy(Path from, Path to) throws IOException {
    List<Path> paths;
    try (var walk = Files.walk(from)) {
      paths = walk.toList();
    }
    for (var path : paths) {
      var target = to.resolve(from.relativize(path).toString());
      if (Files.isDirectory(path)) {
        Files.createDirectories(target);
      } else {
        Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static String build(String... arguments) throws Exception {
    var log = OUTPUT.resolve("build.log").toFile();
    var maven = System.getProperty("maven.home") + File.separator + "bin" + File.separator + "mvn";
    var builder = new ProcessBuilder(maven).directory(PROJECT.toFile());
    builder.command().addAll(List.of(arguments));
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.redirectErrorStream(true).redirectOutput(log).start().waitFor();
    return Files.readString(log.toPath());
  }
}
