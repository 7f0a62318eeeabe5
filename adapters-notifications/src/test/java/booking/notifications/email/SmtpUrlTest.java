package booking.notifications.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpUrlTest {

  @Test
  void a_port_need_not_be_said() {
    assertThat(SmtpUrl.parse("smtp://mail.example"))
        .isEqualTo(new SmtpUrl(false, "mail.example", 25, Optional.empty()));
    assertThat(SmtpUrl.parse("smtp://me:secret@mail.example").port()).isEqualTo(587);
    assertThat(SmtpUrl.parse("smtps://mail.example").port()).isEqualTo(465);
  }

  @Test
  void a_password_travels_in_the_clear_to_this_machine_alone() {
    assertThat(SmtpUrl.parse("smtp://me:secret@mail.example").mustTurnToTls()).isTrue();
    assertThat(SmtpUrl.parse("smtp://me:secret@localhost").mustTurnToTls()).isFalse();
    assertThat(SmtpUrl.parse("smtp://mail.example").mustTurnToTls()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://me:secret@mail.example", "smtp:secret", "smtp://me:sec ret@h", "secret"})
  void what_is_no_mail_server_is_refused_without_repeating_it(String text) {
    assertThatThrownBy(() -> SmtpUrl.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("sec")
        .hasNoCause();
  }

  @Test
  void its_text_hides_the_password() {
    assertThat(SmtpUrl.parse("smtp://me:secret@mail.example").toString()).doesNotContain("secret");
  }
}
