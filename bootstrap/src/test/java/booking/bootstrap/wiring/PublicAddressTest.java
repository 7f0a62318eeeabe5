package booking.bootstrap.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import booking.bootstrap.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicAddressTest {

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, http://127.0.0.1:8080",
    "0.0.0.0, http://127.0.0.1:8080",
    "::, http://127.0.0.1:8080",
    "127.0.0.2, http://127.0.0.2:8080",
    "192.0.2.7, http://192.0.2.7:8080",
    "::1, http://[0:0:0:0:0:0:0:1]:8080"
  })
  void the_service_reaches_itself_where_it_listens(String bound, String own) {
    assertThat(PublicAddress.own(bound, 8080)).hasToString(own);
  }

  @Test
  void what_is_no_address_is_refused_by_name() {
    assertThatThrownBy(() -> PublicAddress.own("no address", 8080))
        .isInstanceOf(Settings.Refused.class)
        .hasMessageContaining("BIND");
  }
}
