package booking.domain.pricing;

import booking.domain.availability.Demand;
import booking.domain.catalog.ExperienceId;
import booking.domain.catalog.ExtraId;
import booking.domain.money.Money;
import booking.domain.party.TicketTypeId;
import booking.domain.time.LocalSpan;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What was quoted, frozen: a later change of the catalogue does not reach it.
 *
 * @param when wall time from start to end, without buffers
 * @param cutOff how long before the start its sale ends
 * @param claims what it takes from which pools
 */
public record QuotedItem(
    Target target,
    ExperienceId experience,
    String name,
    LocalSpan when,
    Duration cutOff,
    List<TicketSale> tickets,
    List<ExtraSale> extras,
    List<Demand> claims) {

  public record TicketSale(
      TicketTypeId type, String code, String name, int quantity, Money unitPrice) {}

  public record ExtraSale(ExtraId extra, String name, int quantity, Money unitPrice) {}

  public QuotedItem {
    tickets = List.copyOf(tickets);
    extras = List.copyOf(extras);
    claims = List.copyOf(claims);
  }

  /** The first instant at which it can no longer be sold. */
  public Instant saleEnds() {
    return when.interval().start().minus(cutOff);
  }
}
