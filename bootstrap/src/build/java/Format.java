import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks that every Java file under a root is formatted, or formats it: {@code Format.java
 * check|apply <root>}. One JVM for the whole tree; files that were fine last time and have not
 * changed since are not read again.
 */
final class Format {
  private final Path root;
  private final boolean apply;
  private final Formatter formatter = new Formatter();

  private Format(Path root, boolean apply) {
    this.root = root;
    this.apply = apply;
  }

  public static void main(String[] args) throws IOException {
    new Format(Path.of(args[1]).toAbsolutePath().normalize(), args[0].equals("apply")).run();
  }

  private void run() throws IOException {
    var stamp = root.resolve("target/formatted");
    Set<String> known = Files.exists(stamp) ? Set.copyOf(Files.readAllLines(stamp)) : Set.of();
    var files = sources();
    List<Path> unformatted =
        files.parallelStream()
            .filter(file -> !known.contains(signature(file)))
            .filter(file -> !formatted(file))
            .toList();
    var fine = new TreeSet<>(files.stream().map(this::signature).toList());
    unformatted.forEach(file -> fine.remove(signature(file)));
    Files.createDirectories(stamp.getParent());
    Files.write(stamp, fine);
    if (!unformatted.isEmpty()) {
      System.err.printf(
          "Not formatted (mvn -N validate -Dformat=apply does it):%n%s%n",
          unformatted.stream()
              .map(file -> "  " + root.relativize(file))
              .sorted()
              .collect(Collectors.joining("\n")));
      System.exit(1);
    }
  }

  private List<Path> sources() throws IOException {
    try (Stream<Path> modules = Files.list(root)) {
      return modules.map(module -> module.resolve("src")).flatMap(Format::javaFilesIn).toList();
    }
  }

  private static Stream<Path> javaFilesIn(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Stream.of();
    }
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** True when the file is formatted, if need be because we have just done so. */
  private boolean formatted(Path file) {
    try {
      var before = Files.readString(file);
      var after = formatter.formatSourceAndFixImports(before);
      if (apply && !before.equals(after)) {
        Files.writeString(file, after);
        System.out.println("formatted " + root.relativize(file));
        return true;
      }
      return before.equals(after);
    } catch (FormatterException e) {
      System.err.printf("%s does not parse: %s%n", root.relativize(file), e.getMessage());
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String signature(Path file) {
    try {
      return root.relativize(file) + " " + Files.getLastModifiedTime(file).toMillis();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
