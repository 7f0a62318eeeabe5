package booking.domain.invoice;

import booking.domain.money.Money;
import booking.domain.pricing.TaxShare;
import booking.domain.pricing.TaxTotal;
import booking.domain.work.Revision;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** An invoice as it was read, with what corrects it, the oldest first. */
public record Filed(Invoice invoice, List<Correction> corrections, Revision revision) {
  public Filed {
    corrections = List.copyOf(corrections);
  }

  List<Bill> bills() {
    return Stream.concat(Stream.of(invoice.bill()), corrections.stream().map(Correction::bill))
        .toList();
  }

  /** What all its documents together ask for. */
  public Money total() {
    return Money.sum(bills().stream().map(Bill::total).toList(), invoice.bill().currency());
  }

  /** What each rate comes to over all its documents. */
  public List<TaxTotal> taxes() {
    return TaxTotal.of(
        bills().stream()
            .flatMap(bill -> bill.taxes().stream())
            .map(tax -> new TaxShare(tax.rate(), OptionalInt.empty(), tax.base(), tax.amount()))
            .toList());
  }
}
