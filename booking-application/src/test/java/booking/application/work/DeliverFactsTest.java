package booking.application.work;

import static booking.application.Brochure.WALK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import booking.application.Agency;
import booking.application.Wish;
import booking.application.notice.TellSupplier;
import booking.domain.order.OrderFacts;
import booking.domain.work.Busy;
import booking.domain.work.Fact;
import booking.domain.work.FactHandler;
import booking.domain.work.Subscription;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeliverFactsTest {
  private final Agency agency = Agency.open();
  private final Unwell supplier = new Unwell();
  private final DeliverFacts deliver =
      new DeliverFacts(agency.backend().outbox(), List.of(supplier), agency.backend().clock());

  /** Stands in for the one who tells the supplier, and throws as long as it is told to. */
  private static final class Unwell implements FactHandler {
    private final List<Fact> tried = new ArrayList<>();
    private boolean well;
    private boolean deadly;

    @Override
    public Subscription subscription() {
      return new Subscription(TellSupplier.SUBSCRIPTION.handler(), Set.of(OrderFacts.CONFIRMED));
    }

    @Override
    public void handle(Fact fact) {
      tried.add(fact);
      if (deadly) {
        throw new OutOfMemoryError("as good as dead");
      }
      if (!well) {
        throw new Busy("others were in the way");
      }
    }
  }

  private void isTried(Duration later) {
    agency.timePasses(later);
    while (deliver.run() > 0) {}
  }

  private void isTriedTooOften() {
    agency.places(Wish.of(WALK, 1).giftCard("GIFT-500"));
    for (int i = 0; i < 20; i++) {
      isTried(Duration.ofHours(7));
    }
  }

  @Test
  void what_fails_is_tried_again_after_waits_that_grow() {
    agency.places(Wish.of(WALK, 1).giftCard("GIFT-500"));
    isTried(Duration.ZERO);
    isTried(Duration.ofSeconds(1));
    assertThat(supplier.tried).hasSize(1);
    isTried(Duration.ofSeconds(1));
    assertThat(supplier.tried).hasSize(2);
    isTried(Duration.ofSeconds(9));
    assertThat(supplier.tried).hasSize(2);
    isTried(Duration.ofSeconds(1));
    assertThat(supplier.tried).hasSize(3);
  }

  @Test
  void what_succeeds_is_not_tried_again() {
    supplier.well = true;
    agency.places(Wish.of(WALK, 1).giftCard("GIFT-500"));
    isTried(Duration.ZERO);
    isTried(Duration.ofDays(1));
    assertThat(supplier.tried).hasSize(1);
  }

  @Test
  void what_was_tried_too_often_waits_for_an_operator() {
    isTriedTooOften();
    assertThat(supplier.tried).hasSize(9);
    assertThat(agency.backend().outbox().dead(99))
        .filteredOn(dead -> dead.handler().equals("tell-supplier"))
        .singleElement()
        .satisfies(dead -> assertThat(dead.trouble()).contains("Busy"));
  }

  @Test
  void an_operator_has_it_tried_again() {
    isTriedTooOften();
    supplier.well = true;
    var dead = supplier.tried.getFirst().id();
    assertThat(agency.cases().retry.run(new RetryDeadLetter.Command(dead, "tell-supplier")))
        .isEqualTo(new RetryDeadLetter.Outcome.Retried());
    isTried(Duration.ZERO);
    assertThat(agency.cases().retry.run(new RetryDeadLetter.Command(dead, "tell-supplier")))
        .isEqualTo(new RetryDeadLetter.Outcome.NoSuchDeadLetter());
    assertThat(supplier.tried).hasSize(10);
  }

  @Test
  void what_one_was_at_who_died_is_tried_again_by_others_two_minutes_later() {
    diesOverAnOrder();
    isTried(Duration.ofSeconds(119));
    assertThat(supplier.tried).hasSize(1);
    isTried(Duration.ofSeconds(1));
    assertThat(supplier.tried).hasSize(2);
  }

  @Test
  void whoever_is_alone_does_not_wait_for_the_dead() {
    diesOverAnOrder();
    deliver.takeOver();
    isTried(Duration.ZERO);
    assertThat(supplier.tried).hasSize(2);
  }

  private void diesOverAnOrder() {
    agency.places(Wish.of(WALK, 1).giftCard("GIFT-500"));
    supplier.deadly = true;
    assertThatThrownBy(() -> isTried(Duration.ZERO)).isInstanceOf(OutOfMemoryError.class);
    supplier.deadly = false;
    supplier.well = true;
  }

  @Test
  void one_order_in_trouble_does_not_keep_back_another() {
    agency.places(Wish.of(WALK, 1).giftCard("GIFT-500"));
    isTried(Duration.ZERO);
    supplier.well = true;
    agency.places(Wish.of(WALK, 1).giftCard("GIFT-500"));
    isTried(Duration.ZERO);
    assertThat(supplier.tried).extracting(Fact::subject).doesNotHaveDuplicates().hasSize(2);
  }
}
