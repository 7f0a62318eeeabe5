package booking.application.pricing;

import booking.domain.catalog.Catalog;
import booking.domain.catalog.Experience;
import booking.domain.catalog.ExperienceId;
import booking.domain.catalog.Extra;
import booking.domain.catalog.Resource;
import booking.domain.catalog.Session;
import booking.domain.catalog.Sessions;
import booking.domain.catalog.Supplier;
import booking.domain.catalog.SupplierCatalogue;
import booking.domain.catalog.SupplierId;
import booking.domain.catalog.TicketType;
import booking.domain.pricing.Basket;
import booking.domain.pricing.Refusal;
import booking.domain.pricing.Selection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Looks up what the items of a basket name. */
final class BasketReader {
  private final Catalog catalog;
  private final Sessions sessions;

  BasketReader(Catalog catalog, Sessions sessions) {
    this.catalog = catalog;
    this.sessions = sessions;
  }

  sealed interface Reading {
    record Read(Wanted wanted) implements Reading {}

    /** For the supplier whom it is asked of, where that could be told. */
    record Refused(Refusal why, Optional<SupplierId> supplier) implements Reading {}
  }

  /** An item with all that it names. */
  sealed interface Wanted {
    SupplierCatalogue catalogue();

    Experience experience();

    List<Selection.Tickets> tickets();

    List<Selection.Extras> extras();

    record Departure(
        SupplierCatalogue catalogue,
        Experience experience,
        Session session,
        List<Selection.Tickets> tickets,
        List<Selection.Extras> extras)
        implements Wanted {}

    record Rental(
        SupplierCatalogue catalogue,
        Experience experience,
        Resource resource,
        Basket.ResourceItem item,
        List<Selection.Tickets> tickets,
        List<Selection.Extras> extras)
        implements Wanted {}
  }

  /** Whose the first item is, or else who was named. */
  Optional<Supplier> seller(Basket basket, List<Wanted> wanted) {
    return wanted.stream()
        .map(Wanted::catalogue)
        .findFirst()
        .or(() -> basket.seller().flatMap(catalog::of))
        .map(SupplierCatalogue::supplier);
  }

  static boolean isOfOne(Supplier seller, Basket basket, List<Wanted> wanted) {
    return wanted.stream().allMatch(item -> item.catalogue().isOf(seller.id()))
        && basket.seller().stream().allMatch(seller.id()::equals);
  }

  /** What it is of, where that is known, whatever else is wrong with it. */
  Optional<ExperienceId> experienceOf(Basket.Item item) {
    return switch (item) {
      case Basket.SessionItem departure ->
          sessions.find(departure.session()).map(Session::experience);
      case Basket.ResourceItem rental ->
          catalog
              .owning(rental.resource())
              .flatMap(found -> found.renting(rental.resource()))
              .map(Experience::id);
    };
  }

  Reading read(int index, Basket.Item item) {
    return switch (item) {
      case Basket.SessionItem departure -> readDeparture(index, departure);
      case Basket.ResourceItem rental -> readRental(index, rental);
    };
  }

  private Reading readDeparture(int index, Basket.SessionItem item) {
    var session = sessions.find(item.session());
    var catalogue = session.flatMap(found -> catalog.of(found.supplier()));
    if (catalogue.isEmpty()) {
      return new Reading.Refused(new Refusal.UnknownSession(index), Optional.empty());
    }
    var experience = catalogue.get().experience(session.orElseThrow().experience());
    if (experience.isEmpty() || !session.orElseThrow().open()) {
      return refused(new Refusal.NoLongerOffered(index), catalogue.get().supplier());
    }
    return named(
        index,
        item,
        experience.get(),
        (tickets, extras) ->
            new Wanted.Departure(
                catalogue.get(), experience.get(), session.orElseThrow(), tickets, extras));
  }

  private Reading readRental(int index, Basket.ResourceItem item) {
    var catalogue = catalog.owning(item.resource());
    var resource = catalogue.flatMap(found -> found.resource(item.resource()));
    if (resource.isEmpty()) {
      return new Reading.Refused(new Refusal.UnknownResource(index), Optional.empty());
    }
    var supplier = catalogue.orElseThrow().supplier();
    var experience = catalogue.orElseThrow().renting(item.resource());
    if (experience.isEmpty()) {
      return refused(new Refusal.NoLongerOffered(index), supplier);
    }
    if (!item.start().isBefore(item.end())) {
      return refused(new Refusal.IntervalNotOffered(index, "Ends before it starts"), supplier);
    }
    return named(
        index,
        item,
        experience.get(),
        (tickets, extras) ->
            new Wanted.Rental(
                catalogue.orElseThrow(), experience.get(), resource.get(), item, tickets, extras));
  }

  private static Reading refused(Refusal why, Supplier supplier) {
    return new Reading.Refused(why, Optional.of(supplier.id()));
  }

  @FunctionalInterface
  private interface Naming {
    Wanted with(List<Selection.Tickets> tickets, List<Selection.Extras> extras);
  }

  /** What is named twice, be it by code or by id, is wanted as often as both say. */
  private static Reading named(int index, Basket.Item item, Experience experience, Naming naming) {
    var tickets = new LinkedHashMap<TicketType, Integer>();
    for (int i = 0; i < item.tickets().size(); i++) {
      var wish = item.tickets().get(i);
      var type = experience.ticketNamed(wish.type());
      if (type.isEmpty()) {
        return refused(new Refusal.UnknownTicket(index, i), experience);
      }
      tickets.merge(type.get(), wish.quantity(), BasketReader::sum);
    }
    var extras = new LinkedHashMap<Extra, Integer>();
    for (int i = 0; i < item.extras().size(); i++) {
      var wish = item.extras().get(i);
      var extra = experience.extraNamed(wish.extra());
      if (extra.isEmpty()) {
        return refused(new Refusal.UnknownExtra(index, i), experience);
      }
      extras.merge(extra.get(), wish.quantity(), BasketReader::sum);
    }
    return new Reading.Read(
        naming.with(
            listed(tickets, Selection.Tickets::new), listed(extras, Selection.Extras::new)));
  }

  private static Reading refused(Refusal why, Experience experience) {
    return new Reading.Refused(why, Optional.of(experience.supplier()));
  }

  /** More than can be counted is more than anybody sells. */
  private static int sum(int one, int other) {
    return Math.clamp((long) one + other, 0, Integer.MAX_VALUE);
  }

  private static <N, S> List<S> listed(Map<N, Integer> wanted, BiFunction<N, Integer, S> line) {
    return wanted.entrySet().stream()
        .map(entry -> line.apply(entry.getKey(), entry.getValue()))
        .toList();
  }
}
