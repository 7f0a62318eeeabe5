package booking.domain.pricing;

import booking.domain.money.Money;
import booking.domain.money.Rate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What one booking costs, or what an order costs besides its bookings: lines, and the tax that is
 * in them or among them. All charges of a quote add up to its total.
 */
public record Charge(Currency currency, List<Line> lines, List<TaxShare> taxes) {
  public Charge {
    lines = List.copyOf(lines);
    taxes = List.copyOf(taxes);
  }

  public static Charge nothing(Currency currency) {
    return new Charge(currency, List.of(), List.of());
  }

  /** All together. */
  public static Charge sum(Collection<Charge> charges, Currency currency) {
    var lines = new ArrayList<Line>();
    var taxes = new ArrayList<TaxShare>();
    for (var charge : charges) {
      lines.addAll(charge.lines);
      taxes.addAll(charge.taxes);
    }
    return new Charge(currency, lines, taxes);
  }

  static Charge of(OptionalInt item, List<Line> lines, List<TaxShare> taxes, Currency currency) {
    return new Charge(
        currency,
        lines.stream().filter(line -> line.item().equals(item)).toList(),
        taxes.stream().filter(tax -> tax.item().equals(item)).toList());
  }

  /** The same without the gift cards in it, which are not taxed. */
  public Charge withoutGiftCards() {
    return new Charge(
        currency,
        lines.stream().filter(line -> line.kind() != Line.Kind.GIFT_CARD).toList(),
        taxes);
  }

  /** What is to be paid for it, tax and all. */
  public Money total() {
    return Line.sum(lines, currency);
  }

  /** The tax in the total, be it in the prices or added to them. */
  public Money tax() {
    return Money.sum(taxes.stream().map(TaxShare::amount).toList(), currency);
  }

  /** What of the total is no tax. */
  public Money net() {
    return total().minus(tax());
  }

  /** The sum of its lines of that kind. */
  public Money of(Line.Kind kind) {
    return Line.sum(lines.stream().filter(line -> line.kind() == kind).toList(), currency);
  }

  /**
   * That it is lowered by so much, tax and all, and the tax in proportion.
   *
   * @param by more than nothing; what is beyond the total lowers no tax
   */
  public Charge reduction(Money by, String label, String reason) {
    long[] shares = {by.minorUnits(), Math.max(0, total().minus(by).minorUnits())};
    var line =
        new Line(
            Line.Kind.REDUCTION,
            OptionalInt.empty(),
            label,
            1,
            by.negated(),
            reason,
            Optional.empty());
    return new Charge(
        currency,
        List.of(line),
        taxes.stream()
            .map(tax ->
                new TaxShare(
                    tax.rate().asIncluded(),
                    OptionalInt.of(0),
                    tax.base().allocate(shares).getFirst().negated(),
                    tax.amount().allocate(shares).getFirst().negated()))
            .toList());
  }

  /** By what it was lowered after the sale, with the tax in that. */
  public Charge reductions() {
    return new Charge(
        currency,
        lines.stream().filter(line -> line.kind() == Line.Kind.REDUCTION).toList(),
        taxes.stream().filter(TaxShare::isLess).toList());
  }

  /** The same as if it had never been lowered. */
  public Charge withoutReductions() {
    return new Charge(
        currency,
        lines.stream().filter(line -> line.kind() != Line.Kind.REDUCTION).toList(),
        taxes.stream().filter(tax -> !tax.isLess()).toList());
  }

  /** The service fee in it without the tax that it includes, which is not earned. */
  public Money feeBeforeTax() {
    var fee = of(Line.Kind.FEE);
    for (var tax : taxes) {
      fee = tax.rate().included() && tax.item().isEmpty() ? fee.minus(tax.amount()) : fee;
    }
    return fee;
  }

  /** Charges of the same lines, each in proportion to its weight; together this one. */
  public List<Charge> allocate(long... weights) {
    var shares = new ArrayList<Charge>();
    for (int i = 0; i < weights.length; i++) {
      int share = i;
      shares.add(
          new Charge(
              currency,
              lines.stream()
                  .map(line -> line.of(line.amount().allocate(weights).get(share)))
                  .toList(),
              taxes.stream()
                  .map(tax ->
                      tax.of(
                          tax.base().allocate(weights).get(share),
                          tax.amount().allocate(weights).get(share)))
                  .toList()));
    }
    return shares;
  }

  /**
   * So much of it and no cent more, the tax in proportion: the first line takes what rounding
   * leaves.
   *
   * @param amount at most the total
   */
  public Charge part(Money amount) {
    if (amount.equals(total())) {
      return this;
    }
    var part = allocate(amount.minorUnits(), total().minus(amount).minorUnits()).getFirst();
    var exact = new ArrayList<>(part.lines);
    exact.set(0, exact.getFirst().of(exact.getFirst().amount().plus(amount.minus(part.total()))));
    return new Charge(currency, exact, part.taxes);
  }

  /** So much of each line and tax, each rounded by itself. */
  public Charge times(Rate rate) {
    return new Charge(
        currency,
        lines.stream().map(line -> line.of(line.amount().times(rate, Pricing.ROUNDING))).toList(),
        taxes.stream()
            .map(tax ->
                tax.of(
                    tax.base().times(rate, Pricing.ROUNDING),
                    tax.amount().times(rate, Pricing.ROUNDING)))
            .toList());
  }

  /** The same of another item than it was priced as. */
  public Charge onItem(int index) {
    var item = OptionalInt.of(index);
    return new Charge(
        currency,
        lines.stream().map(line -> line.onItem(item)).toList(),
        taxes.stream()
            .map(tax -> new TaxShare(tax.rate(), item, tax.base(), tax.amount()))
            .toList());
  }

  /** Whether it comes to nothing, tax and all. */
  public boolean isZero() {
    return total().isZero() && tax().isZero();
  }

  public boolean isNothing() {
    return lines.isEmpty() && taxes.isEmpty();
  }

  /** The other way round, as when it is taken back. */
  public Charge negated() {
    return new Charge(
        currency,
        lines.stream().map(Line::negated).toList(),
        taxes.stream().map(TaxShare::negated).toList());
  }
}
