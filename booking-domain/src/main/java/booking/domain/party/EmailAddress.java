package booking.domain.party;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

/** An address that a mail server may accept. Its text never appears in {@link #toString}. */
public record EmailAddress(String value) {
  private static final int LONGEST = 254;
  private static final String WORD = "[\\p{L}\\p{M}\\p{Nd}!#$%&'*+/=?^_`{|}~-]+";
  private static final String LABEL = "(?!-)[\\p{L}\\p{M}\\p{Nd}-]{1,63}(?<!-)";
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?=[^@]{1,64}@)%s(\\.%s)*@(?<domain>%s(\\.%s)+)".formatted(WORD, WORD, LABEL, LABEL));

  public EmailAddress {
    // The length is looked at first: the pattern's repeated groups cost stack with every dot.
    if (value.length() > LONGEST || !mayBeMailed(value)) {
      throw new IllegalArgumentException("Not an e-mail address");
    }
  }

  private static boolean mayBeMailed(String value) {
    var parts = SHAPE.matcher(value);
    return parts.matches() && isName(parts.group("domain"));
  }

  /** Whether the names of the network have a form for it, which not every script's word has. */
  private static boolean isName(String domain) {
    try {
      return IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).length() < LONGEST;
    } catch (IllegalArgumentException noSuchName) {
      return false;
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
