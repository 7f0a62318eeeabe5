package booking.rest.order;

import booking.domain.booking.Booking;
import booking.domain.pricing.QuotedItem.ExtraSale;
import booking.domain.pricing.QuotedItem.TicketSale;
import booking.domain.pricing.Target;
import booking.rest.json.WireName;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** One reservation. */
@Schema(name = "Booking")
public record BookingView(
    String id,
    @Schema(description = "What people call it by", example = "K7P2M9XD") String code,
    @Schema(
            description =
                "pending, confirmed, failed, lapsed, cancelled, requested, declined, withdrawn,"
                    + " checked-in, completed or no-show")
        String status,
    String experience,
    String experienceId,
    @Schema(description = "Of a departure") Optional<String> sessionId,
    @Schema(description = "Of an interval of a resource") Optional<String> resourceId,
    OffsetDateTime start,
    OffsetDateTime end,
    List<SoldView> tickets,
    List<SoldView> extras,
    @Schema(description = "Who cancelled it and when, if it is cancelled")
        Optional<CancelledView> cancelled) {

  /** That it is cancelled. */
  @Schema(name = "Cancelled")
  public record CancelledView(
      @Schema(description = "customer, supplier or platform") String by, OffsetDateTime at) {
    private static Optional<CancelledView> of(Booking booking, ZoneId zone) {
      return booking instanceof Booking.Cancelled it
          ? Optional.of(
              new CancelledView(WireName.of(it.by()), it.at().atZone(zone).toOffsetDateTime()))
          : Optional.empty();
    }
  }

  /** So many of something that was bought. */
  @Schema(name = "Sold")
  public record SoldView(String name, int quantity) {
    private static SoldView of(TicketSale ticket) {
      return new SoldView(ticket.name(), ticket.quantity());
    }

    private static SoldView of(ExtraSale extra) {
      return new SoldView(extra.name(), extra.quantity());
    }
  }

  public static BookingView of(Booking booking) {
    var item = booking.details().item();
    var when = item.when().interval();
    var zone = item.when().zone();
    return new BookingView(
        booking.id().value().toString(),
        booking.details().code(),
        Statuses.of(booking),
        item.name(),
        item.experience().value().toString(),
        session(item.target()),
        resource(item.target()),
        when.start().atZone(zone).toOffsetDateTime(),
        when.end().atZone(zone).toOffsetDateTime(),
        item.tickets().stream().map(SoldView::of).toList(),
        item.extras().stream().map(SoldView::of).toList(),
        CancelledView.of(booking, zone));
  }

  private static Optional<String> session(Target target) {
    return target instanceof Target.OfSession(var session)
        ? Optional.of(session.value().toString())
        : Optional.empty();
  }

  private static Optional<String> resource(Target target) {
    return target instanceof Target.OfResource(var resource)
        ? Optional.of(resource.value().toString())
        : Optional.empty();
  }
}
