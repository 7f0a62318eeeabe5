package booking.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What comes more than once, or from two sides at once, has one effect. */
@ExtendWith(TwoInstances.Shared.class)
class AtOnceTest {
  private static final int ORDERS = 20;

  private static LocalDate day;
  private static TwoInstances instances;
  private static Gateway gateway;

  @BeforeAll
  static void opens(TwoInstances shared) throws Exception {
    day = LocalDate.now(ZoneOffset.UTC).plusDays(11);
    instances = shared;
    gateway = new Gateway(shared.database());
    RushCatalogue.openAt(shared.one(), day);
  }

  @Test
  void customer_and_gateway_at_once_confirm_each_order_once() throws Exception {
    var orders = paidOrders();
    var answers = Crowd.of(4 * ORDERS, i -> step(i % 4, orders.get(i / 4)));
    assertThat(answers).allMatch(answer -> answer.status() == 200);
    for (var order : orders) {
      assertThat(statusOf(order)).isEqualTo("confirmed");
      assertThat(postingsOf(order)).isEqualTo("PAYMENT SALE");
      assertThat(gateway.statusOf(order)).isEqualTo("succeeded");
      assertThat(mailsAbout(order)).singleElement().asString().startsWith("Confirmed");
    }
  }

  /** The customer at both instances, and the gateway at both. */
  private static Callable<Answer> step(int which, Answer order) {
    var counter = instances.counter(which);
    return which < 2
        ? () -> counter.capturesUntilDone(order)
        : () -> toldUntilTaken(counter, order);
  }

  /** Of one who is too busy, a gateway asks again. */
  private static Answer toldUntilTaken(Visitor counter, Answer order) throws Exception {
    return Await.until(() -> gateway.tells(counter, order), answer -> answer.status() != 503);
  }

  @Test
  void the_same_message_of_the_gateway_is_taken_in_once() throws Exception {
    var order = paid("Echo", RushCatalogue.from(day, 14, "kayaks"));
    var answers = Crowd.of(10, i -> () -> toldUntilTaken(instances.counter(i), order));
    assertThat(answers).allMatch(answer -> answer.status() == 200);
    Await.until(() -> statusOf(order), "confirmed"::equals);
    assertThat(gateway.tells(instances.one(), order).status()).isEqualTo(200);
    assertThat(messagesAbout(order)).isEqualTo(1);
    assertThat(postingsOf(order)).isEqualTo("PAYMENT SALE");
    assertThat(mailsAbout(order)).hasSize(1);
  }

  @Test
  void a_message_that_the_gateway_did_not_sign_is_not_taken_in() throws Exception {
    var order = paid("Mallory", RushCatalogue.from(day, 16, "kayaks"));
    var answer = instances.one().tells("{}", "t=%d,v1=00".formatted(System.currentTimeMillis()));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(messagesAbout(order)).isZero();
  }

  @Test
  void twins_with_one_key_get_one_order_and_the_same_answer() throws Exception {
    var key = UUID.randomUUID().toString();
    var wish = Visitor.order(RushCatalogue.from(day, 10, "kayaks"), "Twin");
    var answers = Crowd.of(10, i -> () -> placed(instances.counter(i), wish, key));
    assertThat(answers).allMatch(answer -> answer.status() == 201);
    assertThat(answers.stream().map(Answer::json).distinct()).hasSize(1);
    assertThat(ordersOf("twin@example.org")).isEqualTo(1);
  }

  @Test
  void a_key_is_good_for_one_wish() throws Exception {
    var key = UUID.randomUUID().toString();
    var answers =
        Crowd.of(
            10,
            i -> {
              var wish = Visitor.order(RushCatalogue.from(day, 12, "kayaks"), "Rival" + i);
              return () -> placed(instances.counter(i), wish, key);
            });
    assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
    assertThat(answers)
        .filteredOn(answer -> answer.status() == 422)
        .hasSize(9)
        .allMatch(answer -> answer.code().equals("idempotency-key-reused"));
    assertThat(ordersOf("rival%@example.org")).isEqualTo(1);
  }

  /** Whoever is told that his twin is being served comes again. */
  private static Answer placed(Visitor counter, ObjectNode order, String key) throws Exception {
    return Await.until(
        () -> counter.post("/api/v1/payments/create", order, key),
        answer -> answer.status() != 503 && !isInProgress(answer));
  }

  private static boolean isInProgress(Answer answer) {
    return answer.status() == 409 && answer.code().equals("in-progress");
  }

  private static List<Answer> paidOrders() throws Exception {
    var seat = Visitor.wish(RushCatalogue.session(day), "adult", 1);
    var orders = new ArrayList<Answer>();
    for (int i = 0; i < ORDERS; i++) {
      orders.add(paid("Both" + i, seat));
    }
    return orders;
  }

  /** Of which the gateway tells when it is made to. */
  private static Answer paid(String name, ObjectNode wish) throws Exception {
    var created = instances.one().create(Visitor.order(wish, name));
    assertThat(created.status()).as(created.text()).isEqualTo(201);
    instances.one().pays(created, Visitor.SILENT_CARD);
    return created;
  }

  private static String statusOf(Answer order) throws Exception {
    var path = "/api/v1/orders/" + order.at("/orderId");
    return instances.one().get(path, order.at("/accessToken")).at("/status");
  }

  private static List<String> mailsAbout(Answer order) throws Exception {
    var address =
        instances
            .database()
            .text(
                "select customer_email from orders where id = '%s'"
                    .formatted(order.at("/orderId")));
    return instances.subjectsOfMailTo(address);
  }

  private static String postingsOf(Answer order) throws Exception {
    return instances
        .database()
        .text(
            "select string_agg(kind, ' ' order by kind) from posting where subject = '%s'"
                .formatted(order.at("/orderId")));
  }

  private static long messagesAbout(Answer order) throws Exception {
    return instances
        .database()
        .number(
            "select count(*) from webhook_inbox where payment_id = '%s'"
                .formatted(order.at("/payment/id")));
  }

  private static long ordersOf(String email) throws Exception {
    return instances
        .database()
        .number("select count(*) from orders where customer_email like '%s'".formatted(email));
  }
}
