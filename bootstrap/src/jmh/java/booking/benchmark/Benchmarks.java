package booking.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints what was measured. */
public final class Benchmarks {
  private Benchmarks() {}

  public static void main(String[] args) throws IOException {
    System.out.println(Files.readString(Path.of(args[0], "booking-domain/target/jmh.json")));
  }
}
