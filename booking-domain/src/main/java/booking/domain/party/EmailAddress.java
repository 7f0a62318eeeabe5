package booking.domain.party;

import java.util.Locale;
import java.util.regex.Pattern;

/** An address that a mail server may accept. Its text never appears in {@link #toString}. */
public record EmailAddress(String value) {
  private static final Pattern SHAPE =
      Pattern.compile("[^\\s@\\p{Cntrl}<>,;:\"]{1,64}@[\\p{L}\\p{N}][\\p{L}\\p{N}.-]{0,252}");

  public EmailAddress {
    if (value.length() > 254 || !SHAPE.matcher(value).matches() || value.endsWith(".")) {
      throw new IllegalArgumentException("Not an e-mail address");
    }
  }

  /** The form by which one person is recognised: lower case, nothing cleverer. */
  public String normalised() {
    return value.toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return "EmailAddress[…]";
  }
}
