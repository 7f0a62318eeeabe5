package booking.domain.invoice;

import booking.domain.booking.Booking;
import booking.domain.booking.BookingDetails;
import booking.domain.booking.BookingId;
import booking.domain.catalog.SellerDetails;
import booking.domain.order.Order;
import booking.domain.pricing.Charge;
import booking.domain.pricing.Line;
import booking.domain.pricing.QuotedItem;
import booking.domain.pricing.TaxTotal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts an order's charges on a bill: the lines of each booking under what was booked. */
public final class OrderBill {
  private final Order order;
  private final SellerDetails seller;

  public OrderBill(Order order, SellerDetails seller) {
    this.order = order;
    this.seller = seller;
  }

  /**
   * By what one booking's price changes, or the order's besides its bookings.
   *
   * @param booking empty for what is the whole order's
   */
  public record Part(Optional<BookingId> booking, Charge charge) {}

  /** All that it was sold for, however it was changed since. */
  public Bill whole() {
    var quote = order.details().quote();
    var parts = new ArrayList<Titled>();
    for (int i = 0; i < order.bookings().size(); i++) {
      var heading = heading(order.bookings().get(i).details(), quote.items().get(i));
      parts.add(new Titled(Optional.of(heading), quote.charge(i)));
    }
    parts.add(new Titled(Optional.empty(), quote.chargeBesides()));
    return bill(parts, quote.restDueOn(), Optional.empty());
  }

  /**
   * By what it costs more or less than before.
   *
   * @param parts positive what is asked for beyond, negative what is taken back
   */
  public Bill change(List<Part> parts, String reason) {
    var titled =
        parts.stream()
            .map(part -> new Titled(part.booking().flatMap(this::heading), part.charge()))
            .toList();
    return bill(titled, Optional.empty(), Optional.of(reason).filter(text -> !text.isBlank()));
  }

  private record Titled(Optional<Bill.Heading> heading, Charge charge) {}

  private Bill bill(List<Titled> parts, Optional<LocalDate> due, Optional<String> note) {
    var details = order.details();
    var all = parts.stream().map(Titled::charge).toList();
    var sum = Charge.sum(all, details.quote().currency());
    return new Bill(
        seller,
        Buyer.of(details.customer()),
        Optional.of(details.code()),
        parts.stream().filter(part -> !part.charge().isNothing()).map(OrderBill::section).toList(),
        TaxTotal.of(sum.taxes()),
        sum.total(),
        due,
        note);
  }

  private static Bill.Section section(Titled part) {
    var taxes = new LineTaxes(part.charge());
    return new Bill.Section(
        part.heading(),
        part.charge().lines().stream()
            .filter(line -> line.kind() != Line.Kind.TAX)
            .map(line -> item(line, taxes))
            .toList());
  }

  private static Bill.Item item(Line line, LineTaxes taxes) {
    return new Bill.Item(line.label(), line.quantity(), line.amount(), taxes.of(line));
  }

  private Optional<Bill.Heading> heading(BookingId id) {
    return order.booking(id).map(Booking::details).map(details -> heading(details, details.item()));
  }

  private static Bill.Heading heading(BookingDetails booking, QuotedItem item) {
    return new Bill.Heading(booking.id(), item.name(), item.when(), booking.code());
  }
}
