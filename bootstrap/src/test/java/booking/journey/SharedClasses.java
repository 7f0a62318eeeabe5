package booking.journey;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The classes that a service had loaded by the time it was stopped, as the JVM archives them: the
 * first one of a build leaves them to all that come later, which start in half the time.
 */
final class SharedClasses {
  private static final Path FOLDER = Path.of("target", "shared-classes").toAbsolutePath();
  private static final SharedClasses OF_THIS_BUILD = gathered();

  /** Of jars only: the JVM shares nothing out of folders. */
  private final String classPath;

  private final Path archive;
  private final AtomicBoolean begun = new AtomicBoolean();

  private SharedClasses(String classPath) {
    this.classPath = classPath;
    this.archive = FOLDER.resolve(checksum(classPath) + ".jsa");
  }

  static SharedClasses ofThisBuild() {
    return OF_THIS_BUILD;
  }

  /** Starts what {@code java} is told to, with what others left to it, or leaving it to others. */
  Process start(ProcessBuilder java, boolean endsSoon) throws IOException {
    java.command().addAll(1, List.of("-Xlog:disable", "-cp", classPath));
    if (Files.exists(archive)) {
      java.command().add(1, "-XX:SharedArchiveFile=" + archive);
      return java.start();
    }
    return endsSoon && begun.compareAndSet(false, true) ? archiving(java) : java.start();
  }

  private Process archiving(ProcessBuilder java) throws IOException {
    var unfinished = Files.createTempDirectory(FOLDER, "unfinished").resolve("archive");
    java.command().add(1, "-XX:ArchiveClassesAtExit=" + unfinished);
    var process = java.start();
    var _ = process.onExit().thenRun(() -> publish(unfinished));
    return process;
  }

  /** One that was killed left nothing. */
  private void publish(Path unfinished) {
    try {
      if (Files.exists(unfinished)) {
        Files.move(unfinished, archive, StandardCopyOption.ATOMIC_MOVE);
      }
      Files.delete(unfinished.getParent());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      begun.set(false);
    }
  }

  private static SharedClasses gathered() {
    try {
      Files.createDirectories(FOLDER);
      var entries = System.getProperty("java.class.path").split(File.pathSeparator, -1);
      return new SharedClasses(
          Stream.of(entries)
              .filter(entry -> !entry.isEmpty())
              .map(Path::of)
              .map(entry -> Files.isDirectory(entry) ? jar(entry) : entry)
              .map(Path::toString)
              .collect(Collectors.joining(File.pathSeparator)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Named after what is in it, so that it is made once. */
  private static Path jar(Path folder) {
    try (var found = Files.walk(folder)) {
      var files = found.filter(file -> !file.equals(folder)).sorted().toList();
      var jar = FOLDER.resolve(checksum(folder + described(files)) + ".jar");
      if (!Files.exists(jar)) {
        var unfinished = Files.createTempFile(FOLDER, "unfinished", ".jar");
        write(folder, files, unfinished);
        Files.move(unfinished, jar, StandardCopyOption.ATOMIC_MOVE);
      }
      return jar;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String described(List<Path> files) throws IOException {
    var text = new StringBuilder();
    for (var file : files) {
      text.append(file).append(Files.size(file)).append(Files.getLastModifiedTime(file));
    }
    return text.toString();
  }

  private static void write(Path folder, List<Path> files, Path jar) throws IOException {
    try (var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.setLevel(Deflater.NO_COMPRESSION);
      for (var file : files) {
        var name = folder.relativize(file).toString().replace(File.separatorChar, '/');
        boolean isFolder = Files.isDirectory(file);
        zip.putNextEntry(new ZipEntry(isFolder ? name + "/" : name));
        if (!isFolder) {
          Files.copy(file, zip);
        }
      }
    }
  }

  private static String checksum(String text) {
    var sum = new CRC32();
    sum.update(text.getBytes(StandardCharsets.UTF_8));
    return Long.toHexString(sum.getValue());
  }
}
