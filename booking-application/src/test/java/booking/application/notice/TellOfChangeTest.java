package booking.application.notice;

import static booking.application.Brochure.AFTERNOON;
import static booking.application.Brochure.WALK;
import static org.assertj.core.api.Assertions.assertThat;

import booking.application.Agency;
import booking.application.Amended;
import booking.application.BackOffice;
import booking.application.Wish;
import booking.application.refund.DecideRefund.Decision;
import booking.domain.booking.Booking;
import booking.domain.booking.BookingFacts;
import booking.domain.checkout.Checkout;
import booking.domain.notice.AfterSale;
import booking.domain.notice.AfterSale.BookingChanged;
import booking.domain.notice.AfterSale.BookingRearranged;
import booking.domain.notice.Notice;
import booking.domain.refund.Refund;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of two adults' walk for 48.00, three weeks before. */
class TellOfChangeTest {
  private static final Instant START = WALK.interval().start();

  private final Agency agency = Agency.open();
  private final BackOffice office = new BackOffice(agency);

  @BeforeEach
  void three_weeks_before() {
    agency.itIs(START.minus(Duration.ofDays(21)));
  }

  private Checkout sold() {
    var order = agency.sells(Wish.of(WALK, 2));
    agency.factsAreDelivered();
    return order;
  }

  private <N extends Notice> List<N> told(Class<N> kind) {
    agency.factsAreDelivered();
    return agency.mail().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private BookingChanged toldAnna() {
    return told(BookingChanged.class).getLast();
  }

  private BookingRearranged toldTheSupplier() {
    return told(BookingRearranged.class).getLast();
  }

  @Test
  void who_puts_it_off_is_told_when_it_is_now_and_owes_nothing() {
    var order = sold();
    office.customerWishes(order, Amended.to(AFTERNOON));
    var told = toldAnna();
    assertThat(told.booking().details().item().when()).isEqualTo(AFTERNOON.when());
    assertThat(told.pay()).isEmpty();
    assertThat(told.refund()).isEmpty();
    assertThat(told.link().toString()).endsWith(agency.tokenOf(order));
  }

  @Test
  void who_brings_one_more_is_told_what_he_owes_by_now_and_where_he_pays_it() {
    var order = sold();
    office.customerWishes(order, Amended.tickets("adult", 3));
    var told = toldAnna();
    assertThat(told.books().charged()).isEqualTo(agency.price("72.00"));
    assertThat(told.books().outstanding()).isEqualTo(agency.price("24.00"));
    assertThat(told.pay().orElseThrow().getPath())
        .startsWith("/pay/" + order.order().id().value() + "/");
  }

  @Test
  void who_comes_with_fewer_is_told_what_goes_back() {
    var order = sold();
    office.customerCancelsTickets(order, 1);
    var told = toldAnna();
    assertThat(told.booking().details().item().tickets().getFirst().quantity()).isOne();
    assertThat(told.refund().map(one -> one.details().amount())).contains(agency.price("24.00"));
    assertThat(told.books().charged()).isEqualTo(agency.price("24.00"));
  }

  @Test
  void nothing_is_promised_of_a_refund_that_was_rejected_meanwhile() {
    agency.mustApproveOfMoreThan("1.00");
    var order = sold();
    office.customerWishes(order, Amended.tickets("adult", 1));
    office.decides(office.refundOf(order), new Decision.Reject("not ours"));
    assertThat(toldAnna().refund()).isEmpty();
    assertThat(toldTheSupplier().refund()).isEmpty();
  }

  @Test
  void what_went_back_for_one_change_is_not_told_of_the_next() {
    var order = sold();
    office.customerWishes(order, Amended.tickets("adult", 1));
    agency.timePasses(Duration.ofMinutes(1));
    office.customerWishes(order, Amended.to(AFTERNOON));
    assertThat(told(BookingChanged.class))
        .extracting(told -> told.refund().isPresent())
        .containsExactly(true, false);
  }

  @Test
  void the_supplier_is_told_the_same() {
    var order = sold();
    office.customerWishes(order, Amended.to(AFTERNOON).with("adult", 3));
    var told = toldTheSupplier();
    assertThat(told.booking()).isEqualTo(toldAnna().booking());
    assertThat(told.books().outstanding()).isEqualTo(agency.price("24.00"));
  }

  @Test
  void the_supplier_is_told_what_goes_back_to_the_customer() {
    var order = sold();
    office.customerWishes(order, Amended.tickets("adult", 1));
    assertThat(toldTheSupplier().refund().map(Refund::id)).contains(office.refundOf(order).id());
  }

  @Test
  void what_is_told_late_is_what_is_so_by_then() {
    var order = sold();
    office.customerWishes(order, Amended.to(AFTERNOON));
    agency.timePasses(Duration.ofMinutes(1));
    office.customerWishes(order, Amended.tickets("adult", 3));
    var now = office.booking(order);
    assertThat(told(BookingChanged.class))
        .extracting(BookingChanged::booking)
        .containsExactly((Booking.Confirmed) now, (Booking.Confirmed) now);
  }

  @Test
  void of_what_is_cancelled_meanwhile_nobody_hears_that_it_was_changed() {
    var order = sold();
    office.customerWishes(order, Amended.to(AFTERNOON));
    office.customerCancels(order);
    assertThat(told(BookingChanged.class)).isEmpty();
    assertThat(told(BookingRearranged.class)).isEmpty();
  }

  @Test
  void of_an_order_that_stands_with_another_booking_what_is_cancelled_was_not_changed() {
    var order =
        agency.sells(Wish.of(Wish.item(WALK, "adult", 2), Wish.item(AFTERNOON, "adult", 1)));
    office.customerWishes(order, Amended.tickets("adult", 3));
    office.customerCancels(order);
    assertThat(told(BookingChanged.class)).isEmpty();
  }

  @Test
  void it_bears_the_facts_name_so_that_telling_it_again_is_no_news() {
    var order = sold();
    office.customerWishes(order, Amended.to(AFTERNOON));
    var fact =
        agency.facts().stream()
            .filter(one -> one.kind().equals(BookingFacts.CHANGED))
            .findFirst()
            .orElseThrow();
    assertThat(told(AfterSale.class))
        .extracting(AfterSale::id)
        .containsExactlyInAnyOrder(
            fact.id().value() + "-customer", fact.id().value() + "-supplier");
  }

  @Test
  void who_is_told_late_that_it_is_confirmed_is_told_what_it_comes_to_by_now() {
    var order = agency.sells(Wish.of(WALK, 2));
    office.customerWishes(order, Amended.tickets("adult", 3));
    assertThat(told(Notice.Confirmed.class).getFirst().books().charged())
        .isEqualTo(agency.price("72.00"));
    assertThat(told(Notice.Sold.class).getFirst().books().outstanding())
        .isEqualTo(agency.price("24.00"));
  }
}
