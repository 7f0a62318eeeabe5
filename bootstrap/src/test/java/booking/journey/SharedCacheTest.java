package booking.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two instances with a Redis between them, which comes and goes. */
class SharedCacheTest {
  @TempDir static Path data;
  private static LocalDate day;
  private static Database database;
  private static Redis redis;
  private static Service oneInstance;
  private static Service otherInstance;
  private static Visitor one;
  private static Visitor other;

  @BeforeAll
  static void opens() throws Exception {
    day = LocalDate.now(ZoneOffset.UTC).plusDays(10);
    database = Database.start();
    redis = Redis.start();
    oneInstance = instance("one");
    otherInstance = instance("other");
    one = new Visitor(oneInstance);
    other = new Visitor(otherInstance);
    RushCatalogue.openAt(one, day);
  }

  @AfterAll
  static void closes() throws Exception {
    oneInstance.close();
    otherInstance.close();
    redis.close();
    database.close();
  }

  @BeforeEach
  void both_listen() throws Exception {
    Await.until(redis::listeners, listening -> listening == 2);
  }

  @Test
  void what_is_looked_up_lies_in_redis() throws Exception {
    awaitSharingBy(other);
  }

  @Test
  void a_sale_at_one_is_told_and_shows_at_the_other() throws Exception {
    awaitTheOtherToSeeASale();
  }

  private static void awaitTheOtherToSeeASale() throws Exception {
    awaitSharingBy(one);
    var heard = redis.overhear();
    int before = seatsShownAt(other);
    one.create(seatFor("Ada"));
    Await.until(() -> heard, news -> news.toString().contains(RushCatalogue.session(day)));
    Await.until(() -> seatsShownAt(other), shown -> shown == before - 1);
  }

  @Test
  void without_redis_both_go_on_answering_and_selling() throws Exception {
    int before = seatsShownAt(one);
    redis.isLost();
    assertThat(one.buys(seatFor("Grace")).at("/order/status")).isEqualTo("confirmed");
    assertThat(other.buys(seatFor("Mary")).at("/order/status")).isEqualTo("confirmed");
    Await.until(() -> seatsShownAt(one), shown -> shown == before - 2);
    Await.until(() -> seatsShownAt(other), shown -> shown == before - 2);
    assertThat(one.get("/health").status()).isEqualTo(200);
    redis.comesBack();
  }

  @Test
  void when_redis_is_back_they_tell_each_other_again() throws Exception {
    redis.isLost();
    one.create(seatFor("Joan"));
    redis.comesBack();
    both_listen();
    awaitTheOtherToSeeASale();
  }

  private static Service instance(String name) throws IOException, InterruptedException {
    return Service.sharing(database.url(), data.resolve(name), Map.of("REDIS_URL", redis.url()));
  }

  private static ObjectNode seatFor(String name) {
    return Visitor.order(Visitor.wish(RushCatalogue.session(day), "adult", 1), name);
  }

  private static int seatsShownAt(Visitor counter) throws IOException, InterruptedException {
    return counter.session(RushCatalogue.SUPPLIER, "walk", 1).at("/remaining").asInt();
  }

  /** What is looked up there is for all; after a loss this takes a moment. */
  private static void awaitSharingBy(Visitor counter) throws Exception {
    Await.until(
        () -> {
          seatsShownAt(counter);
          return redis.entries();
        },
        entries -> !entries.isEmpty());
  }
}
