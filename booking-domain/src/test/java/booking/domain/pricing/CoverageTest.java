package booking.domain.pricing;

import static booking.contract.catalog.CatalogFixtures.buggies;
import static booking.contract.catalog.CatalogFixtures.buggyRide;
import static booking.contract.catalog.CatalogFixtures.cityWalks;
import static booking.contract.catalog.CatalogFixtures.desertRides;
import static booking.contract.catalog.CatalogFixtures.kyotoSauna;
import static booking.contract.catalog.CatalogFixtures.price;
import static booking.contract.pricing.Till.some;
import static booking.contract.pricing.Walks.adults;
import static booking.contract.pricing.Walks.euros;
import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.pricing.Till;
import booking.domain.availability.Demand;
import booking.domain.availability.PoolKind;
import booking.domain.giftcard.GiftCard;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who pays, and how it is rounded: an adult's walk is 24.00 EUR, an hour's ride 7.333 KWD. */
class CoverageTest {

  @Test
  void without_cards_the_gateway_pays_all() {
    assertThat(tenders(euroTill().quote(adults(1)))).containsExactly("gateway 24.00 EUR");
  }

  @Test
  void cards_pay_first_and_in_their_order() {
    var quote = euroTill().accepting(card("AAA1", "5.00"), card("BBB2", "9.00")).quote(adults(1));
    assertThat(tenders(quote))
        .containsExactly("…AAA1 5.00 EUR", "…BBB2 9.00 EUR", "gateway 10.00 EUR");
  }

  @Test
  void a_card_that_is_not_needed_pays_nothing() {
    var quote = euroTill().accepting(card("AAA1", "30.00"), card("BBB2", "9.00")).quote(adults(1));
    assertThat(tenders(quote)).containsExactly("…AAA1 24.00 EUR");
  }

  @Test
  void a_card_is_claimed_by_what_it_pays() {
    var card = card("AAA1", "5.00");
    assertThat(euroTill().accepting(card).quote(adults(1)).claims())
        .containsExactly(Demand.counted(card.pool(), PoolKind.GIFT_CARD, 500));
  }

  @Test
  void the_rest_is_rounded_to_the_gateways_step() {
    var quote = dinarTill().charging(10, "0").quote(ride());
    assertThat(tenders(quote)).containsExactly("gateway 7.330 KWD");
    assertThat(quote.totals().rounding()).isEqualTo(price(desertRides(), "-0.003"));
    assertThat(quote.lines()).extracting(Line::reason).contains("Payable in steps of 0.010 KWD");
  }

  @Test
  void half_a_step_is_rounded_up() {
    var quote = dinarTill().accepting(dinars("0.328")).charging(10, "0").quote(ride());
    assertThat(tenders(quote)).containsExactly("…CARD 0.328 KWD", "gateway 7.010 KWD");
  }

  @Test
  void nothing_is_rounded_when_cards_pay_it_all() {
    var quote = dinarTill().accepting(dinars("10.000")).charging(10, "0").quote(ride());
    assertThat(tenders(quote)).containsExactly("…CARD 7.333 KWD");
  }

  @Test
  void a_rest_below_half_a_step_is_given_away() {
    var quote = dinarTill().accepting(dinars("7.329")).charging(10, "0").quote(ride());
    assertThat(tenders(quote)).containsExactly("…CARD 7.329 KWD");
    assertThat(quote.totals().total()).isEqualTo(price(desertRides(), "7.329"));
  }

  @Test
  void cards_keep_something_so_that_the_gateway_gets_its_minimum() {
    var quote = euroTill().accepting(card("AAA1", "23.80")).charging(1, "0.50").quote(adults(1));
    assertThat(tenders(quote)).containsExactly("…AAA1 23.50 EUR", "gateway 0.50 EUR");
    assertThat(quote.totals().rounding()).isEqualTo(euros("0.00"));
  }

  @Test
  void the_least_a_gateway_charges_is_a_multiple_of_its_step() {
    var quote = dinarTill().accepting(dinars("7.320")).charging(10, "0.105").quote(ride());
    assertThat(tenders(quote)).containsExactly("…CARD 7.223 KWD", "gateway 0.110 KWD");
  }

  @Test
  void what_is_too_little_for_the_gateway_is_refused() {
    assertThat(euroTill().charging(1, "30.00").refusal(adults(1)))
        .isEqualTo(new Refusal.BelowGatewayMinimum(euros("24.00"), euros("30.00")));
  }

  @Test
  void a_card_pays_until_the_end_of_its_last_day() {
    var onItsDay = expiring(LocalDate.of(2026, 5, 4));
    var dayAfter = expiring(LocalDate.of(2026, 5, 3));
    assertThat(tenders(euroTill().accepting(onItsDay).quote(adults(1)))).hasSize(2);
    assertThat(euroTill().accepting(card("AAA1", "1"), dayAfter).refusal(adults(1)))
        .isEqualTo(new Refusal.GiftCardNotValid(1));
  }

  @Test
  void a_card_of_another_supplier_or_currency_does_not_pay() {
    var yen = Baskets.card(kyotoSauna(), "CARD", price(kyotoSauna(), "5000"));
    var strange = Baskets.card(kyotoSauna(), "CARD", euros("5.00"));
    var alien = Baskets.card(cityWalks(), "CARD", price(kyotoSauna(), "5000"));
    assertThat(List.of(yen, strange, alien))
        .allSatisfy(card ->
            assertThat(euroTill().accepting(card).refusal(adults(1)))
                .isEqualTo(new Refusal.GiftCardNotValid(0)));
  }

  @Test
  void one_card_does_not_pay_twice() {
    var card = card("AAA1", "5.00");
    assertThat(euroTill().accepting(card, card).refusal(adults(1)))
        .isEqualTo(new Refusal.GiftCardNamedTwice(1));
  }

  @Test
  void a_card_with_nothing_left_is_not_passed_over_silently() {
    assertThat(euroTill().accepting(card("AAA1", "5.00"), card("BBB2", "0.00")).refusal(adults(1)))
        .isEqualTo(new Refusal.GiftCardUsedUp(1));
  }

  private static Till euroTill() {
    return Till.of(cityWalks());
  }

  private static Till dinarTill() {
    return Till.of(desertRides());
  }

  private static Selection ride() {
    return Till.interval(
        buggyRide(),
        buggies(),
        "2026-07-11T10:00",
        "2026-07-11T11:00",
        List.of(some(1, "buggy", buggyRide())));
  }

  private static GiftCard card(String code, String left) {
    return Baskets.card(cityWalks(), code, euros(left));
  }

  private static GiftCard dinars(String left) {
    var seller = desertRides();
    return Baskets.card(seller, "CARD", price(seller, left));
  }

  private static GiftCard expiring(LocalDate lastDay) {
    var card = card("LAST", "5.00");
    return new GiftCard(
        card.id(), card.supplier(), card.code(), card.issued(), card.left(), lastDay);
  }

  private static List<String> tenders(Quote quote) {
    return quote.tenders().stream()
        .map(tender ->
            switch (tender) {
              case Tender.FromGiftCard card -> card.hint() + " " + card.amount();
              case Tender.AtGateway gateway -> "gateway " + gateway.amount();
            })
        .toList();
  }
}
