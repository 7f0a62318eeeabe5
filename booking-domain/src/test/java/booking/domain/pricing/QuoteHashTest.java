package booking.domain.pricing;

import static booking.contract.pricing.Walks.euros;
import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.pricing.GoldenBasket;
import booking.domain.catalog.SessionId;
import booking.domain.giftcard.GiftCardId;
import booking.domain.money.Rate;
import booking.domain.pricing.QuotedItem.TicketSale;
import booking.domain.time.LocalSpan;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The golden quote, changed in one place at a time. */
class QuoteHashTest {
  private final Quote quote = Baskets.quoted(GoldenBasket.request()).orElseThrow();
  private final Altered altered = new Altered(quote);

  @Test
  void it_is_a_sha_256_in_lower_case_hex() {
    assertThat(quote.hash().hex()).matches("[0-9a-f]{64}");
  }

  @Test
  void another_seller_or_rounding_is_another_promise() {
    assertPromisesElse(altered.supplier(new UUID(0, 1)));
    assertPromisesElse(altered.rounding(RoundingMode.HALF_EVEN));
  }

  @Test
  void another_departure_is_another_promise() {
    var target = new Target.OfSession(new SessionId(new UUID(0, 1)));
    assertPromisesElse(
        altered.firstItem(item -> Altered.item(item, item.name(), target, item.when())));
  }

  @Test
  void another_wall_time_or_zone_is_another_promise() {
    var when = quote.items().get(0).when();
    assertStartsElse(new LocalSpan(when.start().minusMinutes(1), when.end(), when.zone()));
    assertStartsElse(new LocalSpan(when.start(), when.end().plusMinutes(1), when.zone()));
    assertStartsElse(new LocalSpan(when.start(), when.end(), ZoneId.of("Europe/Paris")));
  }

  @Test
  void another_end_at_the_same_time_on_the_wall_is_another_promise() {
    assertThat(Fingerprint.of(lasting(1))).isNotEqualTo(Fingerprint.of(lasting(2)));
  }

  /** So many hours, into the hour that is repeated. */
  private Quote lasting(int hours) {
    var when =
        LocalSpan.lasting(
            LocalDateTime.parse("2026-10-25T01:30"),
            Duration.ofHours(hours),
            ZoneId.of("Europe/Berlin"));
    return altered.firstItem(item -> Altered.item(item, item.name(), item.target(), when));
  }

  @Test
  void other_tickets_or_extras_are_another_promise() {
    assertPromisesElse(altered.firstItem(item -> Altered.sold(item, List.of(), item.extras())));
    assertPromisesElse(altered.firstItem(item -> Altered.sold(item, item.tickets(), List.of())));
    assertPromisesElse(
        altered.firstItem(item -> Altered.sold(item, oneMore(item.tickets()), item.extras())));
  }

  @Test
  void another_amount_or_kind_of_a_line_is_another_promise() {
    assertPromisesElse(altered.firstLine(line -> line(line, Line.Kind.RULE, "48.00")));
    assertPromisesElse(altered.firstLine(line -> line(line, Line.Kind.TICKETS, "48.01")));
    assertPromisesElse(altered.firstLine(QuoteHashTest::ofTheOtherItem));
    assertPromisesElse(altered.lines(quote.lines().subList(1, quote.lines().size())));
  }

  @Test
  void another_tax_is_another_promise() {
    assertPromisesElse(altered.firstTax(tax -> tax(tax, "more", tax.rate().rate(), true)));
    assertPromisesElse(altered.firstTax(tax -> tax(tax, "vat", Rate.percent("20"), true)));
    assertPromisesElse(altered.firstTax(tax -> tax(tax, "vat", tax.rate().rate(), false)));
    assertPromisesElse(
        altered.firstTax(tax -> new TaxShare(tax.rate(), tax.item(), tax.base(), euros("1.00"))));
  }

  @Test
  void another_total_or_other_tenders_are_another_promise() {
    var total = quote.totals().total();
    var card = new GiftCardId(new UUID(0, 1));
    assertPromisesElse(altered.total(euros("0.01")));
    assertPromisesElse(altered.tenders(List.of(new Tender.FromGiftCard(card, "…1", total))));
    assertPromisesElse(altered.tenders(List.of(new Tender.AtGateway(euros("0.01")))));
  }

  @Test
  void labels_reasons_and_names_are_no_promise() {
    assertPromisesTheSame(
        altered.firstLine(line ->
            Altered.line(line, line.kind(), line.amount(), "Erwachsene", "Zwei Erwachsene")));
    assertPromisesTheSame(
        altered.firstItem(item -> Altered.item(item, "Stadtrundgang", item.target(), item.when())));
  }

  @Test
  void when_it_was_made_and_when_it_ends_is_no_promise() {
    assertPromisesTheSame(altered.later(Duration.ofHours(1)));
  }

  private void assertStartsElse(LocalSpan when) {
    assertPromisesElse(
        altered.firstItem(item -> Altered.item(item, item.name(), item.target(), when)));
  }

  private void assertPromisesElse(Quote other) {
    assertThat(Fingerprint.of(other)).isNotEqualTo(quote.hash());
  }

  private void assertPromisesTheSame(Quote other) {
    assertThat(other).isNotEqualTo(quote);
    assertThat(Fingerprint.of(other)).isEqualTo(quote.hash());
  }

  private static List<TicketSale> oneMore(List<TicketSale> tickets) {
    return tickets.stream()
        .map(sold ->
            new TicketSale(
                sold.type(), sold.code(), sold.name(), sold.quantity() + 1, sold.unitPrice()))
        .toList();
  }

  private static Line line(Line was, Line.Kind kind, String amount) {
    return Altered.line(was, kind, euros(amount), was.label(), was.reason());
  }

  private static Line ofTheOtherItem(Line was) {
    return new Line(
        was.kind(),
        OptionalInt.of(1),
        was.label(),
        was.quantity(),
        was.amount(),
        was.reason(),
        was.taxClass());
  }

  private static TaxShare tax(TaxShare was, String code, Rate rate, boolean included) {
    var other = new TaxRate(code, was.rate().label(), rate, included);
    return new TaxShare(other, was.item(), was.base(), was.amount());
  }
}
