package booking.journey;

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
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The service as its users run it: a process of its own, told everything by its environment. */
public final class Service {
  public static final String ADMIN_KEY = "an-admin-key-for-journeys";
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Map<String, String> environment;
  private final int port;
  private final Path log;
  private Process process;

  private Service(Map<String, String> environment, int port, Path log, Process process) {
    this.environment = environment;
    this.port = port;
    this.log = log;
    this.process = process;
  }

  /** On its embedded defaults, with its data in this folder. */
  public static Service on(Path dataDir) throws IOException, InterruptedException {
    return start(Map.of("DATA_DIR", dataDir.toString()));
  }

  /** One of several instances on a database. */
  static Service sharing(String databaseUrl, Path dataDir)
      throws IOException, InterruptedException {
    return sharing(databaseUrl, dataDir, Map.of());
  }

  public static Service sharing(String databaseUrl, Path dataDir, Map<String, String> more)
      throws IOException, InterruptedException {
    var environment = new HashMap<>(more);
    environment.put("DATA_DIR", dataDir.toString());
    environment.put("DATABASE_URL", databaseUrl);
    environment.put("SERVER_KEY", "a-server-key-for-journeys");
    return start(environment);
  }

  public static Service start(Map<String, String> more) throws IOException, InterruptedException {
    var environment = new HashMap<>(more);
    int port = freePort();
    environment.put("PORT", Integer.toString(port));
    environment.put("ADMIN_API_KEY", ADMIN_KEY);
    environment.putIfAbsent("LOG_LEVEL", "info");
    var log = Files.createTempFile("booking-journey", ".log");
    var service = new Service(environment, port, log, launch(environment, log));
    service.awaitReady();
    return service;
  }

  /** One that does not come up: what it said, and the code it ended with. */
  record Refusal(String printed, int exitCode) {}

  static Refusal refusing(Map<String, String> environment)
      throws IOException, InterruptedException {
    var log = Files.createTempFile("booking-journey", ".log");
    var process = launch(environment, log);
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
      throw new IllegalStateException("It did not refuse:\n" + Files.readString(log));
    }
    return new Refusal(Files.readString(log), process.exitValue());
  }

  private static Process launch(Map<String, String> environment, Path log) throws IOException {
    var builder =
        new ProcessBuilder(
            new ArrayList<>(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseSerialGC",
                    // Short lives: the full compiler costs more time than it saves.
                    "-XX:TieredStopAtLevel=1",
                    "-Xmx512m",
                    "--sun-misc-unsafe-memory-access=allow",
                    "--enable-native-access=ALL-UNNAMED",
                    "booking.bootstrap.Application")));
    builder.environment().keySet().removeIf(name -> name.startsWith("JAVA_TOOL"));
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    boolean endsLast = environment.containsKey("DATABASE_URL");
    return SharedClasses.ofThisBuild().start(builder, !endsLast);
  }

  /** Below those that the system gives to connections, which may take one before we do. */
  static int freePort() {
    while (true) {
      int port = ThreadLocalRandom.current().nextInt(10_000, 32_000);
      try (var _ = new ServerSocket(port)) {
        return port;
      } catch (IOException _) {
        // Another has it.
      }
    }
  }

  public URI url(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  /** Everything it has printed so far. */
  public String printed() throws IOException {
    return Files.readString(log);
  }

  private void awaitReady() throws IOException, InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!isHealthy()) {
      if (!process.isAlive() || System.nanoTime() > deadline) {
        process.destroyForcibly();
        throw new IllegalStateException("Not ready:\n" + printed());
      }
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
  }

  private boolean isHealthy() throws InterruptedException {
    try {
      var request = HttpRequest.newBuilder(url("/health")).timeout(Duration.ofSeconds(2)).build();
      return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  /** As by kill -9: nothing is tidied up. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Once more with the same environment, after it was stopped or killed. */
  public void restart() throws IOException, InterruptedException {
    restart(Map.of());
  }

  /** The same, but for what is different now. */
  public void restart(Map<String, String> different) throws IOException, InterruptedException {
    environment.putAll(different);
    process = launch(environment, log);
    awaitReady();
  }

  /** As by SIGTERM. */
  public void stop() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
      throw new IllegalStateException("It did not stop in time");
    }
  }

  /** What it told whoever started it, once it has ended. */
  int exitCode() {
    return process.exitValue();
  }

  public void close() throws InterruptedException {
    if (process.isAlive()) {
      stop();
    }
  }
}
