package booking.contract.pricing;

import static booking.contract.catalog.CatalogFixtures.cityWalks;
import static booking.contract.catalog.CatalogFixtures.price;
import static booking.contract.catalog.CatalogFixtures.walkAt;
import static booking.contract.catalog.CatalogFixtures.walkingTour;

import booking.domain.money.Money;
import booking.domain.pricing.Selection;
import java.util.List;

/** Walks through Berlin on a Saturday morning in summer: an adult is 24.00, a picnic 9.50. */
public final class Walks {
  private Walks() {}

  public static Selection adults(int adults) {
    return walk(List.of(Till.some(adults, "adult", walkingTour())), List.of());
  }

  public static Selection adultsWithPicnics(int adults, int picnics) {
    return walk(
        List.of(Till.some(adults, "adult", walkingTour())),
        List.of(new Selection.Extras(walkingTour().extraNamed("picnic").orElseThrow(), picnics)));
  }

  public static Selection walk(List<Selection.Tickets> tickets, List<Selection.Extras> extras) {
    return Till.seats(walkingTour(), walkAt("2026-07-11T10:00"), tickets, extras);
  }

  public static Money euros(String decimal) {
    return price(cityWalks(), decimal);
  }
}
