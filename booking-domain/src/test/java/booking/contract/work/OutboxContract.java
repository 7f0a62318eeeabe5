package booking.contract.work;

import static booking.contract.checkout.CheckoutFixtures.IDS;
import static booking.contract.checkout.CheckoutFixtures.NOON;
import static booking.contract.checkout.CheckoutFixtures.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import booking.contract.Backend;
import booking.contract.OnBackend;
import booking.contract.Race;
import booking.contract.Shop;
import booking.domain.work.Delivery;
import booking.domain.work.Fact;
import booking.domain.work.FactId;
import booking.domain.work.FactKind;
import booking.domain.work.Outbox;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Facts on their way to their handlers: at least once, and in order for each subject. */
public interface OutboxContract extends OnBackend {
  FactKind PAID = new FactKind("paid");
  FactKind OTHER = new FactKind("other");
  Duration MINUTE = Duration.ofMinutes(1);

  /** Facts are told to the mail handler. */
  default Backend mailing() {
    return fresh(told("mail", PAID));
  }

  private static Fact paid(Backend backend, UUID subject, Instant at) {
    return new Fact(new FactId(IDS.next()), Shop.on(backend).id(), PAID, subject, at);
  }

  /** So many facts of one subject, a second apart, added. */
  private static List<Fact> added(Backend backend, UUID subject, int count) {
    var supplier = Shop.on(backend).id();
    var facts =
        IntStream.range(0, count)
            .mapToObj(
                i -> new Fact(new FactId(IDS.next()), supplier, PAID, subject, NOON.plusSeconds(i)))
            .toList();
    backend
        .unitOfWork()
        .run(() -> {
          backend.outbox().add(facts);
          return facts;
        });
    return facts;
  }

  private static List<Delivery> lease(Outbox outbox, Instant now) {
    return outbox.lease(9, now, MINUTE);
  }

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
