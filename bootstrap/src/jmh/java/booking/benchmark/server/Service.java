package booking.benchmark.server;

import booking.benchmark.machine.Machine;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The service as it is packaged, in a process of its own. */
public final class Service implements AutoCloseable {
  private static final String ADMIN_KEY = "an-admin-key-for-benchmarks";
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Process process;
  private final int port;
  private final Path log;
  private final Duration readyAfter;

  private Service(Process process, int port, Path log) throws IOException {
    long start = System.nanoTime();
    this.process = process;
    this.port = port;
    this.log = log;
    awaitReady();
    this.readyAfter = Duration.ofNanos(System.nanoTime() - start);
    // Whoever stops the benchmarks stops it as well.
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(process::destroy));
  }

  /**
   * On a database of ours, with the parts replaced that these environments replace.
   *
   * @param environments of {@code booking.benchmark.inside}
   */
  public static Service on(String databaseUrl, Packaged packaged, String... environments)
      throws IOException {
    var command = packaged.commandWithReplacements(Machine.flagsOfThisJvm(), environments);
    return start(
        new ProcessBuilder(command),
        packaged,
        Map.of("DATABASE_URL", databaseUrl, "SERVER_KEY", "a-server-key-for-benchmarks"));
  }

  /** By itself, with the database that comes with it, and further flags for its JVM. */
  public static Service alone(Packaged packaged, String... moreFlags) throws IOException {
    var flags = new ArrayList<>(Machine.flagsOfThisJvm());
    flags.addAll(List.of(moreFlags));
    return start(new ProcessBuilder(packaged.command(flags)), packaged, Map.of());
  }

  private static Service start(ProcessBuilder builder, Packaged packaged, Map<String, String> more)
      throws IOException {
    int port = freePort();
    var environment = new HashMap<>(more);
    environment.put("PORT", Integer.toString(port));
    environment.put("DATA_DIR", packaged.folder().resolve("data").toString());
    environment.put("ADMIN_API_KEY", ADMIN_KEY);
    // Nothing runs out while it is measured.
    environment.put("HOLD_TTL", "3h");
    environment.put("LOG_LEVEL", "warn");
    builder.environment().putAll(environment);
    Files.createDirectories(packaged.folder());
    var log = packaged.folder().resolve("service.log");
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    return new Service(builder.start(), port, log);
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private void awaitReady() throws IOException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!isHealthy()) {
      if (!process.isAlive() || System.nanoTime() > deadline) {
        process.destroyForcibly();
        throw new IOException("The service is not ready:\n" + Files.readString(log));
      }
      LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
    }
  }

  private boolean isHealthy() {
    try {
      return send(HttpRequest.newBuilder(uri("/health")).GET()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
    try {
      return CLIENT.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while asking the service", e);
    }
  }

  /** Loads a catalogue, as its operator would. */
  public void load(String catalogue) throws IOException {
    var answer =
        send(
            HttpRequest.newBuilder(uri("/api/v1/catalogue/import"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + ADMIN_KEY)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(catalogue)));
    if (answer.statusCode() != 200) {
      throw new IOException("The catalogue was refused: " + answer.body());
    }
  }

  /** What is answered to a plain request. */
  public String get(String path) throws IOException {
    var answer = send(HttpRequest.newBuilder(uri(path)).GET());
    if (answer.statusCode() != 200) {
      throw new IOException(path + " answered " + answer.statusCode() + ": " + answer.body());
    }
    return answer.body();
  }

  public int port() {
    return port;
  }

  public long pid() {
    return process.pid();
  }

  /** From starting the process to its saying that it serves. */
  public Duration readyAfter() {
    return readyAfter;
  }

  /** Memory of the JVM itself, in megabytes; its database has its own. */
  public double residentMegabytes() throws IOException {
    return Files.readAllLines(Path.of("/proc/" + pid() + "/status")).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D+", "")) / 1024)
        .findFirst()
        .orElseThrow();
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
