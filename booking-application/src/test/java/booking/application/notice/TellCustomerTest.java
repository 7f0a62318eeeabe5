package booking.application.notice;

import static booking.application.Brochure.SMALL_WALK;
import static booking.application.Brochure.WALK;
import static booking.inmemory.payment.TestCard.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import booking.application.Agency;
import booking.application.Line.Call;
import booking.application.Line.Trouble;
import booking.application.Wish;
import booking.domain.availability.Alternative;
import booking.domain.checkout.Checkout;
import booking.domain.notice.Notice;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TellCustomerTest {
  private final Agency agency = Agency.open();

  private List<Notice> toldAnna() {
    agency.daysPass();
    return agency.mailTo("anna@example.org");
  }

  private Checkout paid(Wish wish) {
    var placed = agency.places(wish);
    agency.customerPays(placed, GOOD);
    return placed;
  }

  @Test
  void who_is_confirmed_is_told_with_a_link_that_opens_his_order() {
    var sold = agency.sells(Wish.of(WALK, 2));
    assertThat(toldAnna())
        .singleElement()
        .isInstanceOfSatisfying(
            Notice.Confirmed.class,
            told -> assertThat(told.link().toString()).endsWith(agency.tokenOf(sold)));
  }

  @Test
  void the_supplier_is_told_of_a_sale_and_of_nothing_else() {
    agency.sells(Wish.of(WALK, 2));
    agency.places(Wish.of(WALK, 1));
    agency.daysPass();
    assertThat(agency.mail()).filteredOn(Notice.Sold.class::isInstance).hasSize(1);
  }

  @Test
  void whose_capture_was_refused_is_told_once_and_never_that_it_is_confirmed() {
    var placed = paid(Wish.of(WALK, 2));
    agency.line().meets(Call.CAPTURE, Trouble.REFUSED);
    agency.captures(placed);
    assertThat(toldAnna()).singleElement().isInstanceOf(Notice.CaptureRefused.class);
  }

  @Test
  void whose_money_was_of_another_amount_is_told_that_it_was_not_taken() {
    agency.line().setsAsideInstead(agency.price("1.00"));
    agency.captures(paid(Wish.of(WALK, 2)));
    assertThat(toldAnna()).singleElement().isInstanceOf(Notice.CaptureRefused.class);
  }

  @Test
  void who_never_paid_is_told_nothing() {
    agency.places(Wish.of(WALK, 2));
    assertThat(toldAnna()).isEmpty();
  }

  @Test
  void alternatives_have_room_for_the_whole_party_and_can_still_be_bought() {
    var placed = agency.places(Wish.of(SMALL_WALK, 2));
    agency.timePasses(Duration.ofMinutes(16));
    agency.sells(Wish.of(SMALL_WALK, 1).by("bea@example.org"));
    agency.sells(Wish.of(WALK, 12).by("bea@example.org"));
    agency.sells(Wish.of(WALK, 7).by("bea@example.org"));
    agency.customerPays(placed, GOOD);
    agency.captures(placed);
    assertThat(alternatives(toldAnna()))
        .isNotEmpty()
        .doesNotContain(new Alternative.Departure(WALK));
  }

  private static List<Alternative> alternatives(List<Notice> told) {
    return ((Notice.MoneyReturned) told.getFirst()).alternatives();
  }
}
