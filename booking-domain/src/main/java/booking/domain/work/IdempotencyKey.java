package booking.domain.work;

import java.util.regex.Pattern;

/** What a client sends to make repeating a request harmless. */
public record IdempotencyKey(String value) {
  private static final Pattern SHAPE = Pattern.compile("[\\x21-\\x7e]{8,255}");

  public IdempotencyKey {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("8 to 255 visible ASCII characters");
    }
  }
}
