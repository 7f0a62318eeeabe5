package booking.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Money that comes when the hold has run out buys what was wanted, or goes back. */
@ExtendWith(TwoInstances.Shared.class)
class LateMoneyTest {
  private static LocalDate day;
  private static TwoInstances instances;
  private static Gateway gateway;

  @BeforeAll
  static void opens(TwoInstances shared) throws Exception {
    day = LocalDate.now(ZoneOffset.UTC).plusDays(12);
    instances = shared;
    gateway = new Gateway(shared.database());
    RushCatalogue.openAt(shared.one(), day);
  }

  @Test
  void what_is_still_free_is_confirmed_at_the_price_that_was_quoted() throws Exception {
    var order = paid("Tardy", 9);
    runsOut(order);
    RushCatalogue.openWithDearSauna(instances.one(), day);
    var captured = instances.other().capturesUntilDone(order);
    assertThat(captured.status()).as(captured.text()).isEqualTo(200);
    assertThat(captured.at("/order/status")).isEqualTo("confirmed");
    assertThat(captured.at("/order/total/amount")).isEqualTo("60.00");
    assertThat(instances.subjectsOfMailTo("tardy@example.org"))
        .singleElement()
        .asString()
        .startsWith("Confirmed");
  }

  @Test
  void for_what_is_gone_the_money_goes_back() throws Exception {
    var order = paid("Loser", 12);
    runsOut(order);
    anotherGets("Winner", 13);
    var captured = instances.one().capturesUntilDone(order);
    assertThat(captured.status()).isEqualTo(409);
    assertThat(captured.code()).isEqualTo("seats-gone");
    assertThat(gateway.statusOf(order)).isEqualTo("canceled");
    assertThat(instances.subjectsOfMailTo("loser@example.org"))
        .singleElement()
        .asString()
        .startsWith("Your money back");
  }

  @Test
  void nobody_is_late_for_what_another_took_and_let_go() throws Exception {
    var order = paid("Lucky", 16);
    runsOut(order);
    var other = anotherGets("Fickle", 16);
    instances.other().delete("/api/v1/orders/" + other.at("/orderId"), other.at("/accessToken"));
    var captured = instances.one().capturesUntilDone(order);
    assertThat(captured.at("/order/status")).isEqualTo("confirmed");
    assertThat(gateway.statusOf(order)).isEqualTo("succeeded");
  }

  private static ObjectNode sauna(String name, int hour) {
    return Visitor.order(RushCatalogue.from(day, hour, "sauna"), name);
  }

  /** An instance may remember for a second how things stood. */
  private static Answer anotherGets(String name, int hour) throws Exception {
    return Await.until(
        () -> instances.other().create(sauna(name, hour)), answer -> answer.status() == 201);
  }

  private static Answer paid(String name, int hour) throws Exception {
    var created = instances.one().create(sauna(name, hour));
    assertThat(created.status()).as(created.text()).isEqualTo(201);
    instances.one().pays(created, Visitor.SILENT_CARD);
    return created;
  }

  /** As if a quarter of an hour had gone by since, and nobody had swept it up yet. */
  private static void runsOut(Answer order) throws Exception {
    instances
        .database()
        .change(
            """
            with late as (
              update hold set expires_at = now() - interval '1 minute' from orders o
                where o.id = '%s' and hold.supplier_id = o.supplier_id and hold.id = o.hold_id
                returning hold.*)
            update pool set next_expiry = late.expires_at from late join claim
              on claim.supplier_id = late.supplier_id and claim.hold_id = late.id
              where pool.supplier_id = claim.supplier_id and pool.id = claim.pool_id
            """
                .formatted(order.at("/orderId")));
  }
}
