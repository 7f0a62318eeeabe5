package booking.application;

import booking.application.amendment.AmendmentWish;
import booking.application.amendment.AmendmentWish.Destination;
import booking.application.checkout.PlaceOrder.ParticipantWish;
import booking.domain.catalog.Resource;
import booking.domain.catalog.Session;
import booking.domain.pricing.Basket.ExtraWish;
import booking.domain.pricing.Basket.TicketWish;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a booking is to be, in the words of the trade; what is not said stays as it is. */
public record Amended(AmendmentWish wish) {

  private static AmendmentWish nothing() {
    return new AmendmentWish(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  public static Amended inNothing() {
    return new Amended(nothing());
  }

  public static Amended to(Session session) {
    return inNothing().going(new Destination.Departure(session.id()));
  }

  /** Between two wall times of tomorrow. */
  public static Amended to(Resource resource, String from, String until) {
    return inNothing()
        .going(
            new Destination.Stay(
                resource.id(),
                Brochure.TOMORROW.atTime(LocalTime.parse(from)),
                Brochure.TOMORROW.atTime(LocalTime.parse(until))));
  }

  private Amended going(Destination destination) {
    return new Amended(
        new AmendmentWish(
            Optional.of(destination), wish.tickets(), wish.extras(), wish.participants()));
  }

  /** All that it is to have of these. */
  public static Amended tickets(String type, int quantity) {
    return inNothing().with(type, quantity);
  }

  public Amended with(String type, int quantity) {
    var all = new ArrayList<>(wish.tickets().orElse(List.of()));
    all.add(new TicketWish(type, quantity));
    return new Amended(
        new AmendmentWish(wish.to(), Optional.of(all), wish.extras(), wish.participants()));
  }

  public static Amended extras(String code, int pieces) {
    return inNothing().withExtras(code, pieces);
  }

  public Amended withExtras(String code, int pieces) {
    return new Amended(
        new AmendmentWish(
            wish.to(),
            wish.tickets(),
            Optional.of(List.of(new ExtraWish(code, pieces))),
            wish.participants()));
  }

  public Amended participant(String ticket, Map<String, String> answers) {
    var all = new ArrayList<>(wish.participants().orElse(List.of()));
    all.add(new ParticipantWish(ticket, answers));
    return new Amended(
        new AmendmentWish(wish.to(), wish.tickets(), wish.extras(), Optional.of(all)));
  }
}
