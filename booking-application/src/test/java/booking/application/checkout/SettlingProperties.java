package booking.application.checkout;

import static booking.application.Brochure.SMALL_WALK;
import static booking.inmemory.payment.TestCard.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import booking.application.Agency;
import booking.application.Line.Call;
import booking.application.Line.Crash;
import booking.application.Line.Trouble;
import booking.application.Wish;
import booking.domain.booking.Booking;
import booking.domain.checkout.Checkout;
import booking.domain.ledger.Account;
import booking.domain.ledger.Entry;
import booking.domain.money.Money;
import booking.domain.notice.Notice;
import booking.domain.order.Order;
import booking.domain.payment.Payment;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.BeforeTry;

/**
 * Whatever happens to a paid order, in whatever order, how often, and whatever of it is lost: in
 * the end it is confirmed and charged once, or all of the money is back.
 */
class SettlingProperties {

  /** What may happen between paying and the end. */
  enum Event {
    CAPTURE_CALLED,
    WEBHOOKS_ARRIVE,
    FACTS_ARE_DELIVERED,
    WATCHDOG_RUNS,
    SWEEPER_RUNS,
    A_MOMENT_PASSES,
    THE_HOLD_RUNS_OUT,
    THE_CUSTOMER_GIVES_UP,
    SOMEBODY_ELSE_BUYS_A_SEAT
  }

  /** What may go wrong with a call. */
  enum Accident {
    NONE,
    FETCH_LOST,
    CAPTURE_REQUEST_LOST,
    CAPTURE_ANSWER_LOST,
    CRASH_BEFORE_CAPTURE,
    CRASH_AFTER_CAPTURE,
    CAPTURE_REFUSED,
    CANCEL_REQUEST_LOST,
    CANCEL_ANSWER_LOST
  }

  private static final Wish ONE_SEAT_PAID_BY_CARD =
      Wish.of(SMALL_WALK, 1).giftCard("GIFT-500").by("bea@example.org");

  private Agency agency = Agency.open();

  @BeforeTry
  void another_day_at_the_agency() {
    agency = Agency.open();
  }

  @Property(tries = 300)
  @Label("a paid order ends confirmed and charged once, or with the money back")
  void a_paid_order_ends_well(
      @ForAll boolean coupon,
      @ForAll boolean giftCard,
      @ForAll @Size(max = 4) List<Accident> accidents,
      @ForAll @Size(max = 4) List<Event> beforePaying,
      @ForAll @Size(max = 12) List<Event> afterPaying) {
    var placed = agency.places(wish(coupon, giftCard));
    accidents.forEach(this::happens);
    beforePaying.forEach(event -> happens(event, placed));
    agency.customerPays(placed, GOOD);
    afterPaying.forEach(event -> happens(event, placed));
    accidents.forEach(each -> survived(agency::daysPass));
    agency.daysPass();
    endedWell(placed);
    booksAreRight(placed);
    nobodyWasToldOtherwise(placed);
  }

  private static Wish wish(boolean coupon, boolean giftCard) {
    var wish = Wish.of(SMALL_WALK, 2);
    var cheaper = coupon ? wish.coupon("ONCE-EACH") : wish;
    return giftCard ? cheaper.giftCard("GIFT-20") : cheaper;
  }

  private void happens(Accident accident) {
    switch (accident) {
      case NONE -> {}
      case FETCH_LOST -> agency.line().meets(Call.FETCH, Trouble.NONE, Trouble.REQUEST_LOST);
      case CAPTURE_REQUEST_LOST -> agency.line().meets(Call.CAPTURE, Trouble.REQUEST_LOST);
      case CAPTURE_ANSWER_LOST -> agency.line().meets(Call.CAPTURE, Trouble.ANSWER_LOST);
      case CRASH_BEFORE_CAPTURE -> agency.line().meets(Call.CAPTURE, Trouble.CRASH_BEFORE);
      case CRASH_AFTER_CAPTURE -> agency.line().meets(Call.CAPTURE, Trouble.CRASH_AFTER);
      case CAPTURE_REFUSED -> agency.line().meets(Call.CAPTURE, Trouble.REFUSED);
      case CANCEL_REQUEST_LOST -> agency.line().meets(Call.CANCEL, Trouble.REQUEST_LOST);
      case CANCEL_ANSWER_LOST -> agency.line().meets(Call.CANCEL, Trouble.ANSWER_LOST);
    }
  }

  private void happens(Event event, Checkout placed) {
    survived(
        switch (event) {
          case CAPTURE_CALLED -> () -> agency.captures(placed);
          case WEBHOOKS_ARRIVE -> agency::webhooksArrive;
          case FACTS_ARE_DELIVERED -> agency::factsAreDelivered;
          case WATCHDOG_RUNS -> agency::paymentsAreChased;
          case SWEEPER_RUNS -> agency::holdsAreSwept;
          case A_MOMENT_PASSES -> () -> agency.timePasses(Duration.ofSeconds(40));
          case THE_HOLD_RUNS_OUT -> () -> agency.timePasses(Duration.ofMinutes(15));
          case THE_CUSTOMER_GIVES_UP -> () -> agency.customerGivesUp(placed);
          case SOMEBODY_ELSE_BUYS_A_SEAT -> () -> agency.isAskedFor(ONE_SEAT_PAID_BY_CARD);
        });
  }

  /** Whoever dies of it is followed by another process. */
  private static void survived(Runnable work) {
    try {
      work.run();
    } catch (Crash died) {
      assertThat(died.getSuppressed()).isEmpty();
    }
  }

  private void endedWell(Checkout placed) {
    switch (agency.now(placed).order()) {
      case Order.Confirmed confirmed -> {
        assertThat(agency.paymentOf(placed)).isInstanceOf(Payment.Captured.class);
        assertThat(agency.timesCharged(placed)).isOne();
        assertThat(confirmed.bookings()).hasOnlyElementsOfType(Booking.Confirmed.class);
      }
      case Order.Abandoned abandoned -> {
        assertThat(agency.paymentOf(placed).isOpen()).isFalse();
        assertThat(agency.paymentOf(placed)).isNotInstanceOf(Payment.Captured.class);
        assertThat(agency.timesCharged(placed)).isZero();
        assertThat(agency.moneySetAside(placed)).isFalse();
      }
      case Order.Draft other -> unfinished(other);
      case Order.Placed other -> unfinished(other);
      case Order.Cancelled other -> unfinished(other);
      case Order.Closed other -> unfinished(other);
    }
    assertThat(agency.line().captureKeys()).hasSizeLessThanOrEqualTo(1);
  }

  private static void unfinished(Order order) {
    throw new AssertionError("It did not come to an end: " + order);
  }

  /** Postings balance by themselves: the type refuses others. */
  private void booksAreRight(Checkout placed) {
    var order = agency.now(placed).order();
    boolean confirmed = order instanceof Order.Confirmed;
    var quote = order.details().quote();
    var nothing = agency.price("0.00");
    assertThat(posted(placed, Account.clearing(agency.paymentOf(placed).id().value())))
        .isEqualTo(confirmed ? quote.atGateway() : nothing);
    assertThat(posted(placed, Account.of(Account.Kind.CUSTOMER_RECEIVABLE))).isEqualTo(nothing);
    for (var card : List.of("GIFT-20", "GIFT-500")) {
      assertThat(agency.owedOn(card)).isEqualTo(agency.balanceOf(card));
    }
    assertThat(agency.seatsLeft(SMALL_WALK)).isEqualTo(2 - agency.seatsOfConfirmed());
  }

  private Money posted(Checkout placed, Account account) {
    return agency.booksOf(placed).stream()
        .flatMap(posting -> posting.entries().stream())
        .filter(entry -> entry.account().equals(account))
        .map(Entry::amount)
        .reduce(agency.price("0.00"), Money::plus);
  }

  private void nobodyWasToldOtherwise(Checkout placed) {
    boolean confirmed = agency.now(placed).order() instanceof Order.Confirmed;
    var told = agency.mailTo("anna@example.org");
    assertThat(told).as("once at most").hasSizeLessThanOrEqualTo(1);
    assertThat(told)
        .allMatch(notice -> notice instanceof Notice.Confirmed == confirmed)
        .as(confirmed ? "is told" : "is told if he had paid")
        .hasSizeGreaterThanOrEqualTo(confirmed ? 1 : 0);
  }
}
