package booking.contract.catalog;

import static booking.contract.Shop.hours;
import static booking.contract.Shop.seats;
import static booking.contract.catalog.CatalogFixtures.bikeFleet;
import static booking.contract.catalog.CatalogFixtures.cityWalks;
import static booking.contract.catalog.CatalogFixtures.kyotoSauna;
import static booking.contract.catalog.CatalogFixtures.sauna;
import static booking.contract.catalog.CatalogFixtures.saunaCabin;
import static booking.contract.catalog.CatalogFixtures.walkingTour;
import static booking.contract.checkout.CheckoutFixtures.IDS;
import static booking.contract.checkout.CheckoutFixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import booking.contract.Assortment;
import booking.contract.Backend;
import booking.contract.OnBackend;
import booking.contract.Shop;
import booking.contract.checkout.Moves;
import booking.domain.availability.Demand;
import booking.domain.availability.PoolId;
import booking.domain.availability.PoolKind;
import booking.domain.catalog.CapacityInUse;
import booking.domain.catalog.ExperienceId;
import booking.domain.catalog.ResourceId;
import booking.domain.catalog.SupplierCatalogue;
import booking.domain.catalog.SupplierId;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What suppliers offer. */
public interface CatalogContract extends OnBackend {

  private static Backend stocked(Backend backend) {
    CatalogFixtures.catalogues().forEach(backend.catalog()::store);
    return backend;
  }

  @Test
  default void what_was_never_stored_is_not_there() {
    var catalog = fresh().catalog();
    assertThat(catalog.suppliers()).isEmpty();
    assertThat(catalog.of(new SupplierId(IDS.next()))).isEmpty();
    assertThat(catalog.named("nobody")).isEmpty();
    assertThat(catalog.offering(new ExperienceId(IDS.next()))).isEmpty();
    assertThat(catalog.owning(new ResourceId(IDS.next()))).isEmpty();
  }

  @Test
  default void catalogues_are_read_as_they_were_stored() {
    var catalog = stocked(fresh()).catalog();
    for (var stored : CatalogFixtures.catalogues()) {
      assertThat(catalog.of(stored.supplier().id())).contains(stored);
      assertThat(catalog.named(stored.supplier().slug())).contains(stored);
    }
  }

  @Test
  default void everything_an_experience_can_have_is_kept() {
    var catalog = fresh().catalog();
    var rich = RichCatalogue.everything();
    catalog.store(rich);
    assertThat(catalog.of(rich.supplier().id())).contains(rich);
  }

  @Test
  default void which_gift_cards_are_sold_is_kept() {
    var catalog = fresh().catalog();
    var seller = CatalogFixtures.sellingCards(cityWalks());
    catalog.store(new SupplierCatalogue(seller, List.of(), List.of()));
    assertThat(catalog.of(seller.id()).orElseThrow().supplier()).isEqualTo(seller);
  }

  @Test
  default void all_suppliers_are_listed() {
    assertThat(stocked(fresh()).catalog().suppliers())
        .containsExactlyInAnyOrderElementsOf(
            CatalogFixtures.catalogues().stream().map(SupplierCatalogue::supplier).toList());
  }

  @Test
  default void a_catalogue_is_found_by_its_experiences_and_resources() {
    var catalog = stocked(fresh()).catalog();
    assertThat(catalog.offering(walkingTour().id()).orElseThrow().supplier())
        .isEqualTo(cityWalks());
    assertThat(catalog.owning(saunaCabin().id()).orElseThrow().supplier()).isEqualTo(kyotoSauna());
  }

  @Test
  default void a_catalogue_takes_the_place_of_the_one_before() {
    var catalog = stocked(fresh()).catalog();
    var smaller = new SupplierCatalogue(cityWalks(), List.of(walkingTour()), List.of(bikeFleet()));
    catalog.store(smaller);
    assertThat(catalog.of(cityWalks().id())).contains(smaller);
    assertThat(catalog.offering(sauna().id())).isPresent();
  }

  @Test
  default void an_experience_that_is_no_longer_there_may_come_back() {
    var catalog = stocked(fresh()).catalog();
    var whole = catalog.of(kyotoSauna().id()).orElseThrow();
    catalog.store(new SupplierCatalogue(kyotoSauna(), List.of(), List.of(saunaCabin())));
    assertThat(catalog.offering(sauna().id())).isEmpty();
    catalog.store(whole);
    assertThat(catalog.offering(sauna().id())).contains(whole);
  }

  @Test
  default void storing_a_catalogue_again_changes_nothing_that_was_sold() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var pool = shop.seats(3);
    var boat = shop.resource(2);
    shop.place(seats(pool, 2), hours(boat, 1, 1, 2));
    var before = shop.look(NOON, boat);
    backend.catalog().store(shop.assortment().catalogue());
    assertThat(shop.look(NOON, boat)).isEqualTo(before);
  }

  @Test
  default void a_larger_resource_has_more_to_give() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var fleet = shop.resource(1);
    shop.place(hours(fleet, 1, 1, 2));
    shop.sell(shop.assortment().resource(fleet, 3));
    assertThat(shop.unitsLeft(fleet, 1, 2, NOON)).isEqualTo(2);
  }

  private static void assertThatTooLittleIsLeftOf(PoolId pool, ThrowingCallable deed) {
    assertThatThrownBy(deed)
        .isInstanceOfSatisfying(
            CapacityInUse.class,
            refused -> assertThat(refused.what()).isEqualTo(Assortment.codeOf(pool)));
  }

  @Test
  default void a_resource_may_shrink_to_what_is_taken_at_once_and_no_further() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var fleet = shop.resource(5);
    shop.place(hours(fleet, 2, 1, 3), hours(fleet, 1, 2, 4));
    assertThatTooLittleIsLeftOf(fleet, () -> shop.sell(shop.assortment().resource(fleet, 2)));
    assertThat(backend.catalog().of(shop.id())).contains(shop.assortment().catalogue());
    assertThat(shop.unitsLeft(fleet, 2, 3, NOON)).isEqualTo(2);
    shop.sell(shop.assortment().resource(fleet, 3));
    assertThat(shop.unitsLeft(fleet, 2, 3, NOON)).isZero();
  }

  @Test
  default void a_stock_may_not_shrink_below_what_is_taken() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var lamps = shop.extra(4);
    var taken = shop.place(Demand.during(lamps, PoolKind.EXTRA, 3, Shop.between(1, 2)));
    assertThatTooLittleIsLeftOf(lamps, () -> shop.sell(shop.assortment().extra(lamps, 2)));
    shop.store(Moves.release(taken), NOON);
    shop.sell(shop.assortment().extra(lamps, 2));
    assertThat(shop.unitsLeft(lamps, 1, 2, NOON)).isEqualTo(2);
  }
}
