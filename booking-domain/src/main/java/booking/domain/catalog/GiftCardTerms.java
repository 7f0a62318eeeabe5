package booking.domain.catalog;

import booking.domain.money.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * On what terms a supplier sells gift cards.
 *
 * @param least the least that one is sold for; the usual, when empty
 * @param most the most that one is sold for; the usual, when empty
 * @param monthsValid how long one pays
 */
public record GiftCardTerms(Optional<Money> least, Optional<Money> most, int monthsValid) {
  /** How many are sold in one order at most. */
  public static final int MOST_IN_ORDER = 10;

  public static final int USUAL_MONTHS_VALID = 36;

  public GiftCardTerms {
    if (least.stream().anyMatch(money -> !money.isPositive()) || monthsValid < 1) {
      throw new IllegalArgumentException("A gift card has some value for some time");
    }
    if (least.isPresent() && most.isPresent() && most.get().compareTo(least.get()) < 0) {
      throw new IllegalArgumentException("The most is less than the least");
    }
  }

  public static GiftCardTerms standard() {
    return new GiftCardTerms(Optional.empty(), Optional.empty(), USUAL_MONTHS_VALID);
  }

  /** The last day of one that is sold on that day. */
  public LocalDate validUntil(LocalDate today) {
    return today.plusMonths(monthsValid);
  }
}
