package booking.rest.json;

import java.util.Locale;

/** How a constant is written on the wire: {@code per-ticket}. */
public final class WireName {
  private WireName() {}

  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
