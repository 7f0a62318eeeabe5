package booking.domain.availability;

import booking.domain.catalog.ExtraId;
import booking.domain.catalog.ResourceId;
import booking.domain.catalog.SessionId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Names a pool; a pool bears the id of what it counts. */
public record PoolId(UUID value) implements Comparable<PoolId> {

  public static PoolId of(SessionId session) {
    return new PoolId(session.value());
  }

  public static PoolId of(ResourceId resource) {
    return new PoolId(resource.value());
  }

  public static PoolId of(ExtraId extra) {
    return new PoolId(extra.value());
  }

  /** The pool of one party within another, as a coupon's uses by one customer: always the same. */
  public static PoolId within(UUID whole, String part) {
    return new PoolId(
        UUID.nameUUIDFromBytes((whole + "|" + part).getBytes(StandardCharsets.UTF_8)));
  }

  /** The order in which pools are locked: as unsigned numbers, which is how PostgreSQL sorts. */
  @Override
  public int compareTo(PoolId other) {
    int high =
        Long.compareUnsigned(value.getMostSignificantBits(), other.value.getMostSignificantBits());
    return high != 0
        ? high
        : Long.compareUnsigned(
            value.getLeastSignificantBits(), other.value.getLeastSignificantBits());
  }
}
