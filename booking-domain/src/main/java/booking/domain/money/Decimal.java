package booking.domain.money;

/** Writes a number with a fixed count of decimals, much faster than BigDecimal does. */
final class Decimal {
  private Decimal() {}

  static String text(long unscaled, int decimals) {
    return decimals <= 0 ? Long.toString(unscaled) : point(unscaled, decimals).toString();
  }

  /** Without zeros at its end that say nothing. */
  static String shortText(long unscaled, int decimals) {
    var text = point(unscaled, decimals);
    int end = text.length();
    while (text.charAt(end - 1) == '0') {
      end--;
    }
    return text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end);
  }

  private static StringBuilder point(long unscaled, int decimals) {
    var text = new StringBuilder(24).append(unscaled);
    int first = unscaled < 0 ? 1 : 0;
    while (text.length() - first <= decimals) {
      text.insert(first, '0');
    }
    return text.insert(text.length() - decimals, '.');
  }
}
