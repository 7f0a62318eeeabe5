package booking.benchmark.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What one process has had of the processors, with its children that are gone.
 *
 * @param ticks hundredths of a second
 */
record ProcessTimes(long parent, long ticks) {
  /** Positions after the name, which may contain anything and ends with the last parenthesis. */
  private static final int PARENT = 1;

  private static final int FIRST_TIME = 11;
  private static final int TIMES = 4;

  /** All that run now, by process id. */
  static Map<Long, ProcessTimes> all() {
    var all = new HashMap<Long, ProcessTimes>();
    try (DirectoryStream<Path> processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
      for (var process : processes) {
        try {
          all.put(
              Long.parseLong(process.getFileName().toString()),
              parse(Files.readString(process.resolve("stat"))));
        } catch (IOException e) {
          // It has just ended, and counts with its parent.
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("/proc is needed to tell our work from that of others", e);
    }
    return all;
  }

  private static ProcessTimes parse(String stat) {
    var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
    long ticks = 0;
    for (int i = FIRST_TIME; i < FIRST_TIME + TIMES; i++) {
      ticks += Long.parseLong(fields[i]);
    }
    return new ProcessTimes(Long.parseLong(fields[PARENT]), ticks);
  }
}
