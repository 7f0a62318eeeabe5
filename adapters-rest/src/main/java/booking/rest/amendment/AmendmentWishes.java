package booking.rest.amendment;

import booking.application.amendment.AmendmentWish;
import booking.application.amendment.AmendmentWish.Destination;
import booking.application.checkout.PlaceOrder.ParticipantWish;
import booking.domain.pricing.Basket;
import booking.domain.pricing.Basket.ExtraWish;
import booking.domain.pricing.Basket.TicketWish;
import booking.rest.pricing.Baskets;
import booking.rest.pricing.ItemBody;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** From bodies to wishes. */
@Singleton
final class AmendmentWishes {
  private final Baskets baskets;

  AmendmentWishes(Baskets baskets) {
    this.baskets = baskets;
  }

  AmendmentWish of(AmendBody body) {
    return new AmendmentWish(
        destination(body),
        body.tickets().map(AmendmentWishes::tickets),
        body.extras().map(AmendmentWishes::extras),
        body.participants().map(AmendmentWishes::participants));
  }

  /** The same fields as those of an item of a basket, with the same rules. */
  private Optional<Destination> destination(AmendBody body) {
    boolean stays =
        body.sessionId().isEmpty()
            && body.resourceId().isEmpty()
            && body.start().isEmpty()
            && body.end().isEmpty();
    if (stays) {
      return Optional.empty();
    }
    var item =
        new ItemBody(
            body.sessionId(),
            body.resourceId(),
            body.start(),
            body.end(),
            List.of(),
            List.of(),
            List.of());
    return Optional.of(
        switch (baskets.item(item)) {
          case Basket.SessionItem departure -> new Destination.Departure(departure.session());
          case Basket.ResourceItem stay ->
              new Destination.Stay(stay.resource(), stay.start(), stay.end());
        });
  }

  private static List<TicketWish> tickets(List<ItemBody.TicketBody> bodies) {
    return bodies.stream().map(body -> new TicketWish(body.type(), body.quantity())).toList();
  }

  private static List<ExtraWish> extras(List<ItemBody.ExtraBody> bodies) {
    return bodies.stream().map(body -> new ExtraWish(body.id(), body.quantity())).toList();
  }

  private static List<ParticipantWish> participants(List<ItemBody.ParticipantBody> bodies) {
    return bodies.stream().map(body -> new ParticipantWish(body.ticket(), body.answers())).toList();
  }
}
