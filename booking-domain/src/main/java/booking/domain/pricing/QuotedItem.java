package booking.domain.pricing;

import booking.domain.availability.Demand;
import booking.domain.catalog.ExperienceId;
import booking.domain.catalog.ExtraId;
import booking.domain.money.Money;
import booking.domain.party.TicketTypeId;
import booking.domain.time.LocalSpan;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What was quoted, frozen: a later change of the catalogue does not reach it.
 *
 * @param when wall time from start to end, without buffers
 * @param cutOff how long before the start its sale ends
 * @param claims what it takes from which pools
 * @param cancellation on what terms it can be cancelled
 */
public record QuotedItem(
    Target target,
    ExperienceId experience,
    String name,
    LocalSpan when,
    Duration cutOff,
    List<TicketSale> tickets,
    List<ExtraSale> extras,
    List<Demand> claims,
    CancellationTerms cancellation) {

  public record TicketSale(
      TicketTypeId type, String code, String name, int quantity, Money unitPrice) {}

  public record ExtraSale(ExtraId extra, String name, int quantity, Money unitPrice) {}

  public QuotedItem {
    tickets = List.copyOf(tickets);
    extras = List.copyOf(extras);
    claims = List.copyOf(claims);
  }

  static QuotedItem of(Selection item, PricingRequest request) {
    var tickets = new ArrayList<TicketSale>(item.tickets().size());
    for (var wanted : item.tickets()) {
      var type = wanted.type();
      tickets.add(
          new TicketSale(type.id(), type.code(), type.name(), wanted.quantity(), type.price()));
    }
    var extras = new ArrayList<ExtraSale>(item.extras().size());
    for (var wanted : item.extras()) {
      var extra = wanted.extra();
      extras.add(new ExtraSale(extra.id(), extra.name(), wanted.quantity(), extra.price()));
    }
    var experience = item.experience();
    return new QuotedItem(
        item.target(),
        experience.id(),
        experience.name(),
        item.when(),
        experience.rules().cutOff(),
        tickets,
        extras,
        item.claims(),
        CancellationTerms.of(item, request));
  }

  /** The same on other terms. */
  public QuotedItem on(CancellationTerms terms) {
    return new QuotedItem(target, experience, name, when, cutOff, tickets, extras, claims, terms);
  }

  /** Whether it is at the same place and time as the other. */
  public boolean isWhere(QuotedItem other) {
    return target.equals(other.target) && when.equals(other.when);
  }

  /** The first instant at which it can no longer be sold. */
  public Instant saleEnds() {
    return when.starts().minus(cutOff);
  }
}
