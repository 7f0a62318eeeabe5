package booking.domain.refund;

import booking.domain.booking.BookingId;
import booking.domain.money.Money;
import booking.domain.order.Order;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * Which tender paid how much of which booking, and so where money goes back to: a matrix of
 * bookings and tenders, made of the amounts at the sale.
 *
 * <p>Every booking was paid by the tenders in proportion to what each had left, in the order of the
 * bookings, so that no cent is lost in either direction. What goes back for a booking goes along
 * its row, in proportion to what is left there; what exceeds the row, as where a deposit was kept
 * for another booking, along what is left of the others.
 */
public final class Returns {
  private final Currency currency;
  private final List<Tendered> tenders;
  private final List<Row> rows;

  /** What a tender brought. */
  public record Tendered(PaidBy by, Money amount) {}

  /** What a booking, or what is the whole order's, cost at the sale; not negative. */
  public record Cost(Optional<BookingId> booking, Money amount) {}

  /** What is left of what each tender paid of a booking. */
  private record Row(Optional<BookingId> booking, List<Money> left) {
    Money sum(Currency currency) {
      return Money.sum(left, currency);
    }
  }

  /**
   * Of what was sold and paid.
   *
   * @param before refunds so far; those that came to nothing count for nothing
   */
  public Returns(
      Currency currency,
      List<Cost> costs,
      List<Tendered> tenders,
      Collection<? extends Refund> before) {
    this.currency = currency;
    this.tenders = List.copyOf(tenders);
    this.rows = matrix(costs);
    before.forEach(this::deduct);
  }

  /** What each booking of an order, and the order besides, cost when it was sold. */
  public static List<Cost> costs(Order order) {
    var quote = order.details().quote();
    var costs = new ArrayList<Cost>();
    for (int i = 0; i < order.bookings().size(); i++) {
      costs.add(new Cost(Optional.of(order.bookings().get(i).id()), quote.charge(i).total()));
    }
    var besides = quote.chargeBesides().total();
    costs.add(new Cost(Optional.empty(), besides.max(Money.zero(quote.currency()))));
    return costs;
  }

  private List<Row> matrix(List<Cost> costs) {
    var left = new ArrayList<>(tenders.stream().map(Tendered::amount).toList());
    var paid = paid(costs, Money.sum(left, currency));
    var matrix = new ArrayList<Row>();
    for (int i = 0; i < costs.size(); i++) {
      matrix.add(new Row(costs.get(i).booking(), take(paid.get(i), left)));
    }
    return matrix;
  }

  /** What of each was paid: the same share of each. */
  private List<Money> paid(List<Cost> costs, Money all) {
    long[] weights = costs.stream().mapToLong(cost -> cost.amount().minorUnits()).toArray();
    boolean free = costs.stream().allMatch(cost -> cost.amount().isZero());
    return free ? costs.stream().map(Cost::amount).toList() : all.allocate(weights);
  }

  /** Takes so much, or all there is, of each in proportion to what is left of it. */
  private List<Money> take(Money wanted, List<Money> left) {
    var sum = Money.sum(left, currency);
    if (sum.isZero() || wanted.isZero()) {
      return new ArrayList<>(left.stream().map(any -> Money.zero(currency)).toList());
    }
    long[] weights = left.stream().mapToLong(Money::minorUnits).toArray();
    var taken = new ArrayList<>(wanted.min(sum).allocate(weights));
    for (int i = 0; i < left.size(); i++) {
      left.set(i, left.get(i).minus(taken.get(i)));
    }
    return taken;
  }

  private void deduct(Refund refund) {
    for (int i = 0; i < tenders.size(); i++) {
      var gone = refund.promised(tenders.get(i).by());
      for (var row : inOrder(refund.details().booking())) {
        var here = gone.min(row.left().get(i));
        row.left().set(i, row.left().get(i).minus(here));
        gone = gone.minus(here);
      }
    }
  }

  /** That booking's row first. */
  private List<Row> inOrder(Optional<BookingId> booking) {
    var order = new ArrayList<>(rows.stream().filter(row -> isOf(booking, row)).toList());
    rows.stream().filter(row -> !isOf(booking, row)).forEach(order::add);
    return order;
  }

  private static boolean isOf(Optional<BookingId> booking, Row row) {
    return booking.isPresent() && row.booking().equals(booking);
  }

  /** The most that can go back. */
  public Money most() {
    return Money.sum(rows.stream().map(row -> row.sum(currency)).toList(), currency);
  }

  /**
   * Where so much goes back to, for that booking or for none in particular.
   *
   * @throws IllegalArgumentException when it is more than is left
   */
  public List<RefundPart> of(Money amount, Optional<BookingId> booking) {
    if (amount.compareTo(most()) > 0) {
      throw new IllegalArgumentException("%s is more than is left".formatted(amount));
    }
    var back = new ArrayList<>(tenders.stream().map(any -> Money.zero(currency)).toList());
    var wanted = amount;
    for (var row : inOrder(booking)) {
      var along = take(wanted, new ArrayList<>(row.left()));
      for (int i = 0; i < back.size(); i++) {
        back.set(i, back.get(i).plus(along.get(i)));
      }
      wanted = wanted.minus(Money.sum(along, currency));
    }
    var parts = new ArrayList<RefundPart>();
    for (int i = 0; i < back.size(); i++) {
      if (back.get(i).isPositive()) {
        parts.add(RefundPart.of(tenders.get(i).by(), back.get(i)));
      }
    }
    return parts;
  }
}
