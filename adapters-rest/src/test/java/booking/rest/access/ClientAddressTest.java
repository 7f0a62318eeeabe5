package booking.rest.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpRequest;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClientAddressTest {
  private static final ClientAddress BEHIND_A_PROXY = new ClientAddress(Optional.of("X-Real-IP"));
  private static final ClientAddress IN_THE_OPEN = new ClientAddress(Optional.empty());

  @Test
  void the_header_of_a_known_proxy_says_who_asks() {
    assertThat(BEHIND_A_PROXY.of(saying("203.0.113.7"))).isEqualTo("203.0.113.7");
  }

  @Test
  void what_the_proxy_was_sent_itself_stands_before_what_it_adds() {
    assertThat(BEHIND_A_PROXY.of(saying("10.0.0.1, 198.51.100.1, 203.0.113.7")))
        .isEqualTo("203.0.113.7");
    assertThat(BEHIND_A_PROXY.of(saying("198.51.100.1").header("X-Real-IP", "203.0.113.7")))
        .isEqualTo("203.0.113.7");
  }

  @Test
  void without_a_proxy_it_is_where_the_connection_comes_from() {
    assertThat(IN_THE_OPEN.of(saying("203.0.113.7")))
        .isEqualTo(IN_THE_OPEN.of(HttpRequest.GET("/")));
    assertThat(BEHIND_A_PROXY.of(saying("198.51.100.1,")))
        .isEqualTo(IN_THE_OPEN.of(HttpRequest.GET("/")));
  }

  private static MutableHttpRequest<?> saying(String address) {
    return HttpRequest.GET("/").header("X-Real-IP", address);
  }
}
