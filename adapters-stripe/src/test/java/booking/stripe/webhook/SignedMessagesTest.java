package booking.stripe.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import booking.domain.payment.GatewayEvent;
import booking.domain.payment.PaymentGateway.Reading;
import booking.domain.payment.PaymentId;
import com.stripe.net.Webhook;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedMessagesTest {
  private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
  private static final UUID PAYMENT = new UUID(1, 2);
  private static final String SECRET = "whsec_right";
  private static final String PAID =
      event(
          "{'id':'pi_1','object':'payment_intent','metadata':{'payment_id':'%s'}}"
              .formatted(PAYMENT));

  private final SignedMessages messages = new SignedMessages(SECRET, () -> NOON);

  /** Of a version of the API that the library does not know. */
  private static String event(String object) {
    return "{'id':'evt_1','type':'x.y','api_version':'2017-08-15','data':{'object':%s}}"
        .formatted(object)
        .replace('\'', '"');
  }

  private static String signed(String body, String secret, Instant at) {
    try {
      return Webhook.Signature.generateSignatureHeader(body, secret, at.getEpochSecond());
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private Optional<Reading> read(String body, String header) {
    return messages.read(body.getBytes(UTF_8), Map.of("stripe-signature", List.of(header)));
  }

  private Optional<GatewayEvent> genuine(String body) {
    return read(body, signed(body, SECRET, NOON)).orElseThrow().event();
  }

  @Test
  void a_payments_event_names_it_by_our_name_and_by_stripes() {
    assertThat(genuine(PAID))
        .contains(
            new GatewayEvent(
                "evt_1", "x.y", Optional.of(new PaymentId(PAYMENT)), Optional.of("pi_1")));
  }

  @Test
  void an_event_about_something_else_names_its_payment_by_stripes_name() {
    assertThat(genuine(event("{'id':'dp_1','object':'dispute','payment_intent':'pi_1'}")))
        .contains(new GatewayEvent("evt_1", "x.y", Optional.empty(), Optional.of("pi_1")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'id':'po_1','object':'payout'}",
        "{'id':'ch_1','payment_intent':null,'metadata':null}",
        "{'id':'ch_1','metadata':{'payment_id':'4711'}}",
        "[]",
        "null"
      })
  void an_event_about_nothing_of_ours_is_an_event_of_no_payment(String object) {
    assertThat(genuine(event(object)))
        .contains(new GatewayEvent("evt_1", "x.y", Optional.empty(), Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "null", "7", "{}", "{\"id\":7}"})
  void what_is_signed_and_no_event_has_none(String body) {
    assertThat(genuine(body)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {-300, 0, 300})
  void five_minutes_of_difference_are_tolerated_both_ways(long seconds) {
    assertThat(read(PAID, signed(PAID, SECRET, NOON.plusSeconds(seconds)))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(longs = {-301, 301, -86_400, 86_400})
  void more_is_not(long seconds) {
    assertThat(read(PAID, signed(PAID, SECRET, NOON.plusSeconds(seconds)))).isEmpty();
  }

  @Test
  void any_of_several_signatures_may_be_right() {
    var right = signed(PAID, SECRET, NOON);
    var wrong = signed(PAID, "whsec_old", NOON).replaceFirst("t=\\d+,", "");
    assertThat(read(PAID, right + "," + wrong)).isPresent();
    assertThat(read(PAID, right.replace(",v1=", "," + wrong + ",v1="))).isPresent();
  }

  @Test
  void a_message_that_was_changed_is_refused() {
    assertThat(read(PAID + " ", signed(PAID, SECRET, NOON))).isEmpty();
  }

  @Test
  void another_secret_is_refused() {
    assertThat(read(PAID, signed(PAID, "whsec_wrong", NOON))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "t=", "v1=00", "t=x,v1=00", "t=1780315200", ",,,=", "t=9e9"})
  void what_is_no_signature_is_refused(String header) {
    assertThat(read(PAID, header)).isEmpty();
  }

  @Test
  void no_header_is_refused() {
    assertThat(messages.read(PAID.getBytes(UTF_8), Map.of())).isEmpty();
  }
}
