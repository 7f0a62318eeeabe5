package booking.domain.invoice;

import booking.domain.money.Money;
import booking.domain.pricing.TaxTotal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What somebody takes back of an invoice by hand: all that is left of it, or some lines. */
public final class TakenBack {
  private final Filed filed;
  private final String reason;

  public TakenBack(Filed filed, String reason) {
    this.filed = filed;
    this.reason = reason;
  }

  /** All its documents, the other way round. */
  public Bill rest() {
    return bill(sections(), filed.taxes(), filed.total());
  }

  /**
   * These lines.
   *
   * @return empty when that is more than is left, all in all, at one of its rates or untaxed
   */
  public Optional<Bill> lines(List<BillByHand.Line> lines) {
    var of = filed.invoice().bill();
    var wanted =
        new BillByHand(of.buyer(), lines, Optional.empty(), Optional.empty())
            .by(of.seller(), of.currency());
    var taxes = new ArrayList<TaxTotal>();
    for (var tax : wanted.taxes()) {
      atMostWhatIsLeft(tax).ifPresent(taxes::add);
    }
    var total = wanted.total().minus(added(wanted.taxes())).plus(added(taxes));
    boolean isLeft =
        taxes.size() == wanted.taxes().size()
            && untaxed(wanted.sections()).compareTo(untaxedLeft()) <= 0
            && total.compareTo(filed.total()) <= 0;
    return isLeft ? Optional.of(bill(wanted.sections(), taxes, total)) : Optional.empty();
  }

  private List<Bill.Section> sections() {
    return filed.bills().stream().flatMap(bill -> bill.sections().stream()).toList();
  }

  /** None where a discount exceeds it; what was taxed can be taken back all the same. */
  private Money untaxedLeft() {
    return untaxed(sections()).max(Money.zero(filed.invoice().bill().currency()));
  }

  private Money untaxed(List<Bill.Section> sections) {
    var amounts =
        sections.stream()
            .flatMap(section -> section.items().stream())
            .filter(item -> item.taxes().isEmpty())
            .map(Bill.Item::amount)
            .toList();
    return Money.sum(amounts, filed.invoice().bill().currency());
  }

  /** What is taken back last of a rate takes back what is left of its tax, to the minor unit. */
  private Optional<TaxTotal> atMostWhatIsLeft(TaxTotal tax) {
    return filed.taxes().stream()
        .filter(left -> left.rate().equals(tax.rate()))
        .filter(left -> tax.base().compareTo(left.base()) <= 0)
        .map(left ->
            tax.base().equals(left.base())
                ? left
                : new TaxTotal(tax.rate(), tax.base(), tax.amount().min(left.amount())))
        .findFirst();
  }

  private Money added(List<TaxTotal> taxes) {
    var added = taxes.stream().filter(tax -> !tax.rate().included()).map(TaxTotal::amount).toList();
    return Money.sum(added, filed.invoice().bill().currency());
  }

  private Bill bill(List<Bill.Section> sections, List<TaxTotal> taxes, Money total) {
    var of = filed.invoice().bill();
    return new Bill(
        of.seller(),
        of.buyer(),
        of.order(),
        sections.stream().map(Bill.Section::negated).toList(),
        taxes.stream().map(TakenBack::negated).toList(),
        total.negated(),
        Optional.empty(),
        Optional.of(reason));
  }

  private static TaxTotal negated(TaxTotal tax) {
    return new TaxTotal(tax.rate(), tax.base().negated(), tax.amount().negated());
  }
}
