package booking.domain.pricing;

import booking.domain.catalog.TaxClass;
import booking.domain.money.Money;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One line of a quote. All lines together are the total.
 *
 * @param item the index of the item it belongs to; empty when it is the whole order's
 * @param quantity pieces, for what is sold by the piece; otherwise 1
 * @param amount signed: what lowers the price is negative
 * @param reason why it is there, for people
 * @param taxClass how it is taxed; empty for tax itself and for rounding
 */
public record Line(
    Kind kind,
    OptionalInt item,
    String label,
    long quantity,
    Money amount,
    String reason,
    Optional<TaxClass> taxClass) {

  /** In the order of the pipeline. */
  public enum Kind {
    TICKETS,
    RULE,
    EXTRA,
    COUPON,
    FEE,
    TAX,
    /** A gift card that is bought: money for money. */
    GIFT_CARD,
    ROUNDING,
    /** What is kept when a booking is cancelled; never on a quote. */
    CANCELLATION_FEE,
    /** By how much a price was lowered after the sale; never on a quote. */
    REDUCTION
  }

  static Money sum(List<Line> lines, Currency currency) {
    long sum = 0;
    for (var line : lines) {
      sum = Math.addExact(sum, line.amount.in(currency).minorUnits());
    }
    return new Money(sum, currency);
  }

  /** The other way round, as when it is taken back. */
  public Line negated() {
    return of(amount.negated());
  }

  /** The same of another amount. */
  public Line of(Money other) {
    return of(other, quantity);
  }

  /** The same of another amount for other pieces. */
  public Line of(Money other, long pieces) {
    return new Line(kind, item, label, pieces, other, reason, taxClass);
  }

  Line onItem(OptionalInt other) {
    return new Line(kind, other, label, quantity, amount, reason, taxClass);
  }

  boolean isOf(int index) {
    return item.isPresent() && item.getAsInt() == index;
  }
}
