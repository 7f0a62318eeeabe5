package booking.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More customers than places, at two instances on one database. */
class LastSeatsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path data;
  private static Database database;
  private static List<Visitor> counters;
  private static List<Service> instances;
  private static Rush rush;

  @BeforeAll
  static void opens() throws Exception {
    database = Database.start();
    instances =
        List.of(
            Service.sharing(database.url(), data.resolve("one")),
            Service.sharing(database.url(), data.resolve("two")));
    counters = instances.stream().map(Visitor::new).toList();
    rush = Rush.openedAt(counters.getFirst());
  }

  @AfterAll
  static void closes() throws Exception {
    for (var instance : instances) {
      instance.close();
    }
    database.close();
  }

  @Test
  void two_hundred_customers_share_the_last_twenty_seats() throws Exception {
    var answers = everybodyWants(200, rush.seatOfTheLastTwenty());
    assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(20);
    assertThat(answers).filteredOn(LastSeatsTest::isCleanRefusal).hasSize(180);
    assertThat(taken("SEATS", rush.sessionId())).isEqualTo(20);
    assertThat(unitsClaimed(rush.sessionId())).isEqualTo(20);
  }

  @Test
  void one_of_fifty_gets_the_sauna() throws Exception {
    var answers = everybodyWants(50, rush.saunaAtNoon());
    assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
    assertThat(answers).filteredOn(LastSeatsTest::isCleanRefusal).hasSize(49);
  }

  @Test
  void a_fleet_of_five_carries_five_of_fifty() throws Exception {
    var answers = everybodyWants(50, rush.kayakAtNoon());
    assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(5);
    assertThat(answers).filteredOn(LastSeatsTest::isCleanRefusal).hasSize(45);
  }

  /** Each at the instance whose turn it is; who is told to come back does so. */
  private static List<Answer> everybodyWants(int people, ObjectNode wish) throws Exception {
    return Crowd.of(
        people,
        i ->
            () -> {
              var counter = counters.get(i % counters.size());
              var order = Visitor.order(wish, "Visitor" + i);
              var key = UUID.randomUUID().toString();
              var answer = counter.post("/api/v1/payments/create", order, key);
              while (answer.status() == 503) {
                assertThat(answer.raw().headers().firstValue("Retry-After")).isPresent();
                answer = counter.post("/api/v1/payments/create", order, key);
              }
              return answer;
            });
  }

  private static boolean isCleanRefusal(Answer answer) {
    return answer.status() == 409 && answer.code().equals("sold-out");
  }

  private static long taken(String kind, String pool) throws Exception {
    return database.number(
        "select taken from pool where kind = '%s' and id = '%s'".formatted(kind, pool));
  }

  private static long unitsClaimed(String pool) throws Exception {
    return database.number(
        "select sum(units) from claim where live and pool_id = '%s'".formatted(pool));
  }

  /** What everybody wants. */
  private record Rush(LocalDate day) {

    static Rush openedAt(Visitor counter) throws IOException, InterruptedException {
      var day = LocalDate.now(ZoneOffset.UTC).plusDays(10);
      RushCatalogue.openAt(counter, day);
      return new Rush(day);
    }

    String sessionId() {
      return RushCatalogue.session(day);
    }

    ObjectNode seatOfTheLastTwenty() {
      return Visitor.wish(sessionId(), "adult", 1);
    }

    ObjectNode saunaAtNoon() {
      return atNoon("sauna");
    }

    ObjectNode kayakAtNoon() {
      return atNoon("kayaks");
    }

    private ObjectNode atNoon(String resource) {
      var body = JSON.createObjectNode();
      var item =
          body.putArray("items").addObject().put("resourceId", RushCatalogue.resource(resource));
      item.put("start", day + "T12:00:00").put("end", day + "T14:00:00");
      item.putArray("tickets").addObject().put("type", "piece").put("quantity", 1);
      return body;
    }
  }
}
