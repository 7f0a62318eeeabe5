package booking.application.order;

import static booking.application.Brochure.WALK;
import static booking.inmemory.payment.TestCard.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import booking.application.Agency;
import booking.application.Line.Call;
import booking.application.Line.Trouble;
import booking.application.Wish;
import booking.domain.checkout.Checkout;
import booking.domain.checkout.Filter;
import booking.domain.notice.Notice;
import booking.domain.order.OrderId;
import booking.domain.party.EmailAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Looking orders up, listing them, and sending their links again. */
class OrdersTest {
  private final Agency agency = Agency.open();

  private void asksForHisLinks(String email) {
    agency.cases().resend.run(new ResendLink.Command(new EmailAddress(email)));
    agency.factsAreDelivered();
  }

  private List<OrderId> listed(Optional<Filter.State> state, boolean stuck, int atMost) {
    var command = new ListOrders.Command(Optional.empty(), state, stuck, Optional.empty(), atMost);
    return agency.cases().list.run(command).stream().map(one -> one.order().id()).toList();
  }

  private Checkout stuck() {
    var placed = agency.places(Wish.of(WALK, 1));
    agency.customerPays(placed, GOOD);
    agency.line().meets(Call.CAPTURE, Trouble.ANSWER_LOST);
    agency.captures(placed);
    return placed;
  }

  @Test
  void a_booking_is_found_with_its_orders_token() {
    var placed = agency.places(Wish.of(WALK, 1));
    var booking = placed.order().bookings().getFirst().id();
    assertThat(agency.cases().lookUp.run(booking, agency.tokenOf(placed))).contains(placed);
    assertThat(agency.cases().lookUp.run(booking, "guessed")).isEmpty();
  }

  @Test
  void a_lost_link_is_sent_again_however_the_address_is_spelt() {
    agency.places(Wish.of(WALK, 1));
    asksForHisLinks("ANNA@example.org");
    assertThat(agency.mail()).singleElement().isInstanceOf(Notice.LinkAgain.class);
  }

  @Test
  void orders_that_others_left_unpaid_in_his_name_do_not_keep_a_link_from_him() {
    var booked = agency.sells(Wish.of(WALK, 1)).order().id();
    agency.factsAreDelivered();
    for (int i = 0; i < 6; i++) {
      agency.places(Wish.of(WALK, 1));
    }
    asksForHisLinks("anna@example.org");
    assertThat(linksSent()).contains(booked);
  }

  private List<OrderId> linksSent() {
    return agency.mail().stream()
        .filter(Notice.LinkAgain.class::isInstance)
        .map(notice -> ((Notice.LinkAgain) notice).order().id())
        .toList();
  }

  @Test
  void who_has_no_order_gets_no_mail_and_nobody_is_told() {
    asksForHisLinks("stranger@example.org");
    assertThat(agency.mail()).isEmpty();
  }

  @Test
  void links_of_orders_given_up_are_not_sent() {
    agency.customerGivesUp(agency.places(Wish.of(WALK, 1)));
    asksForHisLinks("anna@example.org");
    assertThat(agency.mail()).isEmpty();
  }

  @Test
  void an_operator_sees_the_newest_first_and_page_by_page() {
    var first = agency.places(Wish.of(WALK, 1)).order().id();
    agency.timePasses(Duration.ofSeconds(1));
    var second = agency.sells(Wish.of(WALK, 1)).order().id();
    assertThat(listed(Optional.empty(), false, 9)).containsExactly(second, first);
    assertThat(listed(Optional.of(Filter.State.PLACED), false, 9)).containsExactly(first);
    assertThat(listed(Optional.empty(), false, 1)).containsExactly(second);
  }

  @Test
  void what_the_watchdog_should_have_finished_is_stuck() {
    var stuck = stuck().order().id();
    agency.sells(Wish.of(WALK, 1));
    agency.timePasses(Duration.ofSeconds(60));
    assertThat(listed(Optional.empty(), true, 9)).isEmpty();
    agency.timePasses(Duration.ofSeconds(1));
    assertThat(listed(Optional.empty(), true, 9)).containsExactly(stuck);
  }
}
