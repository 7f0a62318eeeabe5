package booking.journey.kill;

import booking.journey.Answer;
import booking.journey.RushCatalogue;
import booking.journey.Service;
import booking.journey.Visitor;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jooq.DSLContext;

/** What became of everybody's orders: what the service says over HTTP, and what its bank has. */
record Outcomes(Visitor visitor, DSLContext bank) {

  List<JsonNode> orders() throws IOException, InterruptedException {
    return all("orders?limit=200", "/orders");
  }

  private List<JsonNode> all(String path, String where) throws IOException, InterruptedException {
    return StreamSupport.stream(operator(path).json().at(where).spliterator(), false).toList();
  }

  private Answer operator(String path) throws IOException, InterruptedException {
    return visitor.get("/api/v1/" + path, Service.ADMIN_KEY);
  }

  static String statusOf(JsonNode order) {
    return order.at("/status").asText();
  }

  static long totalOf(JsonNode order) {
    var amount = new BigDecimal(order.at("/total/amount").asText());
    return amount.movePointRight(2).longValueExact();
  }

  /** In minor units, each time the bank took something for it. */
  List<Long> chargesFor(JsonNode order) {
    return bank
        .fetchValues(
            "select received from sandbox.payment"
                + " where status = 'succeeded' and payment_id = cast(? as uuid)",
            order.at("/payment/id").asText())
        .stream()
        .map(Long.class::cast)
        .toList();
  }

  /** Payments for which the bank keeps money that nobody has taken. */
  long setAside() {
    return bank.fetchSingle(
            "select count(*) from sandbox.payment where status = 'requires_capture'")
        .into(long.class);
  }

  boolean areSettled() throws IOException, InterruptedException {
    return setAside() == 0
        && orders().stream().noneMatch(order -> statusOf(order).equals("placed"));
  }

  List<JsonNode> stuck() throws IOException, InterruptedException {
    return all("orders?stuck=true", "/orders");
  }

  List<JsonNode> neverTold() throws IOException, InterruptedException {
    return all("outbox/dead", "/letters");
  }

  int seatsLeft() throws IOException, InterruptedException {
    return visitor.session(RushCatalogue.SUPPLIER, "walk", 1).at("/remaining").asInt();
  }

  /** The books and the bank, side by side. */
  Answer reconciliation() throws IOException, InterruptedException {
    var today = LocalDate.now(ZoneOffset.UTC);
    return operator(
        "reports/reconciliation?limit=200&from=%s&to=%s".formatted(today, today.plusDays(1)));
  }
}
