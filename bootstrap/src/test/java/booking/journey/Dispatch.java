package booking.journey;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Who operates departures, by the operator's key. */
final class Dispatch {
  private final Visitor visitor;

  Dispatch(Visitor visitor) {
    this.visitor = visitor;
  }

  /** A walk in three weeks, which nobody else here asks for. */
  String walk() throws IOException, InterruptedException {
    return walkIn(21);
  }

  /** The first in so many days or later. */
  String walkIn(int days) throws IOException, InterruptedException {
    var from = LocalDate.now(ZoneOffset.UTC).plusDays(days);
    var found =
        visitor.get(
            "/api/v1/xp/available?supplier=spreebogen&from=%s&to=%s&participants=6"
                .formatted(from, from.plusDays(7)));
    return StreamSupport.stream(found.json().at("/experiences").spliterator(), false)
        .filter(offered -> offered.at("/slug").asText().equals("old-town-walk"))
        .flatMap(offered -> StreamSupport.stream(offered.at("/sessions").spliterator(), false))
        .filter(offered -> offered.at("/status").asText().equals("available"))
        .map(offered -> offered.at("/id").asText())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("None in " + found.text()));
  }

  Answer cancels(String session) throws IOException, InterruptedException {
    return visitor.post(
        "/api/v1/sessions/" + session + "/cancel",
        JsonNodeFactory.instance.objectNode().put("reason", "weather").put("note", "storm"),
        UUID.randomUUID().toString(),
        Service.ADMIN_KEY);
  }

  /** The cancellation, once no booking of the departure stands. */
  Answer cancellation(String session) throws Exception {
    var path = "/api/v1/sessions/" + session + "/cancellation";
    return Await.until(
        () -> visitor.get(path, Service.ADMIN_KEY), seen -> seen.at("/status").equals("done"));
  }

  /** What the gateway has of an order's payment, once all of it went back. */
  String leftOf(Answer created) throws Exception {
    return Await.until(() -> atGateway(created), left -> left.equals("0.00"));
  }

  private String atGateway(Answer created) throws IOException, InterruptedException {
    var report = report().json().at("/payments");
    return StreamSupport.stream(report.spliterator(), false)
        .filter(line -> line.at("/orderId").asText().equals(created.at("/orderId")))
        .findFirst()
        .orElseThrow()
        .at("/atGateway/amount")
        .asText();
  }

  /** Whether books and gateway agree about everything there is. */
  Answer report() throws IOException, InterruptedException {
    var today = LocalDate.now(ZoneOffset.UTC);
    return visitor.get(
        "/api/v1/reports/reconciliation?limit=200&from=%s&to=%s"
            .formatted(today.minusDays(1), today.plusDays(1)),
        Service.ADMIN_KEY);
  }
}
