package booking.benchmark.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** A PostgreSQL as durable as a real one, with a database for each figure. */
public final class Database implements AutoCloseable {
  private final EmbeddedPostgres server;
  private final Path folder;

  private Database(EmbeddedPostgres server, Path folder) {
    this.server = server;
    this.folder = folder;
  }

  public static Database start(Path folder) throws IOException, SQLException {
    var database = new Database(launch(folder), folder);
    try (var connection = database.connect("postgres")) {
      Cost.count(connection, false);
    }
    return database;
  }

  private static EmbeddedPostgres launch(Path folder) throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(folder)
        .setCleanDataDirectory(true)
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("full_page_writes", "on")
        .setServerConfig("max_connections", "100")
        .setServerConfig("shared_buffers", "128MB")
        .setServerConfig("timezone", "UTC")
        .setServerConfig("logging_collector", "on")
        .setServerConfig("log_directory", folder.resolveSibling("log").toString())
        .setServerConfig("shared_preload_libraries", "pg_stat_statements")
        .start();
  }

  /** Its first process, of which all others are children. */
  public long pid() throws IOException {
    return Long.parseLong(Files.readAllLines(folder.resolve("postmaster.pid")).getFirst().strip());
  }

  /** Makes an empty database of this name. */
  public void create(String name) throws SQLException {
    try (var connection = connect("postgres");
        var statement = connection.createStatement()) {
      statement.execute("create database \"" + name + "\"");
    }
  }

  public String url(String name) {
    return server.getJdbcUrl("postgres", name);
  }

  public Connection connect(String name) throws SQLException {
    return server.getDatabase("postgres", name).getConnection();
  }

  public String version() throws SQLException {
    try (var connection = connect("postgres")) {
      return Sql.text(
          connection,
          "select current_setting('server_version') || ', fsync ' || current_setting('fsync')"
              + " || ', synchronous_commit ' || current_setting('synchronous_commit')");
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
