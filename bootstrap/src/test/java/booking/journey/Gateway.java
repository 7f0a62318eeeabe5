package booking.journey;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The sandbox gateway, made to tell what it knows when a test wants it to. */
record Gateway(Database database) {

  /** Says at this instance that money for an order is there. */
  Answer tells(Visitor counter, Answer created) throws Exception {
    var message =
        database.text(
            """
            select body from sandbox.event
              where kind = 'payment_intent.amount_capturable_updated' and body like '%%%s%%'
            """
                .formatted(created.at("/payment/id")));
    return counter.tells(message, signature(message));
  }

  /** As its listeners check it. */
  private String signature(String message) throws Exception {
    long now = Instant.now().getEpochSecond();
    return "t=%d,v1=%s".formatted(now, HexFormat.of().formatHex(mac(now + "." + message)));
  }

  private byte[] mac(String text) throws Exception {
    var secret = database.text("select webhook from sandbox.secret");
    var mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), mac.getAlgorithm()));
    return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Where the money of an order is, as the gateway sees it. */
  String statusOf(Answer created) throws Exception {
    return database.text(
        "select status from sandbox.payment where payment_id = '%s'"
            .formatted(created.at("/payment/id")));
  }
}
