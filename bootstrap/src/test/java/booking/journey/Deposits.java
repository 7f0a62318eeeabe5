package booking.journey;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Somebody who books far enough ahead that a deposit is enough for now. */
public final class Deposits {
  private static final int DAYS_BEFORE = 7;

  private final Visitor visitor;

  public Deposits(Visitor visitor) {
    this.visitor = visitor;
  }

  /** Two seats at a tea ceremony in more than a week. */
  public ObjectNode teaFor(String name) throws IOException, InterruptedException {
    var from = LocalDate.now(ZoneOffset.UTC).plusDays(DAYS_BEFORE + 2);
    var found =
        visitor.get(
            "/api/v1/xp/available?supplier=kamomichi&from=%s&to=%s&participants=2"
                .formatted(from, from.plusDays(21)));
    var session =
        StreamSupport.stream(found.json().at("/experiences").spliterator(), false)
            .filter(offered -> offered.at("/slug").asText().equals("tea-ceremony"))
            .flatMap(offered -> StreamSupport.stream(offered.at("/sessions").spliterator(), false))
            .filter(offered -> offered.at("/status").asText().equals("available"))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("None in " + found.text()));
    return Visitor.order(Visitor.wish(session.at("/id").asText(), "adult", 2), name);
  }

  /** A link to pay what is left. */
  public Answer linkFor(Answer created) throws IOException, InterruptedException {
    return visitor.post(
        "/api/v1/orders/" + created.at("/orderId") + "/pay-link",
        JsonNodeFactory.instance.objectNode(),
        UUID.randomUUID().toString(),
        created.at("/accessToken"));
  }

  /** All that the page behind the link does. */
  Answer pays(Answer link, String card) throws IOException, InterruptedException {
    var path = "/api/v1" + URI.create(link.at("/url")).getPath();
    var nothing = JsonNodeFactory.instance.objectNode();
    var secret = visitor.post(path + "/payments", nothing).at("/clientSecret");
    visitor.post(
        "/api/v1/sandbox/payments/" + secret + "/confirm", nothing.deepCopy().put("card", card));
    return visitor.post(path + "/capture", nothing);
  }
}
