package booking.contract.catalog;

import static booking.contract.catalog.CatalogFixtures.ALWAYS;
import static booking.contract.catalog.CatalogFixtures.FOOD;
import static booking.contract.catalog.CatalogFixtures.STANDARD;
import static booking.contract.catalog.CatalogFixtures.charged;
import static booking.contract.catalog.CatalogFixtures.desertRides;
import static booking.contract.catalog.CatalogFixtures.extra;
import static booking.contract.catalog.CatalogFixtures.ticket;

import booking.domain.catalog.BookingRules;
import booking.domain.catalog.Description;
import booking.domain.catalog.Experience;
import booking.domain.catalog.ExperienceKind;
import booking.domain.catalog.NamedIds;
import booking.domain.catalog.Offer;
import booking.domain.catalog.Resource;
import booking.domain.catalog.SessionRule;
import booking.domain.catalog.Supplier;
import booking.domain.catalog.SupplierCatalogue;
import booking.domain.catalog.TicketType;
import booking.domain.party.Question;
import booking.domain.time.OpeningHours;
import booking.domain.time.WeeklyPattern;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** A catalogue with everything that there can be in one. */
final class RichCatalogue {
  private static final Supplier SELLER = desertRides();
  private static final Set<LocalDate> HOLIDAYS =
      Set.of(LocalDate.of(2030, 12, 24), LocalDate.of(2031, 1, 1));
  private static final List<TicketType> TICKETS =
      List.of(
          ticket(SELLER, "взрослый", "12.345", 1),
          charged(TicketType.Charge.PER_BOOKING, 4, ticket(SELLER, "家族", "60.000", 4)),
          ticket(SELLER, "infant", "0.000", 0));

  private RichCatalogue() {}

  static SupplierCatalogue everything() {
    var experiences =
        Stream.concat(
                Arrays.stream(ExperienceKind.values()).map(RichCatalogue::walk),
                Arrays.stream(Offer.TimeUnit.values()).map(RichCatalogue::rental))
            .toList();
    return new SupplierCatalogue(SELLER, experiences, List.of(boat()));
  }

  private static Resource boat() {
    var opening =
        List.of(
            new OpeningHours.Opening(LocalTime.of(8, 30), LocalTime.NOON),
            new OpeningHours.Opening(LocalTime.of(13, 0), LocalTime.MIDNIGHT));
    return new Resource(
        NamedIds.resource(SELLER.id(), "boat"),
        SELLER.id(),
        "boat",
        "قارب",
        7,
        new OpeningHours(Map.of(DayOfWeek.FRIDAY, opening), ALWAYS, HOLIDAYS));
  }

  private static Experience walk(ExperienceKind kind) {
    var starts =
        new WeeklyPattern(
            Map.of(DayOfWeek.SUNDAY, List.of(LocalTime.of(9, 15), LocalTime.of(23, 59, 30))),
            ALWAYS,
            HOLIDAYS);
    return experience(
        "walk-" + kind.name().toLowerCase(Locale.ROOT),
        kind,
        new Offer.Departures(
            List.of(new SessionRule(starts, Duration.ofMinutes(95), 18)),
            List.of(new Offer.ResourceNeed(boat().id(), 2))));
  }

  private static Experience rental(Offer.TimeUnit unit) {
    return experience(
        "rental-" + unit.name().toLowerCase(Locale.ROOT),
        ExperienceKind.RENTAL,
        new Offer.Intervals(
            boat().id(), unit, Duration.ofHours(1), Duration.ofDays(14), Duration.ofMinutes(15)));
  }

  private static Experience experience(String slug, ExperienceKind kind, Offer offer) {
    return new Experience(
        NamedIds.experience(SELLER.id(), slug),
        SELLER.id(),
        slug,
        kind,
        new Description("Прогулка " + slug, "「短い」", "Line one\nLine \"two\"", "l'été"),
        SELLER.zone(),
        offer,
        new BookingRules(
            2, 14, Duration.ofHours(36), Duration.ofMinutes(10), Duration.ofMinutes(25)),
        STANDARD,
        TICKETS,
        List.of(
            extra(SELLER, "lunch " + slug, "3.500", FOOD, OptionalInt.empty()),
            extra(SELLER, "tent " + slug, "0.005", STANDARD, OptionalInt.of(3))),
        List.of(
            new Question("diet", "Что вы едите?", false, List.of(), Set.of()),
            new Question(
                "size", "Size", true, List.of("S", "M", "XL"), Set.of(TICKETS.getFirst().id()))));
  }
}
