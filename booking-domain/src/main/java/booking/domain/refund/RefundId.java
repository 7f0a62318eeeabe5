package booking.domain.refund;

import booking.domain.work.FactId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Names a refund. */
public record RefundId(UUID value) {
  /** The one that something leads to, however often it is told. */
  public static RefundId because(FactId fact) {
    var name = "refund|" + fact.value();
    return new RefundId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
  }
}
