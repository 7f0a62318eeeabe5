package booking.application.cancellation;

import static booking.application.Brochure.WALK;
import static org.assertj.core.api.Assertions.assertThat;

import booking.application.Agency;
import booking.application.BackOffice;
import booking.application.Wish;
import booking.application.cancellation.ReturnGiftCard.Outcome;
import booking.application.checkout.PlaceOrder;
import booking.application.order.Asking;
import booking.domain.booking.Booking.CancelledBy;
import booking.domain.checkout.Checkout;
import booking.domain.giftcard.GiftCard;
import booking.domain.ledger.Account;
import booking.domain.ledger.Settlement;
import booking.domain.money.Money;
import booking.domain.payment.GatewayDispute;
import booking.domain.pricing.Refusal;
import booking.domain.refund.Refund;
import booking.domain.work.UnitOfWork;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Gift cards that were sold and are taken back, and those that are frozen meanwhile. */
class ReturnGiftCardTest {
  private static final Asking DESK = new Asking.Staff(CancelledBy.SUPPLIER, Optional.empty());

  private final Agency agency = Agency.open();
  private final BackOffice office = new BackOffice(agency);

  private Outcome returns(Checkout order, Asking asking) {
    var card = agency.cardsOf(order).getFirst().id();
    var command =
        new ReturnGiftCard.Command(
            order.order().id(), card, asking, "no use for it", Optional.empty());
    return agency.cases().returnGiftCard.run(command);
  }

  /** Somebody else does that after it has looked and before it writes. */
  private ReturnGiftCard overtakenBy(Runnable other) {
    var backend = agency.backend();
    return new ReturnGiftCard(
        backend.settlements(),
        backend.giftCards(),
        backend.disputes(),
        agency.cases().returnMoves,
        agency.cases().tokens,
        new Overtaken(backend.unitOfWork(), new ArrayDeque<>(List.of(other))),
        backend.clock());
  }

  private record Overtaken(UnitOfWork unit, Queue<Runnable> others) implements UnitOfWork {
    @Override
    public <T> T run(Supplier<T> work) {
      Optional.ofNullable(others.poll()).ifPresent(Runnable::run);
      return unit.run(work);
    }
  }

  private Outcome customerReturns(Checkout order) {
    return returns(order, new Asking.Customer(agency.tokenOf(order)));
  }

  private GiftCard card(Checkout order) {
    return agency.cardsOf(order).getFirst();
  }

  private Checkout spend(Checkout order, int adults) {
    return agency.places(Wish.of(WALK, adults).giftCard(card(order).code()));
  }

  private Money euros(String decimal) {
    return agency.price(decimal);
  }

  @Test
  void a_customer_gives_an_unused_card_back_and_gets_his_money() {
    var order = agency.sells(Wish.ofCards("50.00"));
    assertThat(customerReturns(order)).isInstanceOf(Outcome.Returned.class);
    agency.daysPass();
    assertThat(office.refundOf(order)).isInstanceOf(Refund.Succeeded.class);
    assertThat(office.atGateway(order)).isEqualTo(euros("0.00"));
    assertThat(office.settlement(order).state()).isEqualTo(Settlement.State.REFUNDED);
    assertThat(card(order).left()).isEqualTo(euros("0.00"));
    assertThat(card(order).frozen()).isTrue();
  }

  @Test
  void the_books_owe_nobody_anything_for_a_card_that_was_taken_back() {
    var order = agency.sells(Wish.ofCards("50.00"));
    customerReturns(order);
    agency.daysPass();
    var stored = Account.storedValue(card(order).id().value());
    assertThat(office.balance(order, stored).isZero()).isTrue();
    var receivable = Account.of(Account.Kind.CUSTOMER_RECEIVABLE);
    assertThat(office.balance(order, receivable).isZero()).isTrue();
  }

  @Test
  void a_credit_note_takes_it_off_the_invoice() {
    var order = agency.sells(Wish.of(WALK, 2).buying("50.00"));
    customerReturns(order);
    var filed = agency.backend().invoices().of(order.order().id()).getFirst();
    assertThat(filed.corrections())
        .singleElement()
        .satisfies(note -> assertThat(note.bill().total()).isEqualTo(euros("-50.00")));
  }

  @Test
  void returning_it_again_changes_nothing() {
    var order = agency.sells(Wish.ofCards("50.00"));
    customerReturns(order);
    var again = Agency.expected(Outcome.Returned.class, customerReturns(order));
    assertThat(again.refund()).isEmpty();
    assertThat(office.refundsOf(order)).hasSize(1);
  }

  @Test
  void of_two_who_return_a_card_at_once_both_are_told_that_it_was_returned() {
    var order = agency.sells(Wish.ofCards("50.00"));
    var command =
        new ReturnGiftCard.Command(
            order.order().id(), card(order).id(), DESK, "no use for it", Optional.empty());
    var later = overtakenBy(() -> customerReturns(order)).run(command);
    assertThat(Agency.expected(Outcome.Returned.class, later).refund()).isEmpty();
    assertThat(office.refundsOf(order)).hasSize(1);
  }

  @Test
  void a_card_that_was_taken_back_pays_for_nothing() {
    var order = agency.sells(Wish.ofCards("50.00"));
    customerReturns(order);
    var wish = Wish.of(WALK, 1).giftCard(card(order).code());
    var refused = Agency.expected(PlaceOrder.Outcome.Refused.class, agency.isAskedFor(wish));
    assertThat(refused.why()).isEqualTo(new Refusal.GiftCardFrozen(0));
  }

  @Test
  void of_a_card_that_was_partly_spent_only_the_desk_gives_back_and_only_the_rest() {
    var order = agency.sells(Wish.ofCards("100.00"));
    spend(order, 2);
    assertThat(customerReturns(order)).isEqualTo(new Outcome.Spent());
    var returned = Agency.expected(Outcome.Returned.class, returns(order, DESK));
    assertThat(returned.refund().orElseThrow().details().amount()).isEqualTo(euros("52.00"));
    agency.daysPass();
    assertThat(office.atGateway(order)).isEqualTo(euros("48.00"));
    assertThat(agency.owedOn(card(order).code())).isEqualTo(euros("0.00"));
  }

  @Test
  void what_comes_back_to_a_card_after_it_was_returned_is_given_back_too() {
    var order = agency.sells(Wish.ofCards("100.00"));
    var walk = spend(order, 2);
    returns(order, DESK);
    office.supplierCancels(walk);
    agency.daysPass();
    assertThat(card(order).left()).isEqualTo(euros("48.00"));
    returns(order, DESK);
    agency.daysPass();
    assertThat(office.atGateway(order)).isEqualTo(euros("0.00"));
    assertThat(agency.owedOn(card(order).code())).isEqualTo(euros("0.00"));
  }

  @Test
  void a_card_that_an_unpaid_order_holds_is_not_taken_back_before_that_is_over() {
    var order = agency.sells(Wish.ofCards("20.00"));
    var unpaid = spend(order, 2);
    assertThat(returns(order, DESK)).isInstanceOf(Outcome.InUse.class);
    assertThat(customerReturns(order)).isInstanceOf(Outcome.InUse.class);
    assertThat(card(order).frozen()).isFalse();
    agency.customerGivesUp(unpaid);
    assertThat(returns(order, DESK)).isInstanceOf(Outcome.Returned.class);
  }

  @Test
  void of_a_card_that_is_used_up_nothing_is_taken_back() {
    var order = agency.sells(Wish.ofCards("24.00"));
    spend(order, 1);
    assertThat(returns(order, DESK)).isInstanceOf(Outcome.UsedUp.class);
    assertThat(card(order).frozen()).isFalse();
  }

  @Test
  void a_customer_has_fourteen_days_and_the_desk_any_time() {
    var order = agency.sells(Wish.ofCards("50.00"));
    var other = agency.sells(Wish.ofCards("20.00"));
    agency.timePasses(Duration.ofDays(14).minusSeconds(1));
    assertThat(customerReturns(other)).isInstanceOf(Outcome.Returned.class);
    agency.timePasses(Duration.ofSeconds(1));
    assertThat(customerReturns(order)).isInstanceOf(Outcome.TooLate.class);
    assertThat(returns(order, DESK)).isInstanceOf(Outcome.Returned.class);
  }

  @Test
  void nobody_returns_what_he_has_no_token_of() {
    var order = agency.sells(Wish.ofCards("50.00"));
    var stranger = new Asking.Customer(agency.tokenOf(agency.sells(Wish.of(WALK, 1))));
    assertThat(returns(order, stranger)).isInstanceOf(Outcome.NoSuchCard.class);
    assertThat(card(order).frozen()).isFalse();
  }

  @Test
  void what_was_refunded_at_the_gateway_already_does_not_go_back_again() {
    var order = agency.sells(Wish.of(WALK, 2).buying("50.00"));
    agency.bank().refundElsewhere(office.intent(order), euros("50.00"));
    agency.daysPass();
    var returned = Agency.expected(Outcome.Returned.class, returns(order, DESK));
    assertThat(returned.refund()).isEmpty();
    agency.daysPass();
    assertThat(office.atGateway(order)).isEqualTo(euros("48.00"));
    assertThat(office.settlement(order).outstanding()).isEqualTo(euros("0.00"));
  }

  @Test
  void money_that_somebody_refunds_at_the_gateway_freezes_the_cards_it_bought() {
    var order = agency.sells(Wish.ofCards("50.00", "20.00"));
    agency.bank().refundElsewhere(office.intent(order), euros("5.00"));
    agency.daysPass();
    assertThat(agency.cardsOf(order)).hasSize(2).allMatch(GiftCard::frozen);
  }

  @Test
  void money_that_is_disputed_freezes_the_cards_it_bought() {
    var order = agency.sells(Wish.ofCards("50.00"));
    agency.bank().dispute(office.intent(order), GatewayDispute.State.OPEN);
    agency.daysPass();
    assertThat(card(order).frozen()).isTrue();
    assertThat(card(order).left()).isEqualTo(euros("50.00"));
  }

  @Test
  void a_card_whose_payment_is_disputed_is_not_taken_back_before_the_bank_decides() {
    var order = agency.sells(Wish.ofCards("50.00"));
    agency.bank().dispute(office.intent(order), GatewayDispute.State.OPEN);
    agency.daysPass();
    assertThat(customerReturns(order)).isEqualTo(new Outcome.Disputed());
    assertThat(returns(order, DESK)).isEqualTo(new Outcome.Disputed());
    assertThat(office.refundsOf(order)).isEmpty();
    agency.bank().dispute(office.intent(order), GatewayDispute.State.WON);
    agency.daysPass();
    assertThat(customerReturns(order)).isInstanceOf(Outcome.Returned.class);
  }

  @Test
  void a_card_is_frozen_until_somebody_says_that_it_pays_again() {
    var order = agency.sells(Wish.ofCards("50.00"));
    agency.bank().dispute(office.intent(order), GatewayDispute.State.OPEN);
    agency.bank().dispute(office.intent(order), GatewayDispute.State.WON);
    agency.daysPass();
    assertThat(card(order).frozen()).isTrue();
    var supplier = order.order().details().supplier();
    assertThat(agency.cases().unfreezeGiftCard.run(supplier, card(order).id()))
        .contains(card(order));
    assertThat(card(order).frozen()).isFalse();
  }

  @Test
  void our_own_refund_of_a_booking_leaves_its_cards_alone() {
    var order = agency.sells(Wish.of(WALK, 2).buying("50.00"));
    office.supplierCancels(order);
    agency.daysPass();
    assertThat(office.refundOf(order)).isInstanceOf(Refund.Succeeded.class);
    assertThat(card(order).frozen()).isFalse();
  }
}
