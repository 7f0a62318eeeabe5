package booking.bootstrap.sandbox.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import booking.domain.money.Money;
import booking.domain.payment.GatewayEvent;
import booking.domain.payment.PaymentGateway.Reading;
import booking.domain.payment.PaymentId;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {
  private static final Instant NOON = Instant.parse("2025-06-01T12:00:00Z");
  private static final PaymentId PAYMENT = new PaymentId(new UUID(1, 2));
  private static final byte[] BODY =
      Message.write(
              "evt_1",
              Happening.to(
                  EventKind.SUCCEEDED,
                  "pi_1",
                  PAYMENT,
                  new Money(49_90, Currency.getInstance("EUR"))),
              NOON)
          .getBytes(UTF_8);
  private final Signature signature = new Signature("whsec_right");

  @Test
  void a_signed_message_is_read() {
    assertThat(read(BODY, signature.of(BODY, NOON)))
        .contains(
            new Reading(
                Optional.of(
                    new GatewayEvent(
                        "evt_1",
                        "payment_intent.succeeded",
                        Optional.of(PAYMENT),
                        Optional.of("pi_1")))));
  }

  @Test
  void it_is_signed_as_stripe_does() {
    // From: printf '1748779200.{}' | openssl dgst -sha256 -hmac whsec_right
    assertThat(signature.of("{}".getBytes(UTF_8), NOON))
        .isEqualTo(
            "t=1748779200,v1=0f287d6649c83e8d0c9bcde0171051a2db4a03d7d40dd748f4a529c6248e7829");
  }

  @Test
  void any_of_several_signatures_may_be_right() {
    var right = signature.of(BODY, NOON).substring("t=1748779200,".length());
    assertThat(read(BODY, "t=1748779200,v1=00,v0=11," + right + ",v1=zz")).isPresent();
  }

  @Test
  void a_byte_more_is_refused() {
    var changed = (new String(BODY, UTF_8) + " ").getBytes(UTF_8);
    assertThat(read(changed, signature.of(BODY, NOON))).isEmpty();
  }

  @Test
  void another_secret_is_refused() {
    assertThat(read(BODY, new Signature("whsec_wrong").of(BODY, NOON))).isEmpty();
  }

  @Test
  void another_time_is_refused() {
    assertThat(read(BODY, signature.of(BODY, NOON).replace("t=1748779200", "t=1748779201")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {-300, 0, 300})
  void five_minutes_of_difference_are_tolerated_both_ways(long seconds) {
    assertThat(read(BODY, signature.of(BODY, NOON.plusSeconds(seconds)))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(longs = {-301, 301, -86_400, 86_400})
  void more_is_not(long seconds) {
    assertThat(read(BODY, signature.of(BODY, NOON.plusSeconds(seconds)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "t=", "v1=00", "t=x,v1=00", "t=1748779200", "t=1,t=2,v1=00", ",,,=", "t=9e9"})
  void what_is_no_signature_is_refused(String header) {
    assertThat(read(BODY, header)).isEmpty();
  }

  @Test
  void no_header_is_refused() {
    assertThat(signature.read(BODY, Map.of(), NOON)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{", "{\"object\":\"event\"}"})
  void a_signed_message_without_a_name_is_no_event(String body) {
    var bytes = body.getBytes(UTF_8);
    assertThat(read(bytes, signature.of(bytes, NOON))).contains(new Reading(Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":\"evt_1\"}",
        "{\"id\":\"evt_1\",\"data\":{\"object\":{\"metadata\":{\"payment_id\":\"4711\"}}}}"
      })
  void a_signed_message_about_nothing_of_ours_is_an_event_of_no_payment(String body) {
    var bytes = body.getBytes(UTF_8);
    assertThat(read(bytes, signature.of(bytes, NOON)))
        .flatMap(Reading::event)
        .contains(new GatewayEvent("evt_1", "", Optional.empty(), Optional.empty()));
  }

  private Optional<Reading> read(byte[] body, String header) {
    return signature.read(body, Map.of("sandbox-signature", List.of(header)), NOON);
  }
}
