package booking.domain.catalog;

import booking.domain.party.Question;
import booking.domain.party.TicketTypeId;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What is sold: a tour, an activity, a rental, a stay.
 *
 * @param cancellation what comes back to who cancels; as the supplier says, when empty
 * @param deposit what is paid at once; as the supplier says, when empty
 */
public record Experience(
    ExperienceId id,
    SupplierId supplier,
    String slug,
    ExperienceKind kind,
    Description description,
    ZoneId zone,
    Offer offer,
    BookingRules rules,
    TaxClass taxClass,
    List<TicketType> tickets,
    List<Extra> extras,
    List<Question> questions,
    Optional<CancellationPolicy> cancellation,
    Optional<DepositPlan> deposit) {

  /** On the supplier's own terms. */
  public Experience(
      ExperienceId id,
      SupplierId supplier,
      String slug,
      ExperienceKind kind,
      Description description,
      ZoneId zone,
      Offer offer,
      BookingRules rules,
      TaxClass taxClass,
      List<TicketType> tickets,
      List<Extra> extras,
      List<Question> questions) {
    this(
        id,
        supplier,
        slug,
        kind,
        description,
        zone,
        offer,
        rules,
        taxClass,
        tickets,
        extras,
        questions,
        Optional.empty(),
        Optional.empty());
  }

  public Experience {
    tickets = List.copyOf(tickets);
    extras = List.copyOf(extras);
    questions = List.copyOf(questions);
    if (tickets.isEmpty()) {
      throw new IllegalArgumentException("Experience %s has no ticket type".formatted(slug));
    }
  }

  public String name() {
    return description.name();
  }

  public Optional<TicketType> ticket(TicketTypeId id) {
    return tickets.stream().filter(ticket -> ticket.id().equals(id)).findFirst();
  }

  /** By its code or by the text of its id. */
  public Optional<TicketType> ticketNamed(String name) {
    return tickets.stream()
        .filter(ticket -> ticket.code().equals(name) || ticket.id().value().toString().equals(name))
        .findFirst();
  }

  /** By its code or by the text of its id. */
  public Optional<Extra> extraNamed(String name) {
    return extras.stream()
        .filter(extra -> extra.code().equals(name) || extra.id().value().toString().equals(name))
        .findFirst();
  }
}
