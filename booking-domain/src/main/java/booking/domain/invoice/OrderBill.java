package booking.domain.invoice;

import booking.domain.booking.Booking;
import booking.domain.booking.BookingId;
import booking.domain.catalog.SellerDetails;
import booking.domain.order.Order;
import booking.domain.pricing.Charge;
import booking.domain.pricing.Line;
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
   * What one booking costs, or the order besides its bookings.
   *
   * @param booking empty for what is the whole order's
   */
  public record Part(Optional<BookingId> booking, Charge charge) {}

  /** All that it was sold for. */
  public Bill whole() {
    return bill(parts(), order.details().quote().restDueOn(), Optional.empty());
  }

  /** What is taken back of it. */
  public Bill takenBack(List<Part> parts, String reason) {
    var negated =
        parts.stream().map(part -> new Part(part.booking(), part.charge().negated())).toList();
    return bill(negated, Optional.empty(), Optional.of(reason).filter(text -> !text.isBlank()));
  }

  private List<Part> parts() {
    var quote = order.details().quote();
    var parts = new ArrayList<Part>();
    for (int i = 0; i < order.bookings().size(); i++) {
      parts.add(new Part(Optional.of(order.bookings().get(i).id()), quote.charge(i)));
    }
    parts.add(new Part(Optional.empty(), quote.chargeBesides()));
    return parts;
  }

  private Bill bill(List<Part> parts, Optional<LocalDate> due, Optional<String> note) {
    var details = order.details();
    var all = parts.stream().map(Part::charge).toList();
    var sum = Charge.sum(all, details.quote().currency());
    return new Bill(
        seller,
        Buyer.of(details.customer()),
        Optional.of(details.code()),
        parts.stream().filter(part -> !part.charge().isNothing()).map(this::section).toList(),
        TaxTotal.of(sum.taxes()),
        sum.total(),
        due,
        note);
  }

  private Bill.Section section(Part part) {
    var taxes = new LineTaxes(part.charge());
    return new Bill.Section(
        part.booking().flatMap(this::heading),
        part.charge().lines().stream()
            .filter(line -> line.kind() != Line.Kind.TAX)
            .map(line -> item(line, taxes))
            .toList());
  }

  private static Bill.Item item(Line line, LineTaxes taxes) {
    return new Bill.Item(line.label(), line.quantity(), line.amount(), taxes.of(line));
  }

  private Optional<Bill.Heading> heading(BookingId id) {
    return order.bookings().stream()
        .filter(booking -> booking.id().equals(id))
        .map(Booking::details)
        .map(it -> new Bill.Heading(id, it.item().name(), it.item().when(), it.code()))
        .findFirst();
  }
}
