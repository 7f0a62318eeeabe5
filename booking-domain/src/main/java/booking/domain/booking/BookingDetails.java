package booking.domain.booking;

import booking.domain.party.Participant;
import booking.domain.pricing.Charge;
import booking.domain.pricing.QuotedItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a booking is about, in whatever state it is.
 *
 * @param code what people call it by; random
 * @param item what was sold, as it was quoted or changed since
 * @param changed what it costs since it was changed; what was quoted, when empty
 */
public record BookingDetails(
    BookingId id,
    String code,
    QuotedItem item,
    List<Participant> participants,
    Optional<Charge> changed) {

  /** As it was quoted. */
  public BookingDetails(
      BookingId id, String code, QuotedItem item, List<Participant> participants) {
    this(id, code, item, participants, Optional.empty());
  }

  /**
   * The same about another item at another price; who came with a ticket that is gone does not
   * come.
   */
  public BookingDetails changed(QuotedItem to, Charge price) {
    var left = new ArrayList<Participant>();
    for (var ticket : to.tickets()) {
      participants.stream()
          .filter(participant -> participant.ticket().equals(ticket.type()))
          .limit(ticket.quantity())
          .forEach(left::add);
    }
    return new BookingDetails(id, code, to, left, Optional.of(price));
  }

  /** The same with others taking part. */
  public BookingDetails with(List<Participant> people) {
    return new BookingDetails(id, code, item, people, changed);
  }

  public BookingDetails {
    participants = List.copyOf(participants);
  }
}
