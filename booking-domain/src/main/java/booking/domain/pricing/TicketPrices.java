package booking.domain.pricing;

import booking.domain.catalog.Offer;
import booking.domain.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What the tickets cost by the catalogue, times the hours, days or nights of an interval. */
public final class TicketPrices implements PricingStep {

  @Override
  public String name() {
    return "ticket prices";
  }

  @Override
  public Outcome apply(PricingRequest request, List<Line> soFar) {
    var lines = new ArrayList<Line>();
    for (int i = 0; i < request.items().size(); i++) {
      var item = request.items().get(i);
      var index = OptionalInt.of(i);
      var taxClass = Optional.of(item.experience().taxClass());
      long time = item.timeUnits();
      for (var wanted : item.tickets()) {
        lines.add(
            new Line(
                Line.Kind.TICKETS,
                index,
                wanted.type().name(),
                wanted.charged(),
                price(wanted, time),
                reason(wanted) + during(item.experience().offer(), time),
                taxClass));
      }
    }
    return Outcome.adds(lines);
  }

  private static Money price(Selection.Tickets wanted, long time) {
    return wanted.type().price().times(Math.multiplyExact(wanted.charged(), time));
  }

  private static String reason(Selection.Tickets wanted) {
    var type = wanted.type();
    return switch (type.charge()) {
      case PER_TICKET -> {
        var counted = wanted.charged() + " × " + type.price();
        yield wanted.quantity() < type.smallestGroup() ? "at least " + counted : counted;
      }
      case PER_BOOKING -> type.price() + " per booking";
    };
  }

  private static String during(Offer offer, long time) {
    return switch (offer) {
      case Offer.Departures departures -> "";
      case Offer.Intervals intervals ->
          switch (intervals.unit()) {
            case HOUR -> times(time, "hour");
            case DAY -> times(time, "day");
            case NIGHT -> times(time, "night");
            case STAY -> "";
          };
    };
  }

  private static String times(long units, String unit) {
    return " × " + units + " " + unit + (units == 1 ? "" : "s");
  }
}
