package booking.domain.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ada@mail.example",
        "ada.love+tag@a-b.mail.example",
        "o'neill!#$%&*/=?^_`{|}~-@mail.example",
        "jörg@müller.example",
        "山田@例え.example",
        "ada@xn--mller-kva.example"
      })
  void what_a_server_may_take_is_an_address(String text) {
    assertThat(new EmailAddress(text).value()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ada",
        "@y.example",
        "a@",
        "a@y",
        ".a@y.example",
        "a.@y.example",
        "a..b@y.example",
        "..@a..b.example",
        "a@b@y.example",
        "(x)@y.example",
        "a[b@y.example",
        "a b@y.example",
        "a\r\nBcc:x@y.example",
        "\u202eevil@y.example",
        "a\0@y.example",
        "a@y.example.",
        "a@.y.example",
        "a@-y.example",
        "a@y-.example",
        "a@y_z.example",
        "a@y.ex\u200bample"
      })
  void what_no_server_takes_is_none(String text) {
    assertThatThrownBy(() -> new EmailAddress(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void its_parts_have_a_longest_length() {
    var label = "b".repeat(63);
    assertThat(new EmailAddress("a".repeat(64) + "@" + label + ".example")).isNotNull();
    what_no_server_takes_is_none("a".repeat(65) + "@y.example");
    what_no_server_takes_is_none("a@" + label + "b.example");
    what_no_server_takes_is_none("a@" + (label + ".").repeat(4) + "example");
  }
}
