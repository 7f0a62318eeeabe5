package booking.domain.pricing;

import static booking.contract.catalog.CatalogFixtures.cityWalks;
import static booking.contract.checkout.QuoteFixtures.card;
import static booking.contract.pricing.Walks.adults;
import static booking.contract.pricing.Walks.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import booking.contract.pricing.GoldenBasket;
import booking.contract.pricing.Till;
import booking.domain.time.LocalSpan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class QuoteSealTest {
  private static final byte[] KEY = "a key only the server knows".getBytes(StandardCharsets.UTF_8);
  private static final int CURRENT = 4;
  private final QuoteSeal seal = new QuoteSeal(KEY);
  private final Quote quote = Baskets.quoted(GoldenBasket.request()).orElseThrow();

  @Test
  void a_sealed_quote_can_be_opened() {
    assertThat(seal.open(seal.seal(quote))).contains(quote);
  }

  @Test
  void what_ends_in_the_second_pass_of_a_repeated_hour_still_does_so() {
    var two = LocalDateTime.parse("2026-10-25T02:00");
    var when = LocalSpan.lasting(two, Duration.ofMinutes(90), ZoneId.of("Europe/Berlin"));
    var late =
        new Altered(quote).firstItem(item -> Altered.item(item, item.name(), item.target(), when));
    assertThat(seal.open(seal.seal(late))).contains(late);
  }

  @Test
  void the_gift_cards_in_it_are_read_as_they_were_sealed() {
    var cards = List.of(card(5_000, quote.currency()));
    var gift = Till.of(cityWalks()).selling(cards).quote(adults(1));
    assertThat(seal.open(seal.seal(gift))).contains(gift);
  }

  @Test
  void a_token_fits_into_a_form() {
    assertThat(seal.seal(quote)).hasSizeLessThan(1_500).matches("[A-Za-z0-9_-]+");
  }

  @Test
  void another_server_cannot_open_it() {
    var other = new QuoteSeal("another key".getBytes(StandardCharsets.UTF_8));
    assertThat(other.open(seal.seal(quote))).isEmpty();
  }

  @Test
  void what_is_rightly_signed_but_of_another_version_stays_closed() throws Exception {
    var bytes = QuoteEncoding.encode(quote);
    assertThat(seal.open(signed(CURRENT, bytes))).contains(quote);
    assertThat(seal.open(signed(CURRENT - 1, bytes))).isEmpty();
    assertThat(seal.open(signed(CURRENT + 1, bytes))).isEmpty();
  }

  @Test
  void what_is_rightly_signed_but_no_quote_stays_closed() throws Exception {
    assertThat(seal.open(signed(CURRENT, new byte[0]))).isEmpty();
    assertThat(seal.open(signed(CURRENT, new byte[500]))).isEmpty();
    var more = new byte[QuoteEncoding.encode(quote).length + 1];
    System.arraycopy(QuoteEncoding.encode(quote), 0, more, 0, more.length - 1);
    assertThat(seal.open(signed(CURRENT, more))).isEmpty();
  }

  @Test
  void a_token_that_swells_when_opened_stays_closed() throws Exception {
    var bomb = signed(CURRENT, QuoteEncoding.encode(huge()));
    assertThat(bomb).hasSizeLessThan(100_000);
    assertThat(seal.open(bomb)).isEmpty();
  }

  @Test
  void a_token_has_one_spelling_only() {
    var padded =
        IntStream.range(0, 20)
            .mapToObj(length -> seal.seal(labelled("x".repeat(length))))
            .filter(token -> token.length() % 4 != 0)
            .map(token -> token + "=".repeat(4 - token.length() % 4));
    assertThat(padded.toList()).isNotEmpty().allMatch(token -> seal.open(token).isEmpty());
  }

  @Test
  void a_token_that_is_too_long_stays_closed() throws Exception {
    var noise = new Random(1).ints(120_000, 'a', 'z').mapToObj(Character::toString);
    var lengthy = labelled(noise.collect(Collectors.joining()));
    assertThat(seal.open(signed(CURRENT, QuoteEncoding.encode(lengthy)))).isEmpty();
  }

  @Test
  void nothing_is_sealed_that_could_not_be_opened() {
    var huge = huge();
    assertThatThrownBy(() -> seal.seal(huge)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void an_expired_quote_opens_and_says_so() {
    var opened = seal.open(seal.seal(quote)).orElseThrow();
    assertThat(opened.isExpired(quote.expiresAt())).isTrue();
    assertThat(opened.atGateway()).isEqualTo(euros("128.48"));
  }

  private Quote huge() {
    return new Altered(quote).lines(Collections.nCopies(100_000, quote.lines().get(0)));
  }

  private Quote labelled(String label) {
    return new Altered(quote)
        .firstLine(line -> Altered.line(line, line.kind(), line.amount(), label, label));
  }

  /** As the server itself would sign it. */
  private static String signed(int version, byte[] bytes)
      throws IOException, GeneralSecurityException {
    var packed = new ByteArrayOutputStream();
    packed.write(version);
    try (var deflating =
        new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION, true))) {
      deflating.write(bytes);
    }
    var mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
    mac.update("booking quote".getBytes(StandardCharsets.UTF_8));
    packed.write(mac.doFinal(packed.toByteArray()));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
  }
}
