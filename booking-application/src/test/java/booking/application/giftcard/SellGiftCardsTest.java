package booking.application.giftcard;

import static booking.application.Brochure.WALK;
import static org.assertj.core.api.Assertions.assertThat;

import booking.application.Agency;
import booking.application.BackOffice;
import booking.application.Wish;
import booking.application.checkout.PlaceOrder;
import booking.domain.availability.ClaimState;
import booking.domain.checkout.Checkout;
import booking.domain.giftcard.GiftCard;
import booking.domain.ledger.Account;
import booking.domain.ledger.Settlement;
import booking.domain.money.Money;
import booking.domain.notice.Notice;
import booking.domain.order.Order;
import booking.inmemory.payment.TestCard;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** From the wish for a gift card to the card itself. */
class SellGiftCardsTest {
  private final Agency agency = Agency.open();
  private final BackOffice office = new BackOffice(agency);

  private GiftCard cardOf(Checkout order) {
    assertThat(agency.cardsOf(order)).hasSize(1);
    return agency.cardsOf(order).getFirst();
  }

  private Money storedOn(Checkout order) {
    return office.balance(order, Account.storedValue(cardOf(order).id().value())).negated();
  }

  @Test
  void a_card_is_issued_when_its_order_is_paid_and_not_before() {
    var order = agency.places(Wish.ofCards("50.00"));
    assertThat(agency.cardsOf(order)).isEmpty();
    agency.customerPays(order, TestCard.GOOD);
    agency.captures(order);
    assertThat(cardOf(order).left()).isEqualTo(agency.price("50.00"));
    assertThat(cardOf(order).code()).matches("[A-Z0-9]{8,}-[A-Z0-9]{8,}");
  }

  @Test
  void an_order_of_nothing_but_a_card_stands_without_bookings_and_seats() {
    var order = agency.sells(Wish.ofCards("50.00"));
    assertThat(order.order()).isInstanceOf(Order.Confirmed.class);
    assertThat(order.order().bookings()).isEmpty();
    assertThat(order.hold().state()).isEqualTo(ClaimState.COMMITTED);
    assertThat(office.settlement(order).state()).isEqualTo(Settlement.State.PAID);
  }

  @Test
  void cards_are_sold_beside_bookings() {
    var order = agency.sells(Wish.of(WALK, 2).buying("50.00").buying("20.00"));
    assertThat(agency.cardsOf(order))
        .extracting(GiftCard::issued)
        .containsExactly(agency.price("50.00"), agency.price("20.00"));
    assertThat(order.order().bookings()).hasSize(1);
    assertThat(office.atGateway(order)).isEqualTo(agency.price("118.00"));
  }

  @Test
  void what_a_card_was_sold_for_is_owed_to_its_holder_and_earned_by_nobody() {
    var order = agency.sells(Wish.ofCards("50.00"));
    assertThat(storedOn(order)).isEqualTo(agency.price("50.00"));
    assertThat(office.balance(order, Account.of(Account.Kind.SUPPLIER_PAYABLE)).isZero()).isTrue();
    assertThat(office.inTheBooks(order)).isEqualTo(agency.price("50.00"));
  }

  @Test
  void a_card_that_was_bought_pays() {
    var code = cardOf(agency.sells(Wish.ofCards("100.00"))).code();
    var walk = agency.places(Wish.of(WALK, 2).giftCard(code));
    assertThat(walk.order()).isInstanceOf(Order.Confirmed.class);
    assertThat(agency.balanceOf(code)).isEqualTo(agency.price("52.00"));
    assertThat(agency.owedOn(code)).isEqualTo(agency.price("52.00"));
  }

  @Test
  void however_often_the_payment_is_settled_there_is_one_card() {
    var order = agency.sells(Wish.ofCards("50.00"));
    var card = cardOf(order);
    agency.captures(order);
    agency.webhooksArrive();
    agency.factsAreDelivered();
    agency.daysPass();
    assertThat(cardOf(order)).isEqualTo(card);
    assertThat(storedOn(order)).isEqualTo(agency.price("50.00"));
  }

  @Test
  void a_card_pays_for_three_years() {
    var order = agency.sells(Wish.ofCards("50.00"));
    var sold = LocalDate.ofInstant(order.order().details().placedAt(), WALK.zone());
    assertThat(cardOf(order).validUntil()).isEqualTo(sold.plusYears(3));
  }

  @Test
  void an_order_of_a_card_that_nobody_pays_is_over_and_its_money_is_let_go() {
    var order = agency.places(Wish.ofCards("50.00"));
    agency.timePasses(Duration.ofHours(1));
    assertThat(agency.holdsAreSwept()).isEqualTo(1);
    assertThat(agency.now(order).order()).isInstanceOf(Order.Abandoned.class);
    assertThat(agency.cardsOf(order)).isEmpty();
  }

  @Test
  void money_that_comes_late_still_buys_the_card() {
    var order = agency.places(Wish.ofCards("50.00"));
    agency.customerPays(order, TestCard.GOOD);
    agency.timePasses(Duration.ofHours(1));
    agency.holdsAreSwept();
    agency.daysPass();
    assertThat(agency.now(order).order()).isInstanceOf(Order.Confirmed.class);
    assertThat(cardOf(order).left()).isEqualTo(agency.price("50.00"));
  }

  @Test
  void the_invoice_has_the_card_on_it_untaxed_and_is_paid() {
    var order = agency.sells(Wish.ofCards("50.00"));
    agency.daysPass();
    var bill = agency.backend().invoices().of(order.order().id()).getFirst().invoice().bill();
    assertThat(bill.total()).isEqualTo(agency.price("50.00"));
    assertThat(bill.taxes()).isEmpty();
  }

  @Test
  void the_buyer_is_told_the_code() {
    var order = agency.sells(Wish.ofCards("50.00"));
    agency.factsAreDelivered();
    assertThat(agency.mailTo("anna@example.org"))
        .filteredOn(Notice.Confirmed.class::isInstance)
        .singleElement()
        .satisfies(
            mail -> assertThat(((Notice.Confirmed) mail).cards()).containsExactly(cardOf(order)));
  }

  @Test
  void who_is_given_a_card_is_told_of_it_and_of_nothing_else() {
    var order = agency.sells(Wish.of(WALK, 2).buyingForZoe("50.00", "Happy birthday"));
    agency.factsAreDelivered();
    var mail = agency.mailTo("zoe@example.org");
    assertThat(mail).hasSize(1);
    var given = Agency.expected(Notice.GiftCardGiven.class, mail.getFirst());
    assertThat(given.card()).isEqualTo(cardOf(order));
    assertThat(given.message()).isEqualTo("Happy birthday");
  }

  @Test
  void who_is_given_nothing_hears_of_nothing() {
    agency.sells(Wish.ofCards("50.00"));
    agency.factsAreDelivered();
    assertThat(agency.mail()).noneMatch(Notice.GiftCardGiven.class::isInstance);
  }

  @Test
  void no_code_of_a_card_is_where_it_could_be_logged() {
    var order = agency.sells(Wish.ofCards("50.00").buyingForZoe("20.00", "Hi"));
    agency.factsAreDelivered();
    var said = List.of(order, agency.mail(), agency.facts(), agency.booksOf(order)).toString();
    for (var card : agency.cardsOf(order)) {
      assertThat(said).doesNotContain(card.code());
    }
  }

  @Test
  void an_order_stands_as_long_as_a_card_of_it_does() {
    var order = agency.sells(Wish.of(WALK, 2).buying("50.00"));
    office.supplierCancels(order);
    assertThat(agency.now(order).order()).isInstanceOf(Order.Confirmed.class);
    agency.daysPass();
    assertThat(cardOf(order).left()).isEqualTo(agency.price("50.00"));
    assertThat(office.settlement(order).charged()).isEqualTo(agency.price("50.00"));
  }

  @Test
  void what_a_card_costs_cannot_be_had_back_for_a_booking() {
    var order = agency.sells(Wish.of(WALK, 2).buying("50.00"));
    assertThat(office.refundIsWanted(order, Optional.empty()).toString()).contains("48.00");
  }

  @Test
  void a_promised_price_is_for_the_cards_that_it_was_promised_for() {
    var quoted = agency.quotes(Wish.ofCards("50.00"));
    var other = Wish.ofCards("20.00").trusting(quoted.token());
    assertThat(agency.isAskedFor(other)).isInstanceOf(PlaceOrder.Outcome.QuoteChanged.class);
    var same = agency.places(Wish.ofCards("50.00").trusting(quoted.token()));
    assertThat(same.order().details().quote()).isEqualTo(quoted.quote());
  }
}
