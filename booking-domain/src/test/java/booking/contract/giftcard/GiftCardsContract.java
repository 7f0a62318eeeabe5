package booking.contract.giftcard;

import static booking.contract.Shop.seats;
import static booking.contract.checkout.CheckoutFixtures.IDS;
import static booking.contract.checkout.CheckoutFixtures.NOON;
import static booking.contract.checkout.CheckoutFixtures.OVERDUE;
import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.Backend;
import booking.contract.OnBackend;
import booking.contract.Race;
import booking.contract.Shop;
import booking.contract.checkout.Moves;
import booking.domain.availability.Demand;
import booking.domain.availability.PoolKind;
import booking.domain.availability.Shortage;
import booking.domain.catalog.SupplierId;
import booking.domain.checkout.Placements.Outcome;
import booking.domain.giftcard.GiftCard;
import booking.domain.giftcard.GiftCardId;
import booking.domain.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Gift cards, whose balances are never more than was issued and never below nothing. */
public interface GiftCardsContract extends OnBackend {

  private static GiftCard card(SupplierId supplier, String code, long issued, long left) {
    return card(supplier, code, issued, left, "EUR");
  }

  private static GiftCard card(
      SupplierId supplier, String code, long issued, long left, String currency) {
    var money = Currency.getInstance(currency);
    return new GiftCard(
        new GiftCardId(IDS.next()),
        supplier,
        code,
        new Money(issued, money),
        new Money(left, money),
        LocalDate.of(2031, 12, 31));
  }

  private static Demand pay(GiftCard card, long minorUnits) {
    return Demand.counted(card.pool(), PoolKind.GIFT_CARD, minorUnits);
  }

  private static long left(Backend backend, GiftCard card) {
    return left(backend, card, NOON);
  }

  private static long left(Backend backend, GiftCard card, Instant now) {
    var found = backend.giftCards().find(card.supplier(), card.code(), now);
    return found.orElseThrow().left().minorUnits();
  }

  @Test
  default void a_code_nobody_has_is_not_there() {
    var backend = fresh();
    assertThat(backend.giftCards().find(Shop.on(backend).id(), "GIFT-1", NOON)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"EUR", "JPY", "KWD"})
  default void cards_are_read_as_they_were_added_in_whatever_case(String currency) {
    var backend = fresh();
    var card = card(Shop.on(backend, currency).id(), "Gift-9Z2K", 5_001, 5_001, currency);
    assertThat(backend.giftCards().add(List.of(card))).containsExactly(card);
    assertThat(backend.giftCards().find(card.supplier(), "gIFT-9z2k", NOON)).contains(card);
    assertThat(backend.giftCards().find(Shop.on(backend).id(), "Gift-9Z2K", NOON)).isEmpty();
  }

  @Test
  default void a_card_is_found_by_its_name_and_only_by_its_supplier() {
    var backend = fresh();
    var card = card(Shop.on(backend).id(), "GIFT-1", 5_000, 4_000);
    backend.giftCards().add(List.of(card, card(card.supplier(), "GIFT-2", 1, 1)));
    assertThat(backend.giftCards().find(card.supplier(), card.id(), NOON)).contains(card);
    assertThat(backend.giftCards().find(Shop.on(backend).id(), card.id(), NOON)).isEmpty();
  }

  @Test
  default void a_card_that_was_used_before_it_came_has_what_is_left() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var used = card(shop.id(), "USED", 5_000, 1_200);
    backend.giftCards().add(List.of(used));
    assertThat(backend.giftCards().find(shop.id(), "USED", NOON)).contains(used);
    assertThat(shop.ask(pay(used, 1_201))).isInstanceOf(Outcome.SoldOut.class);
    shop.place(pay(used, 1_200));
  }

  @Test
  default void a_card_that_is_there_is_not_added_again() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var card = card(shop.id(), "TWICE", 5_000, 5_000);
    backend.giftCards().add(List.of(card));
    shop.place(pay(card, 2_000));
    assertThat(backend.giftCards().add(List.of(card))).isEmpty();
    assertThat(backend.giftCards().add(List.of(card(shop.id(), "twice", 9_000, 9_000)))).isEmpty();
    assertThat(left(backend, card)).isEqualTo(3_000);
  }

  @Test
  default void of_all_who_add_the_same_card_at_once_one_adds_it() {
    var backend = fresh();
    var card = card(Shop.on(backend).id(), "RACE", 5_000, 5_000);
    var added = Race.of(8, i -> backend.giftCards().add(List.of(card)).size());
    assertThat(added).containsOnlyOnce(1);
    assertThat(left(backend, card)).isEqualTo(5_000);
  }

  @Test
  default void a_card_pays_what_it_has_and_no_more() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var card = card(shop.id(), "PAYS", 5_000, 5_000);
    backend.giftCards().add(List.of(card));
    shop.store(Moves.confirm(shop.place(pay(card, 4_999)), NOON), NOON);
    assertThat(shop.ask(pay(card, 2)))
        .isEqualTo(
            new Outcome.SoldOut(List.of(new Shortage(card.pool(), PoolKind.GIFT_CARD, 2, 1))));
    assertThat(left(backend, card)).isEqualTo(1);
  }

  @Test
  default void what_an_order_held_comes_back_when_it_lapses() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var card = card(shop.id(), "BACK", 5_000, 5_000);
    backend.giftCards().add(List.of(card));
    var placed = shop.place(pay(card, 5_000));
    assertThat(left(backend, card)).isZero();
    shop.store(Moves.lapse(placed, OVERDUE), OVERDUE);
    assertThat(left(backend, card)).isEqualTo(5_000);
  }

  @Test
  default void what_an_order_did_not_pay_in_time_is_free_before_anybody_sweeps() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var card = card(shop.id(), "LATE", 5_000, 5_000);
    backend.giftCards().add(List.of(card));
    shop.place(pay(card, 2_000), seats(shop.seats(1), 1));
    shop.store(Moves.confirm(shop.place(pay(card, 500)), NOON), NOON);
    assertThat(left(backend, card, OVERDUE.minusNanos(1_000))).isEqualTo(2_500);
    assertThat(left(backend, card, OVERDUE)).isEqualTo(4_500);
  }

  @Test
  default void a_balance_is_spent_once_however_many_spend_it() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var card = card(shop.id(), "RUSH", 5_000, 5_000);
    backend.giftCards().add(List.of(card));
    var outcomes = Race.of(8, i -> shop.ask(pay(card, 2_000)));
    assertThat(outcomes).filteredOn(Outcome.Placed.class::isInstance).hasSize(2);
    assertThat(left(backend, card)).isEqualTo(1_000);
  }
}
