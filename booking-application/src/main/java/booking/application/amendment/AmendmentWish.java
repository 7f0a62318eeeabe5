package booking.application.amendment;

import booking.application.checkout.PlaceOrder.ParticipantWish;
import booking.domain.catalog.ResourceId;
import booking.domain.catalog.SessionId;
import booking.domain.pricing.Basket;
import booking.domain.pricing.Basket.ExtraWish;
import booking.domain.pricing.Basket.TicketWish;
import booking.domain.pricing.QuotedItem;
import booking.domain.pricing.QuotedItem.TicketSale;
import booking.domain.pricing.Target;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a booking is to be; of what is empty it stays as it is.
 *
 * @param tickets all that it is to have, not what is added
 * @param extras the same
 * @param participants all who are to take part
 */
public record AmendmentWish(
    Optional<Destination> to,
    Optional<List<TicketWish>> tickets,
    Optional<List<ExtraWish>> extras,
    Optional<List<ParticipantWish>> participants) {

  /** When it is to be, and of what. */
  public sealed interface Destination {
    record Departure(SessionId session) implements Destination {}

    /** Wall time where it is. */
    record Stay(ResourceId resource, LocalDateTime start, LocalDateTime end)
        implements Destination {}
  }

  /** As an item of a basket. */
  Basket.Item applied(QuotedItem from) {
    var people = tickets.orElseGet(() -> ticketsOf(from));
    var pieces = extras.orElseGet(() -> extrasOf(from));
    return switch (to.orElseGet(() -> whereIs(from))) {
      case Destination.Departure(var session) -> new Basket.SessionItem(session, people, pieces);
      case Destination.Stay(var resource, var start, var end) ->
          new Basket.ResourceItem(resource, start, end, people, pieces);
    };
  }

  static Basket.Item unchanged(QuotedItem item) {
    var nothing =
        new AmendmentWish(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    return nothing.applied(item);
  }

  /** Whether all that costs something stays as it is. */
  boolean leavesAlone(QuotedItem item) {
    return staysWhere(item) && keepsExtras(item) && changes(item).isEmpty();
  }

  /** The tickets that are to go, where that is all that changes; empty where it is not. */
  Optional<List<TicketWish>> onlyFewer(QuotedItem item) {
    var changes = changes(item);
    boolean fewer = changes.values().stream().allMatch(change -> change < 0);
    return staysWhere(item) && keepsExtras(item) && fewer && !changes.isEmpty()
        ? Optional.of(
            changes.entrySet().stream()
                .map(change -> new TicketWish(change.getKey(), -change.getValue()))
                .toList())
        : Optional.empty();
  }

  private boolean staysWhere(QuotedItem item) {
    return to.isEmpty() || to.get().equals(whereIs(item));
  }

  private boolean keepsExtras(QuotedItem item) {
    return extras.isEmpty() || pieces(extras.get()).equals(pieces(extrasOf(item)));
  }

  private static Map<String, Integer> pieces(List<ExtraWish> extras) {
    var pieces = new HashMap<String, Integer>();
    extras.forEach(extra -> pieces.merge(extra.extra(), extra.quantity(), Math::addExact));
    return pieces;
  }

  /** By how many more or fewer of which type, by its name; a ticket is named by code or by id. */
  private Map<String, Integer> changes(QuotedItem item) {
    var changes = new HashMap<String, Integer>();
    for (var wish : tickets.orElseGet(() -> ticketsOf(item))) {
      var name =
          item.tickets().stream()
              .filter(sold -> sold.code().equals(wish.type()))
              .findFirst()
              .map(AmendmentWish::name)
              .orElse(wish.type());
      changes.merge(name, wish.quantity(), Math::addExact);
    }
    item.tickets().forEach(sold -> changes.merge(name(sold), -sold.quantity(), Math::addExact));
    changes.values().removeIf(change -> change == 0);
    return changes;
  }

  private static Destination whereIs(QuotedItem item) {
    return switch (item.target()) {
      case Target.OfSession(var session) -> new Destination.Departure(session);
      case Target.OfResource(var resource) ->
          new Destination.Stay(resource, item.when().start(), item.when().end());
    };
  }

  private static String name(TicketSale sold) {
    return sold.type().value().toString();
  }

  private static List<TicketWish> ticketsOf(QuotedItem item) {
    return item.tickets().stream()
        .map(sold -> new TicketWish(name(sold), sold.quantity()))
        .toList();
  }

  private static List<ExtraWish> extrasOf(QuotedItem item) {
    return item.extras().stream()
        .map(sold -> new ExtraWish(sold.extra().value().toString(), sold.quantity()))
        .toList();
  }
}
