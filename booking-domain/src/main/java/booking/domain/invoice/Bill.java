package booking.domain.invoice;

import booking.domain.booking.BookingId;
import booking.domain.catalog.SellerDetails;
import booking.domain.money.Money;
import booking.domain.pricing.TaxRate;
import booking.domain.pricing.TaxTotal;
import booking.domain.time.LocalSpan;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a document says of who owes whom what for what; frozen with it.
 *
 * <p>Its items and the taxes added to them are its total, to the minor unit.
 *
 * @param order the code of the order that it is about
 * @param due when it is to be paid; empty for at once
 * @param note what else is said, such as why something is taken back
 */
public record Bill(
    SellerDetails seller,
    Buyer buyer,
    Optional<String> order,
    List<Section> sections,
    List<TaxTotal> taxes,
    Money total,
    Optional<LocalDate> due,
    Optional<String> note) {

  /** Items that belong together: those of one booking, or what has no heading. */
  public record Section(Optional<Heading> heading, List<Item> items) {
    public Section {
      items = List.copyOf(items);
    }

    Section negated() {
      return new Section(heading, items.stream().map(Item::negated).toList());
    }
  }

  /** What was booked, when by its own clock, and under which code. */
  public record Heading(BookingId booking, String name, LocalSpan when, String code) {}

  /**
   * One line.
   *
   * @param quantity pieces, for what is sold by the piece; otherwise 1
   * @param taxes what it is taxed at, where that is said of this line alone
   */
  public record Item(String text, long quantity, Money amount, List<TaxRate> taxes) {
    public Item {
      taxes = List.copyOf(taxes);
    }

    private Item negated() {
      return new Item(text, quantity, amount.negated(), taxes);
    }

    /** What one piece costs, if all cost the same. */
    public Optional<Money> unitPrice() {
      return quantity != 0 && amount.minorUnits() % quantity == 0
          ? Optional.of(new Money(amount.minorUnits() / quantity, amount.currency()))
          : Optional.empty();
    }
  }

  public Bill {
    sections = List.copyOf(sections);
    taxes = List.copyOf(taxes);
    var sum = Money.sum(parts(sections, taxes).toList(), total.currency());
    if (!sum.equals(total)) {
      throw new IllegalArgumentException("The lines are %s, not %s".formatted(sum, total));
    }
  }

  private static Stream<Money> parts(List<Section> sections, List<TaxTotal> taxes) {
    return Stream.concat(
        sections.stream().flatMap(section -> section.items().stream()).map(Item::amount),
        taxes.stream().filter(tax -> !tax.rate().included()).map(TaxTotal::amount));
  }

  public Currency currency() {
    return total.currency();
  }

  /** Whether neither its total nor any of its taxes comes to something. */
  public boolean isForNothing() {
    return total.isZero()
        && taxes.stream().allMatch(tax -> tax.base().isZero() && tax.amount().isZero());
  }

  /** All its taxes, included or added. */
  public Money tax() {
    return Money.sum(taxes.stream().map(TaxTotal::amount).toList(), currency());
  }
}
