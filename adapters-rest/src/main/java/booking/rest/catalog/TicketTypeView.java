package booking.rest.catalog;

import booking.domain.catalog.TicketType;
import booking.rest.json.WireName;
import booking.rest.money.Amount;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A participant category. */
@Schema(name = "TicketType")
public record TicketTypeView(
    String id,
    String code,
    String name,
    Amount price,
    @Schema(description = "per-ticket or per-booking") String charge,
    @Schema(description = "Seats one ticket takes") int seats,
    @Schema(description = "People one ticket stands for") int people,
    @Schema(description = "Tickets charged at least, once any is bought") int smallestGroup) {

  public static List<TicketTypeView> of(List<TicketType> tickets) {
    return tickets.stream().map(TicketTypeView::of).toList();
  }

  private static TicketTypeView of(TicketType ticket) {
    return new TicketTypeView(
        ticket.id().value().toString(),
        ticket.code(),
        ticket.name(),
        Amount.of(ticket.price()),
        WireName.of(ticket.charge()),
        ticket.seats(),
        ticket.people(),
        ticket.smallestGroup());
  }
}
