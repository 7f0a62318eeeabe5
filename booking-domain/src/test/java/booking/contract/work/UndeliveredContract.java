package booking.contract.work;

import static booking.contract.checkout.CheckoutFixtures.IDS;
import static booking.contract.checkout.CheckoutFixtures.NOON;
import static booking.contract.checkout.CheckoutFixtures.told;
import static booking.contract.work.OnOutbox.added;
import static booking.contract.work.OnOutbox.lease;
import static booking.contract.work.OnOutbox.paid;
import static org.assertj.core.api.Assertions.assertThat;

import booking.domain.work.Delivery;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a handler could not be told: it is put off, or laid aside until somebody asks for it. */
public interface UndeliveredContract extends OnOutbox {

  @Test
  default void one_handlers_trouble_does_not_hold_up_another() {
    var backend = fresh(told("mail", PAID), told("lead", PAID));
    added(backend, IDS.next(), 2);
    var first = lease(backend.outbox(), NOON.plusSeconds(9));
    for (var delivery : first) {
      if (delivery.handler().equals("lead")) {
        backend.outbox().delivered(delivery);
      } else {
        backend.outbox().postpone(delivery, NOON.plus(MINUTE), "no mail server");
      }
    }
    assertThat(lease(backend.outbox(), NOON.plusSeconds(9)))
        .extracting(Delivery::handler)
        .containsExactly("lead");
  }

  @Test
  default void what_is_postponed_comes_back_then_with_its_trouble() {
    var backend = mailing();
    var fact = added(backend, IDS.next(), 2).getFirst();
    var then = NOON.plus(MINUTE);
    backend.outbox().postpone(lease(backend.outbox(), NOON).getFirst(), then, "нет сервера «smtp»");
    assertThat(lease(backend.outbox(), then.minusNanos(1_000))).isEmpty();
    assertThat(lease(backend.outbox(), then))
        .containsExactly(new Delivery(fact, "mail", 1, then, Optional.of("нет сервера «smtp»")));
  }

  @Test
  default void whoever_takes_over_wakes_neither_what_is_put_off_nor_what_is_buried() {
    var backend = mailing();
    added(backend, IDS.next(), 1);
    added(backend, IDS.next(), 1);
    var taken = lease(backend.outbox(), NOON);
    backend.outbox().postpone(taken.getFirst(), NOON.plus(MINUTE), "no mail server");
    backend.outbox().bury(taken.getLast(), "no such address");
    backend.outbox().takeOver();
    assertThat(lease(backend.outbox(), NOON)).isEmpty();
    assertThat(backend.outbox().dead(9)).hasSize(1);
  }

  @Test
  default void what_is_buried_stays_until_somebody_asks_for_it() {
    var backend = mailing();
    var fact = added(backend, IDS.next(), 1).getFirst();
    backend.outbox().bury(lease(backend.outbox(), NOON).getFirst(), "no such address");
    assertThat(lease(backend.outbox(), NOON.plus(Duration.ofDays(9)))).isEmpty();
    assertThat(backend.outbox().dead(9))
        .singleElement()
        .satisfies(dead -> assertThat(dead.fact()).isEqualTo(fact))
        .satisfies(dead -> assertThat(dead.trouble()).contains("no such address"));
  }

  @Test
  default void buried_ones_are_shown_the_oldest_first() {
    var backend = mailing();
    var first = added(backend, IDS.next(), 1).getFirst();
    var second = paid(backend, IDS.next(), NOON.plusSeconds(1));
    backend.outbox().add(List.of(second));
    lease(backend.outbox(), NOON.plusSeconds(1))
        .forEach(delivery -> backend.outbox().bury(delivery, "trouble"));
    assertThat(backend.outbox().dead(9)).extracting("fact").containsExactly(first, second);
    assertThat(backend.outbox().dead(1)).extracting("fact").containsExactly(first);
  }

  @Test
  default void behind_a_buried_one_the_later_ones_of_its_subject_wait() {
    var backend = mailing();
    var facts = added(backend, IDS.next(), 2);
    var later = NOON.plusSeconds(9);
    backend.outbox().bury(lease(backend.outbox(), NOON).getFirst(), "trouble");
    assertThat(lease(backend.outbox(), later)).isEmpty();
    backend.outbox().revive(facts.getFirst().id(), "mail", later);
    assertThat(lease(backend.outbox(), later)).extracting("fact").containsExactly(facts.getFirst());
  }

  @Test
  default void a_buried_one_keeps_no_other_handler_and_no_other_subject_waiting() {
    var backend = fresh(told("mail", PAID), told("lead", PAID));
    var first = added(backend, IDS.next(), 1).getFirst();
    backend.outbox().bury(backend.outbox().lease("mail", 9, NOON, MINUTE).getFirst(), "trouble");
    var other = added(backend, IDS.next(), 1).getFirst();
    assertThat(lease(backend.outbox(), NOON))
        .extracting(delivery -> delivery.handler() + delivery.fact().id())
        .containsExactlyInAnyOrder("lead" + first.id(), "mail" + other.id(), "lead" + other.id());
  }

  @Test
  default void a_buried_one_is_revived_once_and_due_at_once() {
    var backend = mailing();
    var fact = added(backend, IDS.next(), 1).getFirst();
    backend.outbox().bury(lease(backend.outbox(), NOON).getFirst(), "trouble");
    assertThat(backend.outbox().revive(fact.id(), "lead", NOON)).isFalse();
    assertThat(backend.outbox().revive(fact.id(), "mail", NOON)).isTrue();
    assertThat(backend.outbox().revive(fact.id(), "mail", NOON)).isFalse();
    assertThat(backend.outbox().dead(9)).isEmpty();
    assertThat(lease(backend.outbox(), NOON)).extracting("fact").containsExactly(fact);
  }

  @Test
  default void the_lag_is_how_long_the_oldest_has_been_due() {
    var backend = mailing();
    added(backend, IDS.next(), 1);
    added(backend, IDS.next(), 1);
    var later = NOON.plus(MINUTE);
    assertThat(backend.outbox().lag(NOON.minusSeconds(1))).isEqualTo(Duration.ZERO);
    assertThat(backend.outbox().lag(later)).isEqualTo(MINUTE);
    lease(backend.outbox(), later).forEach(backend.outbox()::delivered);
    assertThat(backend.outbox().lag(later)).isEqualTo(Duration.ZERO);
  }

  @Test
  default void what_is_buried_is_not_behind_time() {
    var backend = mailing();
    added(backend, IDS.next(), 1);
    backend.outbox().bury(lease(backend.outbox(), NOON).getFirst(), "trouble");
    assertThat(backend.outbox().lag(NOON.plus(MINUTE))).isEqualTo(Duration.ZERO);
  }
}
