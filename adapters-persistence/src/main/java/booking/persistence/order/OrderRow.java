package booking.persistence.order;

import booking.domain.booking.Booking;
import booking.domain.order.AbandonReason;
import booking.domain.order.Acceptance;
import booking.domain.order.Channel;
import booking.domain.order.Order;
import booking.domain.order.OrderDetails;
import booking.domain.order.OrderId;
import booking.domain.party.Customer;
import booking.domain.party.EmailAddress;
import booking.domain.party.PhoneNumber;
import booking.domain.pricing.Quote;
import booking.persistence.booking.BookingRow;
import booking.persistence.document.Documents;
import booking.persistence.jooq.tables.records.BookingRecord;
import booking.persistence.jooq.tables.records.OrdersRecord;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An order as a row, whichever state it is in; its bookings are rows of their own. */
public final class OrderRow {
  private OrderRow() {}

  /** All but its quote's document, revision, hold and payment. */
  public static OrdersRecord of(Order order) {
    var details = order.details();
    var row = new OrdersRecord();
    row.setSupplierId(details.supplier().value());
    row.setId(order.id().value());
    row.setCode(details.code());
    row.setChannel(details.channel().name());
    row.setPlacedAt(details.placedAt());
    row.setTokenVersion(details.tokenVersion());
    row.setTermsVersion(details.acceptance().termsVersion());
    row.setPolicyVersion(details.acceptance().policyVersion());
    row.setAcceptedAt(details.acceptance().at());
    row.setKeepsCard(details.acceptance().keepsCard());
    setCustomer(row, details.customer());
    setTotals(row, details.quote());
    setState(row, order);
    return row;
  }

  private static void setCustomer(OrdersRecord row, Customer customer) {
    row.setCustomerName(customer.name());
    row.setCustomerEmail(customer.email().value());
    row.setCustomerKey(customer.email().normalised());
    customer.phone().map(PhoneNumber::e164).ifPresent(row::setCustomerPhone);
    row.setCustomerLocale(customer.locale().toLanguageTag());
  }

  private static void setTotals(OrdersRecord row, Quote quote) {
    row.setCurrency(quote.currency().getCurrencyCode());
    row.setTotal(quote.totals().total().minorUnits());
    row.setDueNow(quote.totals().dueNow().minorUnits());
    row.setQuoteHash(quote.hash().hex());
  }

  private static void setState(OrdersRecord row, Order order) {
    switch (order) {
      case Order.Draft _ -> throw new IllegalArgumentException("A draft is not stored");
      case Order.Placed _ -> row.setState("PLACED");
      case Order.Abandoned(_, _, var why, var at) ->
          row.setState("ABANDONED").setReason(why.name()).setSince(at);
      case Order.Confirmed(_, _, var at) -> row.setState("CONFIRMED").setSince(at);
      case Order.Cancelled(_, _, var at) -> row.setState("CANCELLED").setSince(at);
      case Order.Closed(_, _, var at) -> row.setState("CLOSED").setSince(at);
    }
  }

  public static Order toOrder(OrdersRecord row, List<BookingRecord> bookingRows) {
    var details = toDetails(row);
    List<Booking> bookings =
        bookingRows.stream().map(b -> BookingRow.toBooking(b, details.quote())).toList();
    return switch (row.getState()) {
      case "PLACED" -> new Order.Placed(details, bookings);
      case "ABANDONED" ->
          new Order.Abandoned(
              details, bookings, AbandonReason.valueOf(row.getReason()), row.getSince());
      case "CONFIRMED" -> new Order.Confirmed(details, bookings, row.getSince());
      case "CANCELLED" -> new Order.Cancelled(details, bookings, row.getSince());
      case "CLOSED" -> new Order.Closed(details, bookings, row.getSince());
      case String other -> throw new IllegalStateException("No order is " + other);
    };
  }

  private static OrderDetails toDetails(OrdersRecord row) {
    return new OrderDetails(
        new OrderId(row.getId()),
        row.getCode(),
        new Customer(
            row.getCustomerName(),
            new EmailAddress(row.getCustomerEmail()),
            Optional.ofNullable(row.getCustomerPhone()).map(PhoneNumber::new),
            Locale.forLanguageTag(row.getCustomerLocale())),
        Documents.read(row.getQuote(), Quote.class),
        toAcceptance(row),
        Channel.valueOf(row.getChannel()),
        row.getTokenVersion(),
        row.getPlacedAt());
  }

  private static Acceptance toAcceptance(OrdersRecord row) {
    return new Acceptance(
        row.getTermsVersion(), row.getPolicyVersion(), row.getAcceptedAt(), row.getKeepsCard());
  }
}
