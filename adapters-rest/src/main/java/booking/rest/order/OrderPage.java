package booking.rest.order;

import booking.domain.booking.Booking;
import booking.domain.catalog.Supplier;
import booking.domain.checkout.Checkout;
import booking.domain.money.Money;
import booking.domain.order.AbandonReason;
import booking.domain.order.Order;
import booking.domain.pricing.TaxTotal;
import booking.domain.time.LocalSpan;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An order in words, for its page: dates and amounts as its customer writes them. */
public record OrderPage(
    boolean sandbox,
    String supplier,
    String code,
    String status,
    String meaning,
    List<BookingPart> bookings,
    List<LinePart> lines,
    String total,
    String paid,
    List<String> taxes,
    String customer,
    String placed) {

  /** One booking in words. */
  public record BookingPart(
      String experience, String when, String tickets, String extras, String code, String status) {}

  /** One line of the price in words. */
  public record LinePart(String label, String amount) {}

  static OrderPage of(Checkout checkout, Supplier supplier, boolean sandbox) {
    var order = checkout.order();
    var details = order.details();
    var words = new Words(details.customer().locale());
    return new OrderPage(
        sandbox,
        supplier.name(),
        details.code(),
        Statuses.of(order),
        meaning(order),
        order.bookings().stream().map(words::booking).toList(),
        details.quote().lines().stream()
            .map(line -> new LinePart(line.label(), words.amount(line.amount())))
            .toList(),
        words.amount(details.quote().totals().total()),
        words.amount(checkout.paid()),
        details.quote().taxes().stream().map(words::tax).toList(),
        details.customer().name(),
        words.instant(details.placedAt(), supplier.zone()));
  }

  private static String meaning(Order order) {
    return switch (order) {
      case Order.Draft _ -> "It is not placed yet.";
      case Order.Placed _ -> "It waits for your payment; your places are held for a while.";
      case Order.Confirmed _ -> "It is booked. We look forward to seeing you.";
      case Order.Cancelled _ -> "It was cancelled.";
      case Order.Closed _ -> "It is over. Thank you for having been with us.";
      case Order.Abandoned abandoned -> meaning(abandoned.why());
    };
  }

  private static String meaning(AbandonReason why) {
    return switch (why) {
      case GIVEN_UP -> "It was given up before it was paid. Nothing is booked.";
      case HOLD_EXPIRED -> "It was not paid in time. Nothing is booked.";
      case SEATS_GONE ->
          "Your payment came when the places were gone. Nothing is booked; the money goes back.";
      case CAPTURE_REFUSED -> "The payment could not be taken. Nothing is booked.";
    };
  }

  /** Dates, times and amounts in one language. */
  private record Words(Locale locale) {

    BookingPart booking(Booking booking) {
      var item = booking.details().item();
      return new BookingPart(
          item.name(),
          when(item.when()),
          item.tickets().stream()
              .map(ticket -> "%d × %s".formatted(ticket.quantity(), ticket.name()))
              .collect(Collectors.joining(", ")),
          item.extras().stream()
              .map(extra -> "%d × %s".formatted(extra.quantity(), extra.name()))
              .collect(Collectors.joining(", ")),
          booking.details().code(),
          Statuses.of(booking));
    }

    String when(LocalSpan span) {
      boolean sameDay = span.start().toLocalDate().equals(span.end().minusNanos(1).toLocalDate());
      return "%s – %s (%s)"
          .formatted(
              dateTime(FormatStyle.FULL).format(span.start()),
              sameDay
                  ? DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                      .withLocale(locale)
                      .format(span.end())
                  : dateTime(FormatStyle.FULL).format(span.end()),
              span.zone().getId());
    }

    String instant(java.time.Instant instant, ZoneId zone) {
      return dateTime(FormatStyle.LONG).format(instant.atZone(zone));
    }

    String amount(Money money) {
      var format = NumberFormat.getCurrencyInstance(locale);
      format.setCurrency(money.currency());
      format.setMinimumFractionDigits(money.currency().getDefaultFractionDigits());
      format.setMaximumFractionDigits(money.currency().getDefaultFractionDigits());
      return format.format(new BigDecimal(money.decimal()));
    }

    String tax(TaxTotal tax) {
      return "%s %s: %s"
          .formatted(
              tax.rate().included() ? "Includes" : "Adds",
              tax.rate().label(),
              amount(tax.amount()));
    }

    private DateTimeFormatter dateTime(FormatStyle date) {
      return DateTimeFormatter.ofLocalizedDateTime(date, FormatStyle.SHORT).withLocale(locale);
    }
  }
}
