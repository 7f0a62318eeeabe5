package booking.persistence.booking;

import booking.domain.booking.Booking;
import booking.domain.booking.BookingDetails;
import booking.domain.booking.BookingId;
import booking.domain.order.Order;
import booking.domain.party.Participant;
import booking.domain.pricing.Charge;
import booking.domain.pricing.Quote;
import booking.domain.pricing.QuotedItem;
import booking.domain.pricing.Target;
import booking.persistence.document.Documents;
import booking.persistence.jooq.tables.records.BookingRecord;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A booking as a row, whichever state it is in. */
public final class BookingRow {
  private static final TypeReference<List<Participant>> PARTICIPANTS = new TypeReference<>() {};

  private BookingRow() {}

  public static List<BookingRecord> of(Order order) {
    return IntStream.range(0, order.bookings().size()).mapToObj(i -> of(order, i)).toList();
  }

  private static BookingRecord of(Order order, int position) {
    var booking = order.bookings().get(position);
    var details = booking.details();
    var row = new BookingRecord();
    row.setSupplierId(order.details().supplier().value());
    row.setId(booking.id().value());
    row.setOrderId(order.id().value());
    row.setPosition(position);
    row.setCode(details.code());
    row.setParticipants(Documents.write(details.participants()));
    if (!isQuoted(details.item(), order.details().quote(), position)) {
      row.setItem(Documents.write(details.item()));
    }
    details.changed().map(Documents::write).ifPresent(row::setCharge);
    setItem(row, details.item());
    setState(row, booking);
    return row;
  }

  private static boolean isQuoted(QuotedItem item, Quote quote, int position) {
    return position < quote.items().size() && quote.items().get(position).equals(item);
  }

  private static void setItem(BookingRecord row, QuotedItem item) {
    var instants = item.when().interval();
    row.setExperienceId(item.experience().value());
    row.setLocalStart(item.when().start());
    row.setLocalEnd(item.when().end());
    row.setZone(item.when().zone().getId());
    row.setStartsAt(instants.start());
    row.setEndsAt(instants.end());
    switch (item.target()) {
      case Target.OfSession(var session) -> row.setSessionId(session.value());
      case Target.OfResource(var resource) -> row.setResourceId(resource.value());
    }
  }

  private static void setState(BookingRecord row, Booking booking) {
    switch (booking) {
      case Booking.Requested _ -> row.setState("REQUESTED");
      case Booking.Declined _ -> row.setState("DECLINED");
      case Booking.Withdrawn _ -> row.setState("WITHDRAWN");
      case Booking.Pending _ -> row.setState("PENDING");
      case Booking.Failed _ -> row.setState("FAILED");
      case Booking.Lapsed _ -> row.setState("LAPSED");
      case Booking.Confirmed(_, var at) -> row.setState("CONFIRMED").setSince(at);
      case Booking.Cancelled(_, var by, var at) ->
          row.setState("CANCELLED").setSince(at).setCancelledBy(by.name());
      case Booking.CheckedIn(_, var at) -> row.setState("CHECKED_IN").setSince(at);
      case Booking.Completed(_, var at) -> row.setState("COMPLETED").setSince(at);
      case Booking.NoShow _ -> row.setState("NO_SHOW");
    }
  }

  public static Booking toBooking(BookingRecord row, Quote quote) {
    var details = toDetails(row, quote);
    return switch (row.getState()) {
      case "REQUESTED" -> new Booking.Requested(details);
      case "DECLINED" -> new Booking.Declined(details);
      case "WITHDRAWN" -> new Booking.Withdrawn(details);
      case "PENDING" -> new Booking.Pending(details);
      case "FAILED" -> new Booking.Failed(details);
      case "LAPSED" -> new Booking.Lapsed(details);
      case "CONFIRMED" -> new Booking.Confirmed(details, row.getSince());
      case "CANCELLED" ->
          new Booking.Cancelled(
              details, Booking.CancelledBy.valueOf(row.getCancelledBy()), row.getSince());
      case "CHECKED_IN" -> new Booking.CheckedIn(details, row.getSince());
      case "COMPLETED" -> new Booking.Completed(details, row.getSince());
      case "NO_SHOW" -> new Booking.NoShow(details);
      case String other -> throw new IllegalStateException("No booking is " + other);
    };
  }

  private static BookingDetails toDetails(BookingRecord row, Quote quote) {
    var item =
        row.getItem() == null
            ? quote.items().get(row.getPosition())
            : Documents.read(row.getItem(), QuotedItem.class);
    return new BookingDetails(
        new BookingId(row.getId()),
        row.getCode(),
        item,
        Documents.read(row.getParticipants(), PARTICIPANTS),
        Optional.ofNullable(row.getCharge()).map(charge -> Documents.read(charge, Charge.class)));
  }
}
