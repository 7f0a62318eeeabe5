package booking.domain.cancellation;

import booking.domain.booking.BookingDetails;
import booking.domain.catalog.Experience;
import booking.domain.catalog.TaxClass;
import booking.domain.catalog.TicketType;
import booking.domain.money.Money;
import booking.domain.party.TicketTypeId;
import booking.domain.pricing.Charge;
import booking.domain.pricing.Line;
import booking.domain.pricing.QuotedItem;
import booking.domain.pricing.QuotedItem.TicketSale;
import booking.domain.pricing.TaxRate;
import booking.domain.pricing.TaxShare;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A booking with fewer tickets, at the prices it was sold for: what is left of each kind of ticket
 * costs its share, discounts and surcharges go down with the tickets, extras stay. By what it was
 * lowered after the sale goes down with the price.
 *
 * @param item what is left
 * @param charge what that costs
 */
public record TicketReduction(QuotedItem item, Charge charge) {

  /**
   * Takes tickets off.
   *
   * @param taxes how each class is taxed, to tell which tax is on what
   * @return empty when not so many are there, or none would be left
   */
  public static Optional<TicketReduction> of(
      BookingDetails booking,
      Charge agreed,
      Map<TicketTypeId, Integer> fewer,
      Experience experience,
      Function<TaxClass, List<TaxRate>> taxes) {
    var item = booking.item();
    boolean possible =
        fewer.entrySet().stream()
            .allMatch(wish -> wish.getValue() > 0 && has(item, wish.getKey(), wish.getValue()));
    var left = left(item, fewer);
    return possible && !fewer.isEmpty() && !left.isEmpty()
        ? Optional.of(
            new Making(item, agreed.withoutReductions(), fewer, experience, taxes)
                .reduction(left, agreed.reductions()))
        : Optional.empty();
  }

  private static boolean has(QuotedItem item, TicketTypeId type, int quantity) {
    return item.tickets().stream()
        .anyMatch(sold -> sold.type().equals(type) && sold.quantity() >= quantity);
  }

  private static List<TicketSale> left(QuotedItem item, Map<TicketTypeId, Integer> fewer) {
    return item.tickets().stream()
        .map(sold -> with(sold, sold.quantity() - fewer.getOrDefault(sold.type(), 0)))
        .filter(sold -> sold.quantity() > 0)
        .toList();
  }

  private static TicketSale with(TicketSale sold, int quantity) {
    return new TicketSale(sold.type(), sold.code(), sold.name(), quantity, sold.unitPrice());
  }

  /** How it comes about. */
  private record Making(
      QuotedItem item,
      Charge agreed,
      Map<TicketTypeId, Integer> fewer,
      Experience experience,
      Function<TaxClass, List<TaxRate>> taxesOf) {

    TicketReduction reduction(List<TicketSale> left, Charge lowered) {
      var price = price();
      var less = lowered.negated();
      var stillLess = less.part(share(less.total(), price.total(), agreed.total())).negated();
      return new TicketReduction(
          reduced(left), Charge.sum(List.of(price, stillLess), agreed.currency()));
    }

    private Charge price() {
      var lines = priced();
      var shares = agreed.taxes().stream().map(tax -> taxed(tax, lines)).toList();
      var all = new ArrayList<>(lines.stream().filter(Making::isThere).toList());
      var added = new HashSet<String>();
      for (var line : agreed.lines()) {
        if (line.kind() == Line.Kind.TAX && added.add(line.label())) {
          all.add(line.of(addedTax(line.label(), shares)));
        }
      }
      return new Charge(agreed.currency(), all, shares);
    }

    private static boolean isThere(Line line) {
      return line.quantity() > 0;
    }

    /** All but taxes, in their order; of tickets that are all gone, none. */
    private List<Line> priced() {
      var lines = new ArrayList<Line>();
      int ticket = 0;
      for (var line : agreed.lines()) {
        switch (line.kind()) {
          case TICKETS -> lines.add(fewer(line, item.tickets().get(ticket++)));
          case RULE, COUPON -> lines.add(isOnTickets(line) ? withTickets(line) : line);
          case EXTRA, FEE, GIFT_CARD, ROUNDING, CANCELLATION_FEE, REDUCTION -> lines.add(line);
          case TAX -> {}
        }
      }
      return lines;
    }

    private Line fewer(Line line, TicketSale sold) {
      int left = sold.quantity() - fewer.getOrDefault(sold.type(), 0);
      long charged = left == 0 ? 0 : charged(sold, left, line);
      long gone = Math.max(0, line.quantity() - charged);
      return line.of(line.amount().allocate(charged, gone).getFirst(), charged);
    }

    /** Tickets that are paid for: all the same where it is by the booking. */
    private long charged(TicketSale sold, int left, Line line) {
      return experience
          .ticket(sold.type())
          .map(type ->
              type.charge() == TicketType.Charge.PER_BOOKING
                  ? line.quantity()
                  : Math.min(line.quantity(), Math.max(left, type.smallestGroup())))
          .orElse(Math.min(line.quantity(), left));
    }

    private boolean isOnTickets(Line line) {
      return line.taxClass().equals(Optional.of(experience.taxClass()));
    }

    private Line withTickets(Line line) {
      var before = agreed.of(Line.Kind.TICKETS);
      var after = before;
      int ticket = 0;
      for (var one : agreed.lines()) {
        if (one.kind() == Line.Kind.TICKETS) {
          after = after.minus(one.amount()).plus(fewer(one, item.tickets().get(ticket++)).amount());
        }
      }
      return line.of(share(line.amount(), after, before));
    }

    /** In proportion to what is left of all that bears that tax. */
    private TaxShare taxed(TaxShare tax, List<Line> after) {
      var before = agreed.lines();
      var rate = tax.rate();
      return new TaxShare(
          rate,
          tax.item(),
          share(tax.base(), bearing(rate, after), bearing(rate, before)),
          share(tax.amount(), bearing(rate, after), bearing(rate, before)));
    }

    private Money bearing(TaxRate rate, List<Line> lines) {
      return Money.sum(
          lines.stream()
              .filter(line -> line.taxClass().stream().anyMatch(of -> bears(of, rate)))
              .map(Line::amount)
              .toList(),
          agreed.currency());
    }

    private boolean bears(TaxClass of, TaxRate rate) {
      return taxesOf.apply(of).contains(rate);
    }

    /** All that taxes of that name add. */
    private Money addedTax(String label, List<TaxShare> shares) {
      return shares.stream()
          .filter(tax -> !tax.rate().included() && tax.rate().label().equals(label))
          .map(TaxShare::amount)
          .reduce(Money.zero(agreed.currency()), Money::plus);
    }

    private static Money share(Money of, Money after, Money before) {
      return before.isPositive() && !after.isNegative() && after.compareTo(before) <= 0
          ? of.allocate(after.minorUnits(), before.minus(after).minorUnits()).getFirst()
          : of;
    }

    private QuotedItem reduced(List<TicketSale> left) {
      return new QuotedItem(
          item.target(),
          item.experience(),
          item.name(),
          item.when(),
          item.cutOff(),
          left,
          item.extras(),
          new FewerSeats(experience, item.tickets(), left).claims(item.claims()),
          item.cancellation());
    }
  }
}
