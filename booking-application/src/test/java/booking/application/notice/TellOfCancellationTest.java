package booking.application.notice;

import static booking.application.Brochure.SMALL_WALK;
import static booking.application.Brochure.WALK;
import static org.assertj.core.api.Assertions.assertThat;

import booking.application.Agency;
import booking.application.BackOffice;
import booking.application.Line.Call;
import booking.application.Line.Trouble;
import booking.application.Wish;
import booking.application.refund.DecideRefund.Decision;
import booking.domain.booking.Booking.CancelledBy;
import booking.domain.checkout.Checkout;
import booking.domain.giftcard.GiftCard;
import booking.domain.money.Money;
import booking.domain.notice.AfterSale.BookingCancelled;
import booking.domain.notice.AfterSale.PlacesFree;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TellOfCancellationTest {
  private static final Instant START = SMALL_WALK.interval().start();

  private final Agency agency = Agency.open();
  private final BackOffice office = new BackOffice(agency);

  @BeforeEach
  void ten_days_before() {
    agency.itIs(START.minus(Duration.ofDays(10)));
  }

  private List<BookingCancelled> toldAnna() {
    agency.factsAreDelivered();
    return agency.mailTo("anna@example.org").stream()
        .filter(BookingCancelled.class::isInstance)
        .map(BookingCancelled.class::cast)
        .toList();
  }

  private Checkout sold() {
    var order = agency.sells(Wish.of(SMALL_WALK, 2));
    agency.factsAreDelivered();
    return order;
  }

  @Test
  void who_cancels_is_told_what_it_costs_him_and_what_goes_back() {
    var order = sold();
    var paid = office.atGateway(order);
    office.customerCancels(order);
    var told = toldAnna().getFirst();
    assertThat(told.booking().by()).isEqualTo(CancelledBy.CUSTOMER);
    assertThat(told.fee()).isEqualTo(agency.price("24.00"));
    assertThat(told.refund().orElseThrow().details().amount()).isEqualTo(paid.minus(told.fee()));
    assertThat(told.link().toString()).endsWith(agency.tokenOf(order));
  }

  @Test
  void what_the_supplier_cancels_costs_nothing_and_the_gift_card_is_told_with_its_code() {
    var order = sold();
    office.supplierCancels(order);
    var told = toldAnna().getFirst();
    assertThat(told.fee()).matches(Money::isZero);
    assertThat(told.goodwill().map(GiftCard::issued)).contains(agency.price("50.00"));
    assertThat(told.goodwill().map(GiftCard::code)).get().asString().isNotBlank();
  }

  @Test
  void nothing_is_promised_of_a_refund_that_was_rejected_meanwhile() {
    agency.mustApproveOfMoreThan("1.00");
    var order = sold();
    office.customerCancels(order);
    office.decides(office.refundOf(order), new Decision.Reject("not ours"));
    assertThat(toldAnna()).singleElement().matches(told -> told.refund().isEmpty());
  }

  @Test
  void nothing_is_promised_of_a_refund_that_failed_meanwhile() {
    var order = sold();
    agency.line().meets(Call.GIVE_BACK, Trouble.REFUSED);
    office.customerCancels(order);
    agency.cases().payRefund.run(office.refundOf(order).id());
    assertThat(toldAnna()).singleElement().matches(told -> told.refund().isEmpty());
  }

  @Test
  void the_supplier_is_told_once_that_the_places_are_free() {
    var order = sold();
    office.customerCancels(order);
    office.customerCancels(order);
    agency.daysPass();
    assertThat(agency.mailToSupplier()).singleElement().isInstanceOf(PlacesFree.class);
    assertThat(toldAnna()).hasSize(1);
  }

  @Test
  void of_two_bookings_only_the_cancelled_one_is_told_of() {
    var order =
        agency.sells(Wish.of(Wish.item(SMALL_WALK, "adult", 1), Wish.item(WALK, "adult", 2)));
    office.customerCancels(order);
    assertThat(toldAnna())
        .singleElement()
        .matches(told -> told.booking().id().equals(BackOffice.bookingOf(order)));
  }
}
