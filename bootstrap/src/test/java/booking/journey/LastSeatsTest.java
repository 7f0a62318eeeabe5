package booking.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** More customers than places, at one instance and at two on one database. */
@ExtendWith(TwoInstances.Shared.class)
class LastSeatsTest {
  /** Pools of which more is taken than there is, at whatever instant. */
  private static final String OVERSOLD =
      """
      select count(*) from pool where taken > capacity
        or calendar and peak(supplier_id, id, '-infinity', 'infinity') > capacity
      """;

  private static LocalDate day;
  private static TwoInstances instances;
  private static Database database;

  @BeforeAll
  static void opens(TwoInstances shared) throws Exception {
    day = LocalDate.now(ZoneOffset.UTC).plusDays(10);
    instances = shared;
    database = shared.database();
    RushCatalogue.openAt(shared.one(), day);
  }

  @Test
  void two_hundred_customers_share_the_last_twenty_seats() throws Exception {
    var seat = Visitor.wish(RushCatalogue.session(day, 10), "adult", 1);
    assertServed(20, everybodyWants(200, seat, instances::counter));
    assertCounted(20, RushCatalogue.session(day, 10));
  }

  @Test
  void two_hundred_customers_of_one_instance_share_the_last_twenty_seats() throws Exception {
    var seat = Visitor.wish(RushCatalogue.session(day, 15), "adult", 1);
    assertServed(20, everybodyWants(200, seat, _ -> instances.one()));
    assertCounted(20, RushCatalogue.session(day, 15));
  }

  @Test
  void one_of_fifty_gets_the_sauna() throws Exception {
    var sauna = RushCatalogue.from(day, 12, "sauna");
    assertServed(1, everybodyWants(50, sauna, instances::counter));
    assertTakenAtNoon(1, RushCatalogue.resource("sauna"));
  }

  @Test
  void a_fleet_of_five_carries_five_of_fifty() throws Exception {
    var kayak = RushCatalogue.from(day, 12, "kayaks");
    assertServed(5, everybodyWants(50, kayak, instances::counter));
    assertTakenAtNoon(5, RushCatalogue.resource("kayaks"));
  }

  /** Who is told to come back does so; all the while nothing is given twice. */
  private static List<Answer> everybodyWants(
      int people, ObjectNode wish, IntFunction<Visitor> counters) throws Exception {
    try (var _ = Watch.over(() -> assertThat(database.number(OVERSOLD)).isZero())) {
      return Crowd.of(
          people, i -> askingAgain(counters.apply(i), Visitor.order(wish, "Visitor" + i)));
    }
  }

  private static Callable<Answer> askingAgain(Visitor counter, ObjectNode order) {
    var key = UUID.randomUUID().toString();
    return () -> {
      var answer = counter.post("/api/v1/payments/create", order, key);
      while (answer.status() == 503) {
        assertThat(answer.raw().headers().firstValue("Retry-After")).isPresent();
        answer = counter.post("/api/v1/payments/create", order, key);
      }
      return answer;
    };
  }

  private static void assertServed(int lucky, List<Answer> answers) {
    assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(lucky);
    assertThat(answers).filteredOn(LastSeatsTest::isCleanRefusal).hasSize(answers.size() - lucky);
  }

  private static boolean isCleanRefusal(Answer answer) {
    return answer.status() == 409 && answer.code().equals("sold-out");
  }

  /** The counter says so, and so do the claims. */
  private static void assertCounted(int units, String session) throws Exception {
    assertThat(database.number("select taken from pool where id = '%s'".formatted(session)))
        .isEqualTo(units);
    assertThat(unitsClaimed(session)).isEqualTo(units);
  }

  /** Pools by interval have no counter: their claims are all there is. */
  private static void assertTakenAtNoon(int units, String resource) throws Exception {
    assertThat(
            database.number(
                """
                select peak(supplier_id, id, '%1$s'::date, '%1$s'::date + 1)
                  from pool where id = '%2$s'
                """
                    .formatted(day, resource)))
        .isEqualTo(units);
    assertThat(unitsClaimed(resource)).isEqualTo(units);
  }

  /** On that day. */
  private static long unitsClaimed(String pool) throws Exception {
    return database.number(
        """
        select coalesce(sum(units), 0) from claim where live and pool_id = '%1$s'
          and coalesce(blocked_from::date, date '%2$s') = date '%2$s'
        """
            .formatted(pool, day));
  }
}
