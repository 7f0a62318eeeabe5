package booking.domain.booking;

import booking.domain.party.Participant;
import booking.domain.pricing.QuotedItem;
import java.util.List;

/**
 * What a booking is about, in whatever state it is.
 *
 * @param code what people call it by; random
 * @param item what was sold, as it was quoted
 */
public record BookingDetails(
    BookingId id, String code, QuotedItem item, List<Participant> participants) {

  public BookingDetails {
    participants = List.copyOf(participants);
  }
}
