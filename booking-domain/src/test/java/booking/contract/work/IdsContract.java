package booking.contract.work;

import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.Race;
import booking.domain.availability.PoolId;
import booking.domain.work.Ids;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where new ids and codes come from. */
public interface IdsContract {
  int MANY = 10_000;

  Ids ids();

  @Test
  default void ids_are_of_version_7() {
    assertThat(Stream.generate(ids()::next).limit(100))
        .allMatch(id -> id.version() == 7 && id.variant() == 2);
  }

  @Test
  default void each_id_sorts_after_those_before() {
    var ids = ids();
    var pools = IntStream.range(0, MANY).mapToObj(i -> new PoolId(ids.next())).toList();
    assertThat(pools).isSorted().doesNotHaveDuplicates();
  }

  @Test
  default void those_made_at_the_same_moment_differ() {
    var ids = ids();
    List<List<UUID>> made =
        Race.of(4, i -> IntStream.range(0, 1_000).mapToObj(n -> ids.next()).toList());
    assertThat(made.stream().flatMap(Collection::stream).toList()).doesNotHaveDuplicates();
  }

  @Test
  default void codes_are_eight_letters_and_digits_without_look_alikes() {
    assertThat(Stream.generate(ids()::code).limit(1_000))
        .allMatch(code -> code.matches("[2-9A-HJ-NP-Z]{8}"));
  }

  @Test
  default void codes_do_not_repeat() {
    assertThat(Stream.generate(ids()::code).limit(MANY)).doesNotHaveDuplicates();
  }
}
