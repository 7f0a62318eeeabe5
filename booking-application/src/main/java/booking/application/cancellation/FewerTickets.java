package booking.application.cancellation;

import booking.application.order.Asking;
import booking.domain.booking.BookingDetails;
import booking.domain.cancellation.TicketReduction;
import booking.domain.catalog.Catalog;
import booking.domain.catalog.Experience;
import booking.domain.catalog.SupplierCatalogue;
import booking.domain.party.TicketTypeId;
import booking.domain.pricing.Basket.TicketWish;
import booking.domain.pricing.Charge;
import booking.domain.pricing.PriceBooks;
import booking.domain.pricing.QuotedItem.TicketSale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes tickets off a booking, with what the catalogue says of them. */
public final class FewerTickets {
  private final Catalog catalog;
  private final PriceBooks books;

  public FewerTickets(Catalog catalog, PriceBooks books) {
    this.catalog = catalog;
    this.books = books;
  }

  public sealed interface Found {
    record Left(TicketReduction reduction) implements Found {}

    record NotThatMany() implements Found {}

    record TooFewLeft(int people, int least) implements Found {}
  }

  /** Whoever is of the house may go below the smallest party. */
  public Found of(BookingDetails booking, Charge agreed, List<TicketWish> tickets, Asking asking) {
    var id = booking.item().experience();
    return catalog
        .offering(id)
        .flatMap(catalogue ->
            catalogue
                .experience(id)
                .map(it -> found(catalogue, it, booking, agreed, tickets, asking)))
        .orElseGet(Found.NotThatMany::new);
  }

  private Found found(
      SupplierCatalogue catalogue,
      Experience experience,
      BookingDetails booking,
      Charge agreed,
      List<TicketWish> tickets,
      Asking asking) {
    var left = left(catalogue, experience, booking, agreed, tickets);
    if (left.isEmpty()) {
      return new Found.NotThatMany();
    }
    int people = people(left.get().item().tickets(), experience);
    int least = experience.rules().smallestParty();
    return asking instanceof Asking.Customer && people < least
        ? new Found.TooFewLeft(people, least)
        : new Found.Left(left.get());
  }

  private Optional<TicketReduction> left(
      SupplierCatalogue catalogue,
      Experience experience,
      BookingDetails booking,
      Charge agreed,
      List<TicketWish> tickets) {
    var book = books.of(catalogue.supplier().id());
    return byType(booking.item().tickets(), tickets)
        .flatMap(fewer -> TicketReduction.of(booking, agreed, fewer, experience, book::taxesOf));
  }

  /** Empty when one is not among those that were sold. */
  private static Optional<Map<TicketTypeId, Integer>> byType(
      List<TicketSale> sold, List<TicketWish> wishes) {
    var fewer = new HashMap<TicketTypeId, Integer>();
    for (var wish : wishes) {
      var type =
          sold.stream()
              .filter(one ->
                  one.code().equals(wish.type())
                      || one.type().value().toString().equals(wish.type()))
              .findFirst();
      if (type.isEmpty()) {
        return Optional.empty();
      }
      fewer.merge(type.get().type(), wish.quantity(), Math::addExact);
    }
    return Optional.of(fewer);
  }

  private static int people(List<TicketSale> tickets, Experience experience) {
    return tickets.stream()
        .mapToInt(sold ->
            sold.quantity() * experience.ticket(sold.type()).map(type -> type.people()).orElse(1))
        .sum();
  }
}
