package booking.notifications.template;

import booking.domain.availability.Alternative;
import booking.domain.booking.BookingDetails;
import booking.domain.catalog.ExperienceId;
import booking.domain.order.Order;
import booking.domain.party.Participant;
import booking.domain.pricing.QuotedItem;
import booking.domain.time.Interval;
import booking.notifications.OneLine;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was booked, and what else there would be. */
record PageItems(Texts texts, Formats formats) {

  Page.Item of(BookingDetails booking) {
    var item = booking.item();
    var when = item.when().interval();
    return new Page.Item(
        item.name(),
        formats.span(when, item.when().zone()),
        formats.zone(when, item.when().zone()),
        texts.say("booking-code", booking.code()),
        what(item).toList());
  }

  /** With what each participant answered: for those who prepare it. */
  Page.Item withParticipants(BookingDetails booking) {
    var item = of(booking);
    var answers = booking.participants().stream().flatMap(who -> answers(who, booking.item()));
    return new Page.Item(
        item.name(),
        item.when(),
        item.zone(),
        item.code(),
        Stream.concat(item.what().stream(), answers).toList());
  }

  private Stream<String> what(QuotedItem item) {
    return Stream.concat(
        item.tickets().stream().map(sale -> pieces(sale.quantity(), sale.name())),
        item.extras().stream().map(sale -> pieces(sale.quantity(), sale.name())));
  }

  private String pieces(int quantity, String name) {
    return formats.number(quantity) + " × " + name;
  }

  private static Stream<String> answers(Participant who, QuotedItem item) {
    if (who.answers().isEmpty()) {
      return Stream.empty();
    }
    var ticket =
        item.tickets().stream()
            .filter(sale -> sale.type().equals(who.ticket()))
            .map(QuotedItem.TicketSale::name)
            .findFirst()
            .orElse("?");
    return Stream.of(
        who.answers().entrySet().stream()
            .map(answer -> OneLine.of(answer.getKey() + ": " + answer.getValue()))
            .sorted()
            .collect(Collectors.joining(", ", ticket + " (", ")")));
  }

  /** By its time, and by its experience's name as the order tells it. */
  private String other(Alternative alternative, Order order) {
    return switch (alternative) {
      case Alternative.Departure(var session) ->
          other(session.experience(), session.interval(), session.zone(), order);
      case Alternative.FreeTime(var experience, _, var interval, var zone) ->
          other(experience, interval, zone, order);
    };
  }

  private String other(ExperienceId experience, Interval when, ZoneId zone, Order order) {
    var name =
        order.bookings().stream()
            .map(booking -> booking.details().item())
            .filter(item -> item.experience().equals(experience))
            .map(item -> item.name() + ", ")
            .findFirst()
            .orElse("");
    return "%s%s (%s)".formatted(name, formats.span(when, zone), formats.zone(when, zone));
  }

  List<String> others(List<Alternative> alternatives, Order order) {
    return alternatives.stream().map(one -> other(one, order)).toList();
  }
}
