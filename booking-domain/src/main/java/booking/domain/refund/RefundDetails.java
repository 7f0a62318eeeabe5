package booking.domain.refund;

import booking.domain.booking.Booking;
import booking.domain.booking.BookingId;
import booking.domain.catalog.SupplierId;
import booking.domain.money.Money;
import booking.domain.order.OrderId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a refund is about, in whatever state it is.
 *
 * @param booking for which of the order's bookings, if for one of them
 * @param parts what goes back to which tender; together the amount
 * @param reason in words of who asked for it
 */
public record RefundDetails(
    RefundId id,
    SupplierId supplier,
    OrderId order,
    Optional<BookingId> booking,
    Origin origin,
    Money amount,
    List<RefundPart> parts,
    String reason,
    Instant requestedAt) {

  /** How it came about. */
  public enum Origin {
    /** A cancellation or a change left the customer with money to come. */
    POLICY,
    /** Somebody asked for it. */
    REQUEST,
    /** It came although it was not owed, or not any more. */
    NOT_OWED,
    /** It was made at the gateway itself, and only became known here. */
    GATEWAY
  }

  public RefundDetails {
    parts = List.copyOf(parts);
    var sum = Money.sum(parts.stream().map(RefundPart::amount).toList(), amount.currency());
    if (!sum.equals(amount)) {
      throw new IllegalArgumentException("Parts of %s are no refund of %s".formatted(sum, amount));
    }
  }

  /** Whether it came of the very cancelling, and not of what was taken back of it before. */
  public boolean isFor(Booking.Cancelled cancelled) {
    return cameOf(cancelled.id(), cancelled.at());
  }

  /** Whether it came of what was done to that booking at that very moment. */
  public boolean cameOf(BookingId changed, Instant at) {
    return origin == Origin.POLICY
        && booking.equals(Optional.of(changed))
        && requestedAt.equals(at);
  }

  /** The same under another id. */
  public RefundDetails called(RefundId other) {
    return new RefundDetails(
        other, supplier, order, booking, origin, amount, parts, reason, requestedAt);
  }

  RefundDetails with(List<RefundPart> next) {
    return new RefundDetails(
        id, supplier, order, booking, origin, amount, next, reason, requestedAt);
  }
}
