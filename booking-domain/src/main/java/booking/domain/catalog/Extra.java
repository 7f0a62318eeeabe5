package booking.domain.catalog;

import booking.domain.money.Money;
import java.util.OptionalInt;

/**
 * An add-on, priced by the piece.
 *
 * @param stock pieces that exist, each usable by one booking at a time; empty when unlimited
 */
public record Extra(
    ExtraId id, String code, String name, Money price, TaxClass taxClass, OptionalInt stock) {

  public Extra {
    if (price.isNegative() || stock.orElse(0) < 0) {
      throw new IllegalArgumentException("Extra %s: nothing of it is negative".formatted(code));
    }
  }
}
