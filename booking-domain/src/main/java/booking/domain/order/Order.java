package booking.domain.order;

import booking.domain.booking.Booking;
import booking.domain.booking.BookingId;
import booking.domain.pricing.Charge;
import booking.domain.pricing.Quote;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a customer checks out at once, with its bookings. Whether it is paid is told by the ledger;
 * that a payment failed is derived from its payments.
 */
public sealed interface Order {
  OrderDetails details();

  List<Booking> bookings();

  default OrderId id() {
    return details().id();
  }

  default Optional<Booking> booking(BookingId id) {
    return bookings().stream().filter(booking -> booking.id().equals(id)).findFirst();
  }

  /** What all of it costs by now, were nothing of it cancelled. */
  default Charge charge() {
    var quote = details().quote();
    boolean asQuoted = bookings().stream().allMatch(one -> one.details().changed().isEmpty());
    return asQuoted
        ? quote.charge()
        : Charge.sum(
            Stream.concat(
                    bookings().stream().map(booking -> charge(booking.id())),
                    Stream.of(quote.chargeBesides()))
                .toList(),
            quote.currency());
  }

  /** What one of its bookings costs by now, were it not cancelled. */
  default Charge charge(BookingId id) {
    for (int i = 0; i < bookings().size(); i++) {
      var booking = bookings().get(i).details();
      if (booking.id().equals(id)) {
        int quoted = i;
        return booking.changed().orElseGet(() -> details().quote().charge(quoted));
      }
    }
    throw new IllegalArgumentException("It has no booking " + id.value());
  }

  /** Priced, and nothing claimed yet. It is not stored: a quote is all there is of it. */
  record Draft(OrderDetails details, List<Booking> bookings) implements Order {
    public Draft {
      bookings = List.copyOf(bookings);
    }

    public Placed place() {
      return new Placed(details, bookings);
    }
  }

  /** Its units are held; it waits for money. */
  record Placed(OrderDetails details, List<Booking> bookings) implements Order {
    public Placed {
      bookings = List.copyOf(bookings);
    }

    public Confirmed confirm(Instant now) {
      return new Confirmed(details, confirmed(bookings, now), now);
    }

    /** It is for something else, at another price. */
    public Placed change(Quote quote, List<Booking> to) {
      return new Placed(details.at(quote), to);
    }

    /** The hold ran out, or the customer gave up. */
    public Abandoned lapse(AbandonReason why, Instant now) {
      return new Abandoned(
          details,
          each(bookings, booking -> booking instanceof Booking.Pending p ? p.lapse() : booking),
          why,
          now);
    }

    /** The units were gone, or the money could not be taken. */
    public Abandoned fail(AbandonReason why, Instant now) {
      return new Abandoned(
          details,
          each(bookings, booking -> booking instanceof Booking.Pending p ? p.fail() : booking),
          why,
          now);
    }
  }

  record Abandoned(OrderDetails details, List<Booking> bookings, AbandonReason why, Instant at)
      implements Order {
    public Abandoned {
      bookings = List.copyOf(bookings);
    }

    /** Whether late money may still bring it back. */
    public boolean mayRevive() {
      return why == AbandonReason.HOLD_EXPIRED;
    }

    /**
     * Late money came and everything could be claimed again.
     *
     * @throws IllegalStateException unless {@link #mayRevive}
     */
    public Confirmed confirm(Instant now) {
      if (!mayRevive()) {
        throw new IllegalStateException("An order abandoned as %s stays so".formatted(why));
      }
      return new Confirmed(details, confirmed(bookings, now), now);
    }

    /** Late money came, and the units were gone or it could not be taken: now it is final. */
    public Abandoned fail(AbandonReason instead, Instant now) {
      return new Abandoned(details, bookings, instead, now);
    }
  }

  record Confirmed(OrderDetails details, List<Booking> bookings, Instant at) implements Order {
    public Confirmed {
      bookings = List.copyOf(bookings);
    }

    public Closed close(Instant now) {
      return new Closed(details, bookings, now);
    }

    /**
     * With one of its bookings in another state; when all are cancelled, so is the order, unless it
     * was for gift cards too.
     */
    public Order with(Booking changed, Instant now) {
      var next = each(bookings, one -> one.id().equals(changed.id()) ? changed : one);
      return next.stream().allMatch(Booking.Cancelled.class::isInstance)
              && details.quote().cards().isEmpty()
          ? new Cancelled(details, next, now)
          : new Confirmed(details, next, at);
    }
  }

  record Cancelled(OrderDetails details, List<Booking> bookings, Instant at) implements Order {
    public Cancelled {
      bookings = List.copyOf(bookings);
    }
  }

  record Closed(OrderDetails details, List<Booking> bookings, Instant at) implements Order {
    public Closed {
      bookings = List.copyOf(bookings);
    }
  }

  private static List<Booking> confirmed(List<Booking> bookings, Instant now) {
    return each(
        bookings,
        booking ->
            switch (booking) {
              case Booking.Pending pending -> pending.confirm(now);
              case Booking.Lapsed lapsed -> lapsed.confirm(now);
              case Booking.Requested same -> same;
              case Booking.Declined same -> same;
              case Booking.Withdrawn same -> same;
              case Booking.Failed same -> same;
              case Booking.Confirmed same -> same;
              case Booking.Cancelled same -> same;
              case Booking.CheckedIn same -> same;
              case Booking.Completed same -> same;
              case Booking.NoShow same -> same;
            });
  }

  private static List<Booking> each(List<Booking> bookings, Function<Booking, Booking> move) {
    return bookings.stream().map(move).toList();
  }
}
