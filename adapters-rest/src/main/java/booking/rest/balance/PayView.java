package booking.rest.balance;

import booking.application.balance.Payable;
import booking.domain.booking.Booking;
import booking.domain.catalog.Supplier;
import booking.rest.json.WireName;
import booking.rest.money.Amount;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** What a link is to pay for; who ordered it is not told. */
@Schema(name = "ToBePaid")
public record PayView(
    @Schema(description = "What people call the order by") String orderCode,
    String supplier,
    @Schema(description = "order, deposit, balance or difference") String purpose,
    Amount amount,
    @Schema(description = "Until when it can be paid") Instant expiresAt,
    List<ForView> bookings) {

  /** What is booked. */
  @Schema(name = "PaidFor")
  public record ForView(String experience, OffsetDateTime start, OffsetDateTime end) {
    private static ForView of(Booking booking) {
      var item = booking.details().item();
      var when = item.when().interval();
      return new ForView(
          item.name(),
          when.start().atZone(item.when().zone()).toOffsetDateTime(),
          when.end().atZone(item.when().zone()).toOffsetDateTime());
    }
  }

  static PayView of(Payable payable, Supplier supplier) {
    var order = payable.checkout().order();
    return new PayView(
        order.details().code(),
        supplier.name(),
        WireName.of(payable.kind()),
        Amount.of(payable.amount()),
        payable.until(),
        order.bookings().stream()
            .filter(booking -> !(booking instanceof Booking.Cancelled))
            .map(ForView::of)
            .toList());
  }
}
