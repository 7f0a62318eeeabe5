package booking.bootstrap.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
  @TempDir Path data;

  private Secrets secrets(Map<String, String> more) {
    return Secrets.of(
        Settings.from(name ->
            name.equals("DATA_DIR")
                ? Optional.of(data.toString())
                : Optional.ofNullable(more.get(name))));
  }

  @Test
  void the_first_start_makes_up_an_operators_key_and_tells_it_once() {
    var key = secrets(Map.of()).newAdminKey().orElseThrow();
    var later = secrets(Map.of());
    assertThat(later.newAdminKey()).isEmpty();
    assertThat(later.isAdminKey(key)).isTrue();
    assertThat(later.isAdminKey(key + "x")).isFalse();
  }

  @Test
  void what_tokens_are_signed_with_stays_the_same() {
    assertThat(secrets(Map.of()).serverKey()).isEqualTo(secrets(Map.of()).serverKey());
  }

  @Test
  void a_key_of_the_environment_is_taken_and_not_told() {
    var given = secrets(Map.of("ADMIN_API_KEY", "an-operators-own-key"));
    assertThat(given.newAdminKey()).isEmpty();
    assertThat(given.isAdminKey("an-operators-own-key")).isTrue();
  }

  @Test
  void an_operators_key_is_not_kept_in_the_clear() throws IOException {
    var key = secrets(Map.of()).newAdminKey().orElseThrow();
    try (var files = Files.list(data)) {
      assertThat(files).allSatisfy(file -> assertThat(file).content().doesNotContain(key));
    }
  }

  @Test
  void only_their_owner_reads_the_kept_keys() throws IOException {
    secrets(Map.of());
    assertThat(Files.getPosixFilePermissions(data.resolve("server.key"))).hasSize(2);
  }
}
