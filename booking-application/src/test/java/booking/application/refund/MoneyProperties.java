package booking.application.refund;

import static booking.application.Brochure.AFTERNOON;
import static booking.application.Brochure.SMALL_WALK;
import static booking.application.Brochure.WALK;
import static booking.contract.catalog.CatalogFixtures.STANDARD;
import static booking.contract.catalog.CatalogFixtures.cityWalks;
import static org.assertj.core.api.Assertions.assertThat;

import booking.application.Agency;
import booking.application.Amended;
import booking.application.BackOffice;
import booking.application.Brochure;
import booking.application.Line.Call;
import booking.application.Line.Trouble;
import booking.application.Wish;
import booking.application.cancellation.Goodwill;
import booking.application.cancellation.ReturnGiftCard;
import booking.application.order.Asking;
import booking.application.refund.DecideRefund.Decision;
import booking.contract.catalog.CatalogFixtures;
import booking.domain.booking.Booking;
import booking.domain.booking.Booking.CancelledBy;
import booking.domain.checkout.Checkout;
import booking.domain.giftcard.GiftCard;
import booking.domain.money.Rate;
import booking.domain.payment.GatewayDispute;
import booking.domain.payment.Intent;
import booking.domain.pricing.PriceBook;
import booking.domain.pricing.ServiceFee;
import booking.domain.pricing.TaxRate;
import booking.domain.refund.Refund;
import booking.inmemory.payment.TestCard;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.BeforeTry;

/**
 * Whatever is done with orders after the sale: in the end the books say what the gateway, the cards
 * and the documents say; and a posting that is missing is noticed.
 */
class MoneyProperties {

  /** What may happen to an order that was paid. */
  enum Event {
    CUSTOMER_CANCELS_ONE,
    SUPPLIER_CANCELS_ONE,
    CUSTOMER_CANCELS_ALL,
    CUSTOMER_CANCELS_A_TICKET,
    THE_DESK_TAKES_ONE_OFF,
    ONE_MORE_COMES,
    ONE_LESS_COMES,
    IT_IS_PUT_OFF,
    WHAT_IS_OWED_IS_PAID,
    SOME_IS_WANTED_BACK,
    ALL_OF_THE_LAST_IS_WANTED_BACK,
    WHAT_IS_WANTED_IS_APPROVED,
    WHAT_IS_WANTED_IS_REJECTED,
    SOMEBODY_REFUNDS_AT_THE_GATEWAY,
    A_DISPUTE_IS_OPENED,
    A_DISPUTE_IS_WON,
    A_DISPUTE_IS_LOST,
    A_GIFT_CARD_IS_RETURNED,
    A_WEEK_PASSES,
    THE_NEXT_ANSWER_IS_LOST,
    THE_GATEWAY_REFUSES_THE_NEXT,
    WEBHOOKS_AND_FACTS_ARRIVE
  }

  /** What gift cards have to do with the order. */
  enum GiftCards {
    NONE,
    PAY_SOME_OF_IT,
    ARE_BOUGHT
  }

  private static final Asking DESK = new Asking.Staff(CancelledBy.SUPPLIER, Optional.empty());

  private Agency agency = Agency.open();
  private BackOffice office = new BackOffice(agency);

  @BeforeTry
  void another_year_at_the_agency() {
    agency = Agency.open();
    agency.imports(List.of(Brochure.city(taxed())));
    agency.itIs(SMALL_WALK.interval().start().minus(Duration.ofDays(30)));
    office = new BackOffice(agency);
  }

  private static PriceBook taxed() {
    var book = Brochure.book();
    var vat = new TaxRate("vat", "VAT", Rate.percent("19"), true);
    var city = new TaxRate("city", "City tax", Rate.percent("2.5"), false);
    var fee =
        new ServiceFee(
            "Service fee", Rate.percent("3"), CatalogFixtures.price(cityWalks(), "0.50"), STANDARD);
    return new PriceBook(
        book.supplier(),
        List.of(),
        Map.of(STANDARD, List.of(vat, city)),
        Optional.of(fee),
        book.quotesLast());
  }

  @Property(tries = 150)
  @Label("books, gateway, cards and documents agree whatever happens after the sale")
  void they_agree(
      @ForAll GiftCards giftCards,
      @ForAll TestCard card,
      @ForAll @Size(max = 10) List<Event> events) {
    var order = sold(giftCards, card);
    events.forEach(event -> happens(event, order));
    everythingArrives();
    var audit = audit(order);
    assertThat(audit.findings(audit.postings())).isEmpty();
    assertThat(refunded(order)).isFalse();
  }

  @Property(tries = 60)
  @Label("any posting that is missing is noticed")
  void a_posting_that_is_missing_is_noticed(
      @ForAll GiftCards giftCards,
      @ForAll @Size(min = 3, max = 8) List<Event> events,
      @ForAll @IntRange(max = 1_000) int which) {
    var order = sold(giftCards, TestCard.GOOD);
    events.forEach(event -> happens(event, order));
    everythingArrives();
    var audit = audit(order);
    var postings = new ArrayList<>(audit.postings());
    postings.removeIf(posting -> posting.entries().isEmpty());
    postings.remove(which % postings.size());
    assertThat(audit.findings(postings)).isNotEmpty();
  }

  private Checkout sold(GiftCards giftCards, TestCard card) {
    var wish = Wish.of(Wish.item(SMALL_WALK, "adult", 2), Wish.item(WALK, "adult", 1));
    var placed =
        agency.places(
            switch (giftCards) {
              case NONE -> wish;
              case PAY_SOME_OF_IT -> wish.giftCard("GIFT-20");
              case ARE_BOUGHT -> wish.buying("50.00").buying("17.77");
            });
    agency.customerPays(placed, card);
    agency.captures(placed);
    agency.customerPays(placed, TestCard.GOOD);
    agency.captures(placed);
    everythingArrives();
    return agency.now(placed);
  }

  private void everythingArrives() {
    for (int round = 0; round < 3; round++) {
      agency.daysPass();
    }
  }

  private void happens(Event event, Checkout order) {
    switch (event) {
      case CUSTOMER_CANCELS_ONE -> office.customerCancels(order);
      case SUPPLIER_CANCELS_ONE -> office.supplierCancels(order);
      case CUSTOMER_CANCELS_ALL ->
          order.order().bookings().forEach(one -> office.customerCancels(order, one.id()));
      case CUSTOMER_CANCELS_A_TICKET -> office.customerCancelsTickets(order, 1);
      case THE_DESK_TAKES_ONE_OFF ->
          office.deskWishesForCustomer(order, Amended.tickets("adult", 1));
      case ONE_MORE_COMES -> others(order, +1);
      case ONE_LESS_COMES -> others(order, -1);
      case IT_IS_PUT_OFF -> office.customerWishes(order, last(order).id(), Amended.to(AFTERNOON));
      case WHAT_IS_OWED_IS_PAID -> office.customerPaysWhatIsOwed(order);
      case SOME_IS_WANTED_BACK -> office.refundIsWanted(order, Optional.of(agency.price("7.77")));
      case ALL_OF_THE_LAST_IS_WANTED_BACK ->
          office.refundIsWanted(order, last(order).id(), Optional.empty());
      case WHAT_IS_WANTED_IS_APPROVED -> decide(order, new Decision.Approve());
      case WHAT_IS_WANTED_IS_REJECTED -> decide(order, new Decision.Reject("no"));
      case SOMEBODY_REFUNDS_AT_THE_GATEWAY ->
          agency.bank().refundElsewhere(first(order), agency.price("3.33"));
      case A_DISPUTE_IS_OPENED -> dispute(order, GatewayDispute.State.OPEN);
      case A_DISPUTE_IS_WON -> dispute(order, GatewayDispute.State.WON);
      case A_DISPUTE_IS_LOST -> dispute(order, GatewayDispute.State.LOST);
      case A_GIFT_CARD_IS_RETURNED -> returnCard(order);
      case A_WEEK_PASSES -> agency.timePasses(Duration.ofDays(7));
      case THE_NEXT_ANSWER_IS_LOST -> agency.line().meets(Call.GIVE_BACK, Trouble.ANSWER_LOST);
      case THE_GATEWAY_REFUSES_THE_NEXT -> agency.line().meets(Call.GIVE_BACK, Trouble.REFUSED);
      case WEBHOOKS_AND_FACTS_ARRIVE -> everythingArrives();
    }
  }

  /** Adults on the walk that has seats left. */
  private void others(Checkout order, int more) {
    int now = last(order).details().item().tickets().getFirst().quantity();
    if (now + more > 0) {
      office.customerWishes(order, last(order).id(), Amended.tickets("adult", now + more));
    }
  }

  private Booking last(Checkout order) {
    return agency.now(order).order().bookings().getLast();
  }

  private void returnCard(Checkout order) {
    for (var card : agency.cardsOf(order)) {
      var command =
          new ReturnGiftCard.Command(
              order.order().id(), card.id(), DESK, "no use", Optional.empty());
      agency.cases().returnGiftCard.run(command);
    }
  }

  private void decide(Checkout order, Decision decision) {
    office.refundsOf(order).stream()
        .filter(Refund.Requested.class::isInstance)
        .forEach(refund -> office.decides(refund, decision));
  }

  /** The payment by which it was sold. */
  private Intent first(Checkout order) {
    return office.payments(order).getFirst().details().intent().orElseThrow();
  }

  private void dispute(Checkout order, GatewayDispute.State state) {
    agency.bank().dispute(first(order), state);
  }

  /** Whether more went back to the card than it had brought. */
  private boolean refunded(Checkout order) {
    return office.payments(order).stream()
        .map(office::statement)
        .anyMatch(known -> office.atGateway(known).isNegative() && known.disputes().isEmpty());
  }

  private Audit audit(Checkout order) {
    var cards = new ArrayList<GiftCard>();
    var now = agency.backend().clock().now();
    for (var code : List.of("GIFT-20", "GIFT-500")) {
      agency.backend().giftCards().find(cityWalks().id(), code, now).ifPresent(cards::add);
    }
    cards.addAll(agency.cardsOf(order));
    for (var booking : order.order().bookings()) {
      var given = Goodwill.cardFor(booking.id());
      agency.backend().giftCards().find(cityWalks().id(), given, now).ifPresent(cards::add);
    }
    return new Audit(agency, List.of(order), cards);
  }
}
