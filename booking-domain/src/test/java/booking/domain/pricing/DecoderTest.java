package booking.domain.pricing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DecoderTest {

  @Test
  void a_lie_about_a_size_costs_no_memory() {
    var lie = new Encoder().number(2_000_000_000).bytes();
    assertThatThrownBy(() -> new Decoder(lie).text()).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Decoder(lie).list(Decoder::number))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_number_has_an_end() {
    byte[] endless = {-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1};
    assertThatThrownBy(() -> new Decoder(endless).number())
        .isInstanceOf(IllegalArgumentException.class);
  }
}
