package booking.contract.work;

import static booking.contract.checkout.CheckoutFixtures.NOON;
import static booking.contract.checkout.CheckoutFixtures.key;
import static booking.contract.checkout.CheckoutFixtures.request;
import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.OnBackend;
import booking.contract.Race;
import booking.domain.work.IdempotencyKeys.Seen;
import org.junit.jupiter.api.Test;

/** Keys of requests: a repetition is told from a mistake. */
public interface IdempotencyKeysContract extends OnBackend {

  @Test
  default void a_key_is_first_then_again_and_different_with_another_body() {
    var keys = fresh().idempotencyKeys();
    var key = key();
    assertThat(keys.remember("import", key, request("a"), NOON)).isEqualTo(Seen.FIRST);
    assertThat(keys.remember("import", key, request("a"), NOON)).isEqualTo(Seen.AGAIN);
    assertThat(keys.remember("import", key, request("b"), NOON)).isEqualTo(Seen.DIFFERENT);
    assertThat(keys.remember("import", key, request("a"), NOON)).isEqualTo(Seen.AGAIN);
  }

  @Test
  default void scopes_are_kept_apart() {
    var keys = fresh().idempotencyKeys();
    var key = key();
    assertThat(keys.remember("import", key, request("a"), NOON)).isEqualTo(Seen.FIRST);
    assertThat(keys.remember("resend", key, request("b"), NOON)).isEqualTo(Seen.FIRST);
  }

  @Test
  default void of_twins_at_the_same_moment_one_is_first() {
    var keys = fresh().idempotencyKeys();
    var key = key();
    var seen = Race.of(8, i -> keys.remember("import", key, request("a"), NOON));
    assertThat(seen).containsOnlyOnce(Seen.FIRST).containsOnly(Seen.FIRST, Seen.AGAIN);
  }

  @Test
  default void a_request_that_was_refused_leaves_its_key_to_another() {
    var keys = fresh().idempotencyKeys();
    var key = key();
    keys.remember("import", key, request("a"), NOON);
    keys.remember("resend", key, request("a"), NOON);
    keys.forget("import", key, request("a"));
    assertThat(keys.remember("import", key, request("b"), NOON)).isEqualTo(Seen.FIRST);
    assertThat(keys.remember("resend", key, request("b"), NOON)).isEqualTo(Seen.DIFFERENT);
  }

  @Test
  default void a_refused_request_does_not_take_the_key_of_one_that_was_not() {
    var keys = fresh().idempotencyKeys();
    var key = key();
    keys.remember("import", key, request("a"), NOON);
    keys.forget("import", key, request("b"));
    assertThat(keys.remember("import", key, request("a"), NOON)).isEqualTo(Seen.AGAIN);
  }

  @Test
  default void old_keys_are_forgotten_and_young_ones_are_not() {
    var keys = fresh().idempotencyKeys();
    var old = key();
    var young = key();
    keys.remember("import", old, request("a"), NOON.minusNanos(1_000));
    keys.remember("import", young, request("a"), NOON);
    assertThat(keys.forget(NOON, 9)).isEqualTo(1);
    assertThat(keys.remember("import", old, request("b"), NOON)).isEqualTo(Seen.FIRST);
    assertThat(keys.remember("import", young, request("b"), NOON)).isEqualTo(Seen.DIFFERENT);
  }

  @Test
  default void no_more_keys_are_forgotten_at_once_than_wanted() {
    var keys = fresh().idempotencyKeys();
    for (int i = 0; i < 3; i++) {
      keys.remember("import", key(), request("a"), NOON);
    }
    var later = NOON.plusSeconds(1);
    assertThat(keys.forget(later, 2)).isEqualTo(2);
    assertThat(keys.forget(later, 2)).isEqualTo(1);
    assertThat(keys.forget(later, 2)).isZero();
  }
}
