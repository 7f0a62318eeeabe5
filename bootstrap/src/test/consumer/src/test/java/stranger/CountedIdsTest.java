package stranger;

import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.OnBackend;
import org.junit.jupiter.api.Test;

class CountedIdsTest {
  @Test
  void the_core_is_a_module_here() {
    assertThat(CountedIds.class.getModule().getName()).isEqualTo("stranger");
    assertThat(CountedIds.class.getInterfaces()[0].getModule().getName())
        .isEqualTo("booking.domain");
  }

  @Test
  void the_contracts_are_at_hand() {
    assertThat(OnBackend.class).isInterface();
  }
}
