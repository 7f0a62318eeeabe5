package booking.contract.giftcard;

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
import booking.domain.checkout.Placements.Outcome;
import booking.domain.checkout.Settlements;
import booking.domain.giftcard.GiftCard;
import booking.domain.giftcard.GiftCardId;
import booking.domain.giftcard.GiftCards.Withdrawal;
import booking.domain.money.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Gift cards of which nothing more can be taken, and those whose rest is given back as money. */
public interface FrozenGiftCardsContract extends OnBackend {

  /** Worth 50.00. */
  private static GiftCard card(Backend backend, Shop shop) {
    var fifty = euros(5_000);
    var id = new GiftCardId(IDS.next());
    var until = LocalDate.of(2031, 12, 31);
    var card = new GiftCard(id, shop.id(), "GIFT-" + id.value(), fifty, fifty, until);
    backend.giftCards().add(List.of(card));
    return card;
  }

  private static Money euros(long cents) {
    return new Money(cents, Currency.getInstance("EUR"));
  }

  private static Demand pay(GiftCard card, long cents) {
    return Demand.counted(card.pool(), PoolKind.GIFT_CARD, cents);
  }

  private static GiftCard now(Backend backend, GiftCard card) {
    return backend.giftCards().find(card.supplier(), card.id(), NOON).orElseThrow();
  }

  @Test
  default void a_frozen_card_says_so_and_keeps_what_is_left() {
    var backend = fresh();
    var card = card(backend, Shop.on(backend));
    assertThat(backend.giftCards().freeze(card.supplier(), card.id())).isTrue();
    assertThat(now(backend, card)).isEqualTo(card.freeze());
    assertThat(backend.giftCards().find(card.supplier(), card.code(), NOON))
        .contains(card.freeze());
  }

  @Test
  default void only_a_card_of_that_supplier_is_frozen() {
    var backend = fresh();
    var card = card(backend, Shop.on(backend));
    var other = Shop.on(backend);
    assertThat(backend.giftCards().freeze(other.id(), card.id())).isFalse();
    assertThat(backend.giftCards().unfreeze(other.id(), card.id())).isFalse();
    assertThat(backend.giftCards().withdraw(other.id(), card.id()))
        .isInstanceOf(Withdrawal.NoSuchCard.class);
    assertThat(now(backend, card)).isEqualTo(card);
    var seats = new GiftCardId(other.seats(1).value());
    assertThat(backend.giftCards().freeze(other.id(), seats)).isFalse();
  }

  @Test
  default void nothing_is_taken_of_a_frozen_card() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var card = card(backend, shop);
    backend.giftCards().freeze(shop.id(), card.id());
    assertThat(shop.ask(pay(card, 1)))
        .isEqualTo(
            new Outcome.SoldOut(List.of(new Shortage(card.pool(), PoolKind.GIFT_CARD, 1, 0))));
  }

  @Test
  default void nothing_is_taken_of_a_frozen_card_however_many_try_at_once() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var card = card(backend, shop);
    backend.giftCards().freeze(shop.id(), card.id());
    assertThat(Race.of(16, i -> shop.ask(pay(card, 1))))
        .allMatch(Outcome.SoldOut.class::isInstance);
  }

  @Test
  default void a_card_that_was_frozen_for_a_while_pays_again() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var card = card(backend, shop);
    backend.giftCards().freeze(shop.id(), card.id());
    assertThat(backend.giftCards().unfreeze(shop.id(), card.id())).isTrue();
    assertThat(now(backend, card)).isEqualTo(card);
    shop.place(pay(card, 5_000));
  }

  @Test
  default void who_has_it_already_keeps_it() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var card = card(backend, shop);
    var placed = shop.place(pay(card, 2_000));
    backend.giftCards().freeze(shop.id(), card.id());
    shop.store(Moves.confirm(placed, NOON), NOON);
    assertThat(now(backend, card).left()).isEqualTo(euros(3_000));
  }

  @Test
  default void who_let_it_run_out_does_not_get_it_again() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var card = card(backend, shop);
    var lapsed = shop.store(Moves.lapse(shop.place(pay(card, 2_000)), OVERDUE), OVERDUE);
    backend.giftCards().freeze(shop.id(), card.id());
    assertThat(backend.settlements().store(Moves.commit(lapsed), OVERDUE))
        .isInstanceOf(Settlements.Outcome.SoldOut.class);
  }

  @Test
  default void what_an_order_does_not_need_comes_back_to_a_frozen_card() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var card = card(backend, shop);
    var paid = shop.store(Moves.confirm(shop.place(pay(card, 2_000)), NOON), NOON);
    backend.giftCards().freeze(shop.id(), card.id());
    shop.store(Moves.swap(paid, List.of(pay(card, 2_000)), List.of(pay(card, 500))), NOON);
    assertThat(now(backend, card).left()).isEqualTo(euros(4_500));
  }

  @Test
  default void an_order_does_not_come_to_need_more_of_a_frozen_card() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var card = card(backend, shop);
    var paid = shop.store(Moves.confirm(shop.place(pay(card, 2_000)), NOON), NOON);
    backend.giftCards().freeze(shop.id(), card.id());
    var more = Moves.swap(paid, List.of(pay(card, 2_000)), List.of(pay(card, 2_001)));
    assertThat(backend.settlements().store(more, NOON))
        .isInstanceOf(Settlements.Outcome.SoldOut.class);
    assertThat(now(backend, card).left()).isEqualTo(euros(3_000));
  }

  @Test
  default void what_is_left_is_taken_out_once() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var card = card(backend, shop);
    shop.store(Moves.confirm(shop.place(pay(card, 2_000)), NOON), NOON);
    assertThat(backend.giftCards().withdraw(shop.id(), card.id()))
        .isEqualTo(new Withdrawal.Withdrawn(euros(3_000)));
    assertThat(backend.giftCards().withdraw(shop.id(), card.id()))
        .isEqualTo(new Withdrawal.Withdrawn(euros(0)));
    assertThat(now(backend, card).left()).isEqualTo(euros(0));
    assertThat(now(backend, card).frozen()).isTrue();
  }

  @Test
  default void what_was_taken_out_stays_out_when_an_order_gives_back_what_it_had() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var card = card(backend, shop);
    var paid = shop.store(Moves.confirm(shop.place(pay(card, 2_000)), NOON), NOON);
    backend.giftCards().withdraw(shop.id(), card.id());
    shop.store(Moves.swap(paid, List.of(pay(card, 2_000)), List.of()), NOON);
    assertThat(now(backend, card).left()).isEqualTo(euros(2_000));
  }

  @Test
  default void nothing_is_taken_out_while_an_order_waits_for_its_money() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var card = card(backend, shop);
    shop.place(pay(card, 2_000));
    assertThat(backend.giftCards().withdraw(shop.id(), card.id()))
        .isInstanceOf(Withdrawal.InUse.class);
    assertThat(now(backend, card).frozen()).isFalse();
    assertThat(now(backend, card).left()).isEqualTo(euros(3_000));
  }

  @Test
  default void what_is_spent_and_what_is_taken_out_at_once_is_never_more_than_there_was() {
    var backend = fresh();
    var shop = Shop.on(backend);
    for (int round = 0; round < 10; round++) {
      var card = card(backend, shop);
      var outcomes =
          Race.of(
              2,
              runner ->
                  runner == 0
                      ? backend.giftCards().withdraw(shop.id(), card.id())
                      : shop.ask(pay(card, 2_000)));
      boolean spent = outcomes.get(1) instanceof Outcome.Placed;
      boolean out = outcomes.get(0) instanceof Withdrawal.Withdrawn;
      assertThat(spent).isNotEqualTo(out);
      assertThat(now(backend, card).left()).isEqualTo(euros(spent ? 3_000 : 0));
    }
  }
}
