package booking.bootstrap.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Stripe is configured wholly and consistently, or not at all. */
class StripeKeysTest {
  private static final Map<String, String> TEST =
      Map.of(
          "STRIPE_SECRET_KEY", "sk_test_1",
          "STRIPE_WEBHOOK_SECRET", "whsec_1",
          "STRIPE_PUBLISHABLE_KEY", "pk_test_1");

  private static final Map<String, String> LIVE =
      Map.of("STRIPE_SECRET_KEY", "sk_live_1", "STRIPE_PUBLISHABLE_KEY", "pk_live_1");

  private final Map<String, String> environment = new HashMap<>(TEST);

  private Settings settings() {
    return Settings.from(name -> Optional.ofNullable(environment.get(name)));
  }

  private StripeKeys keys() {
    return settings().stripe().orElseThrow();
  }

  private void assertRefused(String name) {
    assertThatThrownBy(this::settings)
        .isInstanceOf(Settings.Refused.class)
        .hasMessageContaining(name)
        .hasMessageNotContainingAny("_1", "http");
  }

  @Test
  void without_any_of_it_cards_are_played() {
    environment.clear();
    environment.put("STRIPE_SECRET_KEY", " ");
    assertThat(settings().stripe()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sk_test_1", "rk_test_1"})
  void test_keys_are_taken_as_such(String key) {
    environment.put("STRIPE_SECRET_KEY", key);
    assertThat(keys().isLive()).isFalse();
    assertThat(keys().publishableKey()).isEqualTo("pk_test_1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sk_live_1", "rk_live_1"})
  void live_keys_are_what_production_needs(String key) {
    environment.putAll(LIVE);
    environment.put("STRIPE_SECRET_KEY", key);
    environment.put("BOOKING_PROFILE", "production");
    assertThat(keys().isLive()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"STRIPE_SECRET_KEY", "STRIPE_WEBHOOK_SECRET", "STRIPE_PUBLISHABLE_KEY"})
  void what_is_missing_is_said_by_name(String name) {
    environment.remove(name);
    assertRefused(name + " is missing");
  }

  @ParameterizedTest
  @CsvSource({
    "STRIPE_SECRET_KEY, pk_test_1",
    "STRIPE_SECRET_KEY, sk_1",
    "STRIPE_SECRET_KEY, sk_test_",
    "STRIPE_WEBHOOK_SECRET, sk_test_1",
    "STRIPE_PUBLISHABLE_KEY, sk_test_1",
    "STRIPE_API_BASE, localhost"
  })
  void what_does_not_look_right_is_refused_by_name(String name, String value) {
    environment.put(name, value);
    assertRefused(name);
  }

  @Test
  void one_key_for_tests_and_one_in_earnest_are_refused() {
    environment.put("STRIPE_PUBLISHABLE_KEY", "pk_live_1");
    assertRefused("STRIPE_PUBLISHABLE_KEY");
    environment.putAll(LIVE);
    environment.put("STRIPE_PUBLISHABLE_KEY", "pk_test_1");
    assertRefused("STRIPE_PUBLISHABLE_KEY");
  }

  @Test
  void production_takes_no_test_keys() {
    environment.put("BOOKING_PROFILE", "production");
    assertRefused("STRIPE_SECRET_KEY");
  }

  @Test
  void what_stands_in_for_stripe_never_sees_live_keys() {
    environment.put("STRIPE_API_BASE", "http://127.0.0.1:1");
    assertThat(keys().apiBase()).isPresent();
    environment.putAll(LIVE);
    assertRefused("STRIPE_API_BASE");
  }

  @Test
  void a_stand_in_alone_is_not_enough() {
    environment.clear();
    environment.put("STRIPE_API_BASE", "http://127.0.0.1:1");
    assertRefused("STRIPE_SECRET_KEY");
  }

  @Test
  void nothing_secret_is_in_its_text() {
    assertThat(keys().toString()).doesNotContain("_1");
  }
}
