package booking.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process itself: how it refuses to begin, what it survives, and how it ends. */
@BesideOthers
class BeginningAndEndTest {
  private static final String KILL_WHO_WAITS =
      "select pg_terminate_backend(pid) from pg_stat_activity where wait_event_type = 'Lock'";
  @TempDir Path data;

  @Test
  void in_production_nothing_is_played_and_nothing_is_left_behind() throws Exception {
    var refusal =
        Service.refusing(
            Map.of("BOOKING_PROFILE", "production", "DATA_DIR", data.toString(), "PORT", "0"));
    assertThat(refusal.exitCode()).isEqualTo(1);
    assertThat(refusal.printed())
        .startsWith("Booking does not start: The sandbox takes no real money")
        .hasLineCount(1);
    assertThat(data).isEmptyDirectory();
  }

  @Test
  void it_survives_lost_connections_and_ends_with_its_database_when_asked_to() throws Exception {
    var service = Service.on(data);
    try {
      aConnectionLostWhilePlacingCostsNoSale(new Visitor(service));
    } finally {
      service.stop();
    }
    assertThat(service.exitCode()).isIn(0, 143);
    assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
  }

  private void aConnectionLostWhilePlacingCostsNoSale(Visitor visitor) throws Exception {
    var key = UUID.randomUUID().toString();
    var order = aSeat(visitor);
    try (var database = database()) {
      database.setAutoCommit(false);
      execute(database, "select 1 from pool for update");
      var placing = CompletableFuture.supplyAsync(() -> create(visitor, order, key));
      Await.until(() -> execute(database, KILL_WHO_WAITS), killed -> killed > 0);
      assertThat(placing.get().code()).isEqualTo("busy");
      assertThat(placing.get().raw().headers().firstValue("Retry-After")).contains("1");
    }
    assertThat(create(visitor, order, key).status()).isEqualTo(201);
  }

  private static ObjectNode aSeat(Visitor visitor) throws IOException, InterruptedException {
    var session = visitor.session("spreebogen", "old-town-walk", 4);
    return Visitor.order(Visitor.wish(session.at("/id").asText(), "adult", 1), "Ada");
  }

  private static Answer create(Visitor visitor, ObjectNode order, String key) {
    try {
      return visitor.post("/api/v1/payments/create", order, key);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The embedded one, which says in its folder where it listens. */
  private Connection database() throws IOException, SQLException {
    var port = Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3).strip();
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:%s/postgres".formatted(port), "postgres", "");
  }

  /** How many rows it brings. */
  private static int execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      int found = 0;
      while (rows.next()) {
        found++;
      }
      return found;
    }
  }
}
