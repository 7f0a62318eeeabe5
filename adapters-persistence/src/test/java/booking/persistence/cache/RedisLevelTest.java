package booking.persistence.cache;

import static booking.persistence.cache.Counter.NOON;
import static booking.persistence.cache.Counter.QUERY;
import static booking.persistence.cache.Counter.SUPPLIER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import redis.embedded.RedisServer;

/** Two instances and a real Redis between them. */
class RedisLevelTest {
  private final Counter database = new Counter();
  private int port;
  private RedisServer server;
  private RedisLevel oneLevel;
  private RedisLevel otherLevel;
  private CachedAvailability one;
  private CachedAvailability other;

  @BeforeEach
  void opens() throws IOException {
    try (var socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    server = RedisServer.newRedisServer().port(port).setting("save \"\"").build();
    server.start();
    var address = URI.create("redis://127.0.0.1:" + port);
    oneLevel = new RedisLevel(address);
    otherLevel = new RedisLevel(address);
    one = new CachedAvailability(database, oneLevel, () -> 0);
    other = new CachedAvailability(database, otherLevel, () -> 0);
    await(() -> oneLevel.isListening() && otherLevel.isListening());
  }

  @AfterEach
  void closes() throws IOException {
    oneLevel.close();
    otherLevel.close();
    server.stop();
  }

  @Test
  void what_one_instance_looked_at_the_other_does_not_ask_the_database_for() {
    one.look(QUERY, NOON);
    await(() -> otherLevel.get(QUERY).isPresent());
    other.look(QUERY, NOON);
    assertThat(database.looks()).isEqualTo(1);
  }

  @Test
  void an_entry_comes_back_from_redis_as_it_was() {
    var shown = one.look(QUERY, NOON);
    await(() -> otherLevel.get(QUERY).isPresent());
    assertThat(otherLevel.get(QUERY).orElseThrow().snapshot()).isEqualTo(shown);
  }

  @Test
  void a_claim_at_one_instance_is_seen_at_the_other() {
    other.look(QUERY, NOON);
    one.changed(SUPPLIER, database.claimed());
    await(() -> Counter.versionIn(other.look(QUERY, NOON)) == 2);
  }

  @Test
  void without_redis_answers_are_right() throws IOException {
    server.stop();
    assertThat(Counter.versionIn(one.look(QUERY, NOON))).isEqualTo(1);
    one.changed(SUPPLIER, database.claimed());
    assertThat(Counter.versionIn(one.look(QUERY, NOON))).isEqualTo(2);
  }

  @Test
  void when_redis_is_back_instances_share_again() throws IOException {
    server.stop();
    one.changed(SUPPLIER, database.claimed());
    await(() -> !oneLevel.isListening() && !otherLevel.isListening());
    server.start();
    await(() -> oneLevel.isListening() && otherLevel.isListening());
    other.look(QUERY, NOON);
    await(() -> {
      one.changed(SUPPLIER, database.claimed());
      return Counter.versionIn(other.look(QUERY, NOON)) > 2;
    });
  }

  private static void await(BooleanSupplier wanted) {
    long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!wanted.getAsBoolean()) {
      assertThat(System.nanoTime()).as("in time").isLessThan(deadline);
      LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
    }
  }
}
