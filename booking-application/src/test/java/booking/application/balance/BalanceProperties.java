package booking.application.balance;

import static booking.inmemory.payment.TestCard.DECLINED;
import static booking.inmemory.payment.TestCard.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import booking.application.Line.Call;
import booking.application.Line.Crash;
import booking.application.Line.Trouble;
import booking.domain.order.Order;
import booking.domain.payment.Payment;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.BeforeTry;

/** Whatever happens to what is owed, and whatever of it is lost: nobody pays more than he owes. */
class BalanceProperties {

  enum Event {
    IS_ASKED_TO_PAY,
    PAYS,
    IS_TURNED_DOWN,
    IS_SETTLED,
    WEBHOOKS_ARRIVE,
    FACTS_ARE_DELIVERED,
    WATCHDOG_RUNS,
    A_MOMENT_PASSES,
    IS_GIVEN_A_DISCOUNT,
    THE_BANK_LETS_IT_RUN_OUT
  }

  enum Accident {
    NONE,
    OPEN_ANSWER_LOST,
    CHANGE_ANSWER_LOST,
    CHANGE_REFUSED,
    FETCH_LOST,
    CAPTURE_REQUEST_LOST,
    CRASH_BEFORE_CAPTURE,
    CAPTURE_REFUSED,
    CANCEL_ANSWER_LOST
  }

  private Trek trek = Trek.booked();

  @BeforeTry
  void another_trek() {
    trek = Trek.booked();
  }

  @Property(tries = 200)
  @Label("what is taken is in the books, and is never more than is owed")
  void nobody_pays_more_than_he_owes(
      @ForAll @Size(max = 3) List<Accident> accidents, @ForAll @Size(max = 14) List<Event> events) {
    accidents.forEach(this::happens);
    for (var event : events) {
      happens(event);
      assertThat(trek.books().paid()).isLessThanOrEqualTo(trek.books().charged());
    }
    accidents.forEach(each -> survived(trek.agency::daysPass));
    trek.agency.daysPass();
    assertThat(trek.books().paid().decimal()).isEqualTo(trek.taken());
    assertThat(trek.now().order()).isInstanceOf(Order.Confirmed.class);
    assertThat(trek.payments()).filteredOn(Payment::isOpen).hasSizeLessThanOrEqualTo(1);
    assertThat(trek.books().excess().isZero()).isTrue();
  }

  private void happens(Accident accident) {
    var line = trek.agency.line();
    switch (accident) {
      case NONE -> {}
      case OPEN_ANSWER_LOST -> line.meets(Call.OPEN, Trouble.ANSWER_LOST);
      case CHANGE_ANSWER_LOST -> line.meets(Call.CHANGE, Trouble.ANSWER_LOST);
      case CHANGE_REFUSED -> line.meets(Call.CHANGE, Trouble.REFUSED);
      case FETCH_LOST -> line.meets(Call.FETCH, Trouble.NONE, Trouble.REQUEST_LOST);
      case CAPTURE_REQUEST_LOST -> line.meets(Call.CAPTURE, Trouble.REQUEST_LOST);
      case CRASH_BEFORE_CAPTURE -> line.meets(Call.CAPTURE, Trouble.CRASH_BEFORE);
      case CAPTURE_REFUSED -> line.meets(Call.CAPTURE, Trouble.REFUSED);
      case CANCEL_ANSWER_LOST -> line.meets(Call.CANCEL, Trouble.ANSWER_LOST);
    }
  }

  private void happens(Event event) {
    survived(
        switch (event) {
          case IS_ASKED_TO_PAY -> trek::isAskedToPay;
          case PAYS -> () -> trek.paysIfHeCan(GOOD);
          case IS_TURNED_DOWN -> () -> trek.paysIfHeCan(DECLINED);
          case IS_SETTLED -> trek::settles;
          case WEBHOOKS_ARRIVE -> trek.agency::webhooksArrive;
          case FACTS_ARE_DELIVERED -> trek.agency::factsAreDelivered;
          case WATCHDOG_RUNS -> trek.agency::paymentsAreChased;
          case A_MOMENT_PASSES -> () -> trek.agency.timePasses(Duration.ofSeconds(40));
          case IS_GIVEN_A_DISCOUNT -> () -> trek.isGivenADiscountIfHeOwesIt("30.00");
          case THE_BANK_LETS_IT_RUN_OUT -> trek::runsOut;
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
}
