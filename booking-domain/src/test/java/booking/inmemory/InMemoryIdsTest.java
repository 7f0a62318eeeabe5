package booking.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.work.IdsContract;
import booking.domain.work.Ids;
import org.junit.jupiter.api.Test;

class InMemoryIdsTest implements IdsContract {

  @Override
  public Ids ids() {
    return new InMemoryIds(7);
  }

  @Test
  void the_same_seed_gives_the_same_ids_and_codes() {
    var again = ids();
    var ids = ids();
    assertThat(ids.next()).isEqualTo(again.next());
    assertThat(ids.code()).isEqualTo(again.code());
    assertThat(new InMemoryIds(8).code()).isNotEqualTo(ids.code());
  }
}
