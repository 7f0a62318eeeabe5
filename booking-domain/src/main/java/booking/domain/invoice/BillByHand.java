package booking.domain.invoice;

import booking.domain.catalog.SellerDetails;
import booking.domain.money.Money;
import booking.domain.pricing.TaxRate;
import booking.domain.pricing.TaxShare;
import booking.domain.pricing.TaxTotal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** A bill that somebody writes line by line; tax is counted and rounded line by line. */
public record BillByHand(
    Buyer buyer, List<Line> lines, Optional<LocalDate> due, Optional<String> note) {
  private static final RoundingMode ROUNDING = RoundingMode.HALF_UP;

  /** So many pieces at so much each, taxed at that rate if at any. */
  public record Line(String text, int quantity, Money unitPrice, Optional<TaxRate> tax) {
    Money amount() {
      return unitPrice.times(quantity);
    }

    private Bill.Item item() {
      return new Bill.Item(text, quantity, amount(), tax.stream().toList());
    }

    private Stream<TaxShare> share() {
      return tax.stream()
          .map(rate -> new TaxShare(rate, OptionalInt.empty(), amount(), taxAt(rate)));
    }

    private Money taxAt(TaxRate tax) {
      return tax.included()
          ? tax.rate().includedIn(amount(), tax.rate(), ROUNDING)
          : amount().times(tax.rate(), ROUNDING);
    }
  }

  public BillByHand {
    lines = List.copyOf(lines);
  }

  public Bill by(SellerDetails seller, Currency currency) {
    var taxes = TaxTotal.of(lines.stream().flatMap(Line::share).toList());
    var added = taxes.stream().filter(tax -> !tax.rate().included()).map(TaxTotal::amount).toList();
    var items = lines.stream().map(Line::amount).toList();
    return new Bill(
        seller,
        buyer,
        Optional.empty(),
        List.of(new Bill.Section(Optional.empty(), lines.stream().map(Line::item).toList())),
        taxes,
        Money.sum(items, currency).plus(Money.sum(added, currency)),
        due,
        note);
  }
}
