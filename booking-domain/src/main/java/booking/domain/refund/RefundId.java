package booking.domain.refund;

import booking.domain.work.FactId;
import booking.domain.work.IdempotencyKey;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Names a refund. */
public record RefundId(UUID value) {
  /** The one that something leads to, however often it is told. */
  public static RefundId because(FactId fact) {
    return of("refund|" + fact.value());
  }

  /** The one that a gateway calls so, whoever hears of it and how often. */
  public static RefundId madeAt(String gateway, String reference) {
    return of("refund|" + gateway + "|" + reference);
  }

  /** The one that is asked for under that key, however often. */
  public static RefundId askedFor(String scope, IdempotencyKey key) {
    return of("refund|" + scope + "|" + key.value());
  }

  private static RefundId of(String name) {
    return new RefundId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
  }
}
