package booking.domain.party;

import java.util.regex.Pattern;

/** A number in E.164 form, {@code +6281234567890}. Its text never appears in {@link #toString}. */
public record PhoneNumber(String e164) {
  private static final Pattern SHAPE = Pattern.compile("\\+[1-9][0-9]{5,14}");

  public PhoneNumber {
    if (!SHAPE.matcher(e164).matches()) {
      throw new IllegalArgumentException("Not an E.164 phone number");
    }
  }

  @Override
  public String toString() {
    return "PhoneNumber[…]";
  }
}
