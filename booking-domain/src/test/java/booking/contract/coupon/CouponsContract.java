package booking.contract.coupon;

import static booking.contract.checkout.CheckoutFixtures.ANNA;
import static booking.contract.checkout.CheckoutFixtures.IDS;
import static booking.contract.checkout.CheckoutFixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.OnBackend;
import booking.contract.Shop;
import booking.contract.checkout.Moves;
import booking.domain.availability.Demand;
import booking.domain.availability.PoolId;
import booking.domain.availability.PoolKind;
import booking.domain.catalog.NamedIds;
import booking.domain.catalog.SupplierId;
import booking.domain.checkout.Placements.Outcome;
import booking.domain.coupon.Coupon;
import booking.domain.coupon.CouponId;
import booking.domain.money.Money;
import booking.domain.money.Rate;
import booking.domain.time.DateRange;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Coupons, each with the pool of its uses. */
public interface CouponsContract extends OnBackend {
  Money FIVE_EUROS = new Money(500, Currency.getInstance("EUR"));

  private static Coupon coupon(SupplierId supplier, String code, OptionalInt uses) {
    return coupon(new CouponId(IDS.next()), supplier, code, uses);
  }

  private static Coupon coupon(CouponId id, SupplierId supplier, String code, OptionalInt uses) {
    return new Coupon(
        id,
        supplier,
        code,
        new Coupon.Effect.Amount(FIVE_EUROS),
        FIVE_EUROS.times(10),
        new DateRange(LocalDate.of(2030, 1, 1), LocalDate.of(2031, 1, 1)),
        Set.of(NamedIds.experience(supplier, "walk"), NamedIds.experience(supplier, "ride")),
        uses,
        OptionalInt.of(1));
  }

  private static Demand use(Coupon coupon) {
    return Demand.counted(coupon.pool(), PoolKind.COUPON, 1);
  }

  /** One use by that customer, who may have so many. */
  private static Demand useBy(String customer, Coupon coupon, int limit) {
    var pool = PoolId.within(coupon.id().value(), customer);
    return Demand.counted(pool, PoolKind.COUPON_OF_CUSTOMER, 1).creating(limit);
  }

  @Test
  default void a_code_nobody_stored_is_not_there() {
    var backend = fresh();
    assertThat(backend.coupons().find(Shop.on(backend).id(), "SUMMER")).isEmpty();
  }

  @Test
  default void coupons_are_read_as_they_were_stored() {
    var backend = fresh();
    var supplier = Shop.on(backend).id();
    var amount = coupon(supplier, "ÉTÉ-2030", OptionalInt.of(3));
    var rate =
        new Coupon(
            new CouponId(IDS.next()),
            supplier,
            "Half",
            new Coupon.Effect.Percentage(Rate.percent("50.0001")),
            FIVE_EUROS.minus(FIVE_EUROS),
            amount.validity(),
            Set.of(),
            OptionalInt.empty(),
            OptionalInt.empty());
    backend.coupons().store(List.of(amount, rate));
    assertThat(backend.coupons().find(supplier, "ÉTÉ-2030")).contains(amount);
    assertThat(backend.coupons().find(supplier, "Half")).contains(rate);
  }

  @Test
  default void a_code_is_found_in_whatever_case_it_was_typed() {
    var backend = fresh();
    var coupon = coupon(Shop.on(backend).id(), "Summer", OptionalInt.empty());
    backend.coupons().store(List.of(coupon));
    assertThat(backend.coupons().find(coupon.supplier(), "sUMMER")).contains(coupon);
  }

  @Test
  default void another_supplier_does_not_have_it() {
    var backend = fresh();
    backend.coupons().store(List.of(coupon(Shop.on(backend).id(), "SUMMER", OptionalInt.empty())));
    assertThat(backend.coupons().find(Shop.on(backend).id(), "SUMMER")).isEmpty();
  }

  @Test
  default void it_is_used_as_often_as_it_may_be_held_uses_included() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var coupon = coupon(shop.id(), "TWICE", OptionalInt.of(2));
    backend.coupons().store(List.of(coupon));
    shop.store(Moves.confirm(shop.place(use(coupon)), NOON), NOON);
    var held = shop.place(use(coupon));
    assertThat(shop.ask(use(coupon))).isInstanceOf(Outcome.SoldOut.class);
    shop.store(Moves.release(held), NOON);
    assertThat(shop.ask(use(coupon))).isInstanceOf(Outcome.Placed.class);
  }

  @Test
  default void each_customer_uses_it_as_often_as_he_may() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var coupon = coupon(shop.id(), "ONCE", OptionalInt.of(9));
    backend.coupons().store(List.of(coupon));
    var anna = ANNA.email().normalised();
    shop.place(use(coupon), useBy(anna, coupon, 1));
    assertThat(shop.ask(use(coupon), useBy(anna, coupon, 1))).isInstanceOf(Outcome.SoldOut.class);
    shop.place(use(coupon), useBy("otto@example.org", coupon, 1));
  }

  @Test
  default void uses_stay_counted_when_it_is_replaced() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var coupon = coupon(shop.id(), "MORE", OptionalInt.of(1));
    backend.coupons().store(List.of(coupon));
    shop.place(use(coupon));
    var more = coupon(coupon.id(), shop.id(), "more", OptionalInt.of(2));
    backend.coupons().store(List.of(more));
    assertThat(backend.coupons().find(shop.id(), "MORE")).contains(more);
    shop.place(use(coupon));
    assertThat(shop.ask(use(coupon))).isInstanceOf(Outcome.SoldOut.class);
  }

  @Test
  default void a_limit_below_what_was_used_leaves_nothing_and_takes_nothing_back() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var coupon = coupon(shop.id(), "LESS", OptionalInt.of(3));
    backend.coupons().store(List.of(coupon));
    var used = shop.place(use(coupon), use(coupon));
    var less = coupon(coupon.id(), shop.id(), "LESS", OptionalInt.of(1));
    backend.coupons().store(List.of(less));
    assertThat(shop.ask(use(coupon))).isInstanceOf(Outcome.SoldOut.class);
    shop.store(Moves.confirm(used, NOON), NOON);
    assertThat(backend.coupons().find(shop.id(), "LESS")).contains(less);
  }

  @Test
  default void a_coupon_that_is_not_among_those_that_replace_all_works_no_more() {
    var backend = fresh();
    var supplier = Shop.on(backend).id();
    var kept = coupon(supplier, "Kept", OptionalInt.empty());
    var dropped = coupon(supplier, "Dropped", OptionalInt.empty());
    var others = coupon(Shop.on(backend).id(), "DROPPED", OptionalInt.empty());
    backend.coupons().store(List.of(kept, dropped, others));
    backend.coupons().replace(supplier, List.of(kept));
    assertThat(backend.coupons().find(supplier, "kept")).contains(kept);
    assertThat(backend.coupons().find(supplier, "dropped")).isEmpty();
    assertThat(backend.coupons().find(others.supplier(), "dropped")).contains(others);
  }

  @Test
  default void uses_stay_counted_while_a_coupon_is_away() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var coupon = coupon(shop.id(), "AWAY", OptionalInt.of(1));
    backend.coupons().replace(shop.id(), List.of(coupon));
    shop.place(use(coupon));
    backend.coupons().replace(shop.id(), List.of());
    backend.coupons().replace(shop.id(), List.of(coupon));
    assertThat(shop.ask(use(coupon))).isInstanceOf(Outcome.SoldOut.class);
  }
}
