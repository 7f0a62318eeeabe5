package booking.contract.work;

import static booking.contract.checkout.CheckoutFixtures.IDS;
import static booking.contract.checkout.CheckoutFixtures.NOON;
import static booking.contract.checkout.CheckoutFixtures.told;
import static booking.contract.work.OnOutbox.added;
import static booking.contract.work.OnOutbox.lease;
import static booking.contract.work.OnOutbox.paid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import booking.contract.Race;
import booking.contract.Shop;
import booking.domain.work.Delivery;
import booking.domain.work.Fact;
import booking.domain.work.FactId;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Facts on their way to their handlers: at least once, and in order for each subject. */
public interface OutboxContract extends OnOutbox {

  @Test
  default void where_nothing_happened_nothing_is_due() {
    var outbox = mailing().outbox();
    assertThat(lease(outbox, NOON)).isEmpty();
    assertThat(outbox.dead(9)).isEmpty();
    assertThat(outbox.lag(NOON)).isEqualTo(Duration.ZERO);
  }

  @Test
  default void one_handler_is_served_apart_from_the_others() {
    var backend = fresh(told("mail", PAID), told("lead", PAID));
    added(backend, IDS.next(), 1);
    var ofMail = backend.outbox().lease("mail", 9, NOON, MINUTE);
    assertThat(ofMail).extracting(Delivery::handler).containsExactly("mail");
    assertThat(backend.outbox().lease("mail", 9, NOON, MINUTE)).isEmpty();
    assertThat(lease(backend.outbox(), NOON)).extracting(Delivery::handler).containsExactly("lead");
  }

  @Test
  default void a_fact_reaches_each_who_is_told_of_it() {
    var backend = fresh(told("mail", PAID, OTHER), told("lead", PAID), told("none", OTHER));
    var fact = added(backend, IDS.next(), 1).getFirst();
    assertThat(lease(backend.outbox(), NOON))
        .containsExactlyInAnyOrder(
            new Delivery(fact, "mail", 0, NOON, Optional.empty()),
            new Delivery(fact, "lead", 0, NOON, Optional.empty()));
  }

  @Test
  default void a_fact_nobody_is_told_of_is_never_due() {
    var backend = fresh(told("mail", OTHER));
    added(backend, IDS.next(), 1);
    assertThat(lease(backend.outbox(), NOON)).isEmpty();
    assertThat(backend.outbox().lag(NOON.plus(MINUTE))).isEqualTo(Duration.ZERO);
  }

  @Test
  default void a_fact_is_not_due_before_it_happened() {
    var backend = mailing();
    added(backend, IDS.next(), 1);
    assertThat(lease(backend.outbox(), NOON.minusNanos(1_000))).isEmpty();
  }

  @Test
  default void what_an_aborted_unit_added_is_never_due() {
    var backend = mailing();
    var facts = List.of(paid(backend, IDS.next(), NOON));
    assertThatThrownBy(() ->
            backend
                .unitOfWork()
                .run(() -> {
                  backend.outbox().add(facts);
                  throw new IllegalStateException("aborted");
                }))
        .hasMessage("aborted");
    assertThat(lease(backend.outbox(), NOON)).isEmpty();
  }

  @Test
  default void what_is_delivered_does_not_come_back() {
    var backend = mailing();
    added(backend, IDS.next(), 1);
    backend.outbox().delivered(lease(backend.outbox(), NOON).getFirst());
    assertThat(lease(backend.outbox(), NOON.plus(MINUTE))).isEmpty();
  }

  @Test
  default void no_more_are_taken_than_wanted_those_due_longest_first() {
    var backend = mailing();
    var young = added(backend, IDS.next(), 2).getFirst();
    var old = paid(backend, IDS.next(), NOON.minusSeconds(5));
    backend.outbox().add(List.of(old));
    assertThat(backend.outbox().lease(1, NOON, MINUTE)).extracting("fact").containsExactly(old);
    assertThat(backend.outbox().lease(1, NOON, MINUTE)).extracting("fact").containsExactly(young);
  }

  @Test
  default void nobody_else_takes_it_until_the_lease_ends() {
    var backend = mailing();
    added(backend, IDS.next(), 1);
    lease(backend.outbox(), NOON);
    assertThat(lease(backend.outbox(), NOON.plus(MINUTE).minusNanos(1_000))).isEmpty();
    assertThat(lease(backend.outbox(), NOON.plus(MINUTE)))
        .extracting(Delivery::attempts)
        .containsExactly(1);
  }

  @Test
  default void whoever_is_alone_takes_over_what_the_dead_had_leased() {
    var backend = mailing();
    var fact = added(backend, IDS.next(), 1).getFirst();
    lease(backend.outbox(), NOON);
    backend.outbox().takeOver();
    assertThat(lease(backend.outbox(), NOON))
        .containsExactly(new Delivery(fact, "mail", 1, NOON, Optional.empty()));
  }

  @Test
  default void those_who_take_at_the_same_moment_share_without_overlap() {
    var backend = mailing();
    IntStream.range(0, 20).forEach(i -> added(backend, IDS.next(), 1));
    var taken = Race.of(4, i -> backend.outbox().lease(20, NOON, MINUTE));
    assertThat(taken.stream().flatMap(Collection::stream).map(Delivery::fact).toList())
        .doesNotHaveDuplicates();
    var rest = backend.outbox().lease(20, NOON, MINUTE).size();
    assertThat(taken.stream().mapToInt(List::size).sum() + rest).isEqualTo(20);
  }

  @Test
  default void facts_of_one_subject_come_one_after_the_other() {
    var backend = mailing();
    var facts = added(backend, IDS.next(), 3);
    for (var fact : facts) {
      var taken = lease(backend.outbox(), NOON.plusSeconds(9));
      assertThat(taken).extracting(Delivery::fact).containsExactly(fact);
      assertThat(lease(backend.outbox(), NOON.plusSeconds(9))).isEmpty();
      backend.outbox().delivered(taken.getFirst());
    }
  }

  @Test
  default void facts_of_one_subject_come_in_the_order_they_were_added_though_at_one_instant() {
    var backend = mailing();
    var supplier = Shop.on(backend).id();
    var subject = IDS.next();
    var facts =
        Stream.generate(() -> new Fact(new FactId(IDS.next()), supplier, PAID, subject, NOON))
            .limit(2)
            .toList();
    backend.outbox().add(facts);
    var first = lease(backend.outbox(), NOON).getFirst();
    backend.outbox().delivered(first);
    assertThat(List.of(first.fact(), lease(backend.outbox(), NOON).getFirst().fact()))
        .isEqualTo(facts);
  }
}
