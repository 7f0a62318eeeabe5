package booking.application.amendment;

import booking.application.checkout.Participants;
import booking.application.checkout.Participants.Read;
import booking.application.checkout.PlaceOrder.ParticipantWish;
import booking.domain.booking.BookingDetails;
import booking.domain.catalog.Catalog;
import booking.domain.catalog.Experience;
import booking.domain.party.Participant;
import booking.domain.pricing.Selection;
import java.util.List;
import java.util.stream.Stream;

/** Who takes part in what a booking is to be: who is not named anew is who he was. */
final class WhoComes {
  private final Catalog catalog;

  WhoComes(Catalog catalog) {
    this.catalog = catalog;
  }

  /** Where all that costs something stays as it is. */
  Read of(BookingDetails booking, AmendmentWish wish) {
    var id = booking.item().experience();
    return wish.participants()
        .flatMap(named ->
            catalog
                .offering(id)
                .flatMap(catalogue -> catalogue.experience(id))
                .map(experience ->
                    Participants.of(0, experience, tickets(booking, experience), named)))
        .orElseGet(() -> new Read.Right(booking.participants()));
  }

  private static List<Selection.Tickets> tickets(BookingDetails booking, Experience experience) {
    return booking.item().tickets().stream()
        .flatMap(sold ->
            experience.ticket(sold.type()).stream()
                .map(type -> new Selection.Tickets(type, sold.quantity())))
        .toList();
  }

  /** Where something else is asked for; who only puts it off need not answer anything again. */
  static Read of(BookingDetails before, AmendmentWish wish, Selection selection) {
    return wish.tickets().isEmpty() && wish.participants().isEmpty()
        ? new Read.Right(before.participants())
        : Participants.of(
            0,
            selection.experience(),
            selection.tickets(),
            wish.participants().orElseGet(() -> who(before, selection)));
  }

  private static List<ParticipantWish> who(BookingDetails before, Selection selection) {
    return selection.tickets().stream().flatMap(bought -> who(before, bought)).toList();
  }

  private static Stream<ParticipantWish> who(BookingDetails before, Selection.Tickets bought) {
    return before.participants().stream()
        .filter(person -> person.ticket().equals(bought.type().id()))
        .limit(bought.quantity())
        .map(WhoComes::named);
  }

  private static ParticipantWish named(Participant person) {
    return new ParticipantWish(person.ticket().value().toString(), person.answers());
  }
}
