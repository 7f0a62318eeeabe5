package booking.bootstrap.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL of our own in the data folder, reachable from this machine only and as durable as
 * any other: a confirmed order survives whatever ends the process.
 */
public final class EmbeddedDatabase implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final DataFolder folder;
  private final EmbeddedPostgres server;

  private EmbeddedDatabase(DataFolder folder, EmbeddedPostgres server) {
    this.folder = folder;
    this.server = server;
  }

  public static EmbeddedDatabase start(Path dataDir) throws IOException {
    var folder = DataFolder.claim(dataDir);
    try {
      var cluster = dataDir.resolve("postgres");
      endOrphan(cluster);
      return new EmbeddedDatabase(folder, launch(cluster));
    } catch (IOException | RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  public String jdbcUrl() {
    return server.getJdbcUrl("postgres", "postgres");
  }

  /** After a hard stop the first attempt may find remains of it; the second does not. */
  private static EmbeddedPostgres launch(Path cluster) throws IOException {
    try {
      return builder(cluster).start();
    } catch (IOException | RuntimeException first) {
      LOG.info("The database did not start at once, trying again");
      try {
        return builder(cluster).start();
      } catch (IOException | RuntimeException second) {
        second.addSuppressed(first);
        throw second;
      }
    }
  }

  private static EmbeddedPostgres.Builder builder(Path cluster) {
    return EmbeddedPostgres.builder()
        .setDataDirectory(cluster)
        .setCleanDataDirectory(false)
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("full_page_writes", "on")
        .setServerConfig("max_connections", "100")
        .setServerConfig("shared_buffers", "128MB")
        .setServerConfig("timezone", "UTC")
        .setPGStartupWait(PATIENCE);
  }

  /**
   * A killed process leaves its database running. The folder is ours alone by now, so a server that
   * still uses it is such an orphan.
   */
  private static void endOrphan(Path cluster) throws IOException {
    var pidFile = cluster.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return;
    }
    var lines = Files.readAllLines(pidFile);
    if (lines.isEmpty()) {
      return;
    }
    var orphan =
        ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
            .filter(process -> process.info().command().orElse("").contains("postgres"));
    if (orphan.isPresent()) {
      LOG.info("Ending the database that an earlier run left behind");
      end(orphan.get());
    }
  }

  private static void end(ProcessHandle process) throws IOException {
    process.destroy();
    try {
      process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      process.destroyForcibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while ending an orphaned database", e);
    } catch (ExecutionException e) {
      throw new IOException("An orphaned database does not end", e);
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
    folder.close();
  }
}
