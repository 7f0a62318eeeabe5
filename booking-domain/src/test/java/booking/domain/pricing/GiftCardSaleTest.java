package booking.domain.pricing;

import static booking.contract.catalog.CatalogFixtures.ALWAYS;
import static booking.contract.catalog.CatalogFixtures.STANDARD;
import static booking.contract.catalog.CatalogFixtures.cityWalks;
import static booking.contract.catalog.CatalogFixtures.taking;
import static booking.contract.pricing.Walks.adults;
import static booking.contract.pricing.Walks.euros;
import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.pricing.Till;
import booking.domain.catalog.DepositPlan;
import booking.domain.catalog.NamedIds;
import booking.domain.coupon.Coupon;
import booking.domain.coupon.CouponId;
import booking.domain.giftcard.CardSale;
import booking.domain.giftcard.Recipient;
import booking.domain.money.Money;
import booking.domain.money.Rate;
import booking.domain.party.EmailAddress;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Gift cards in a basket: money for money. */
class GiftCardSaleTest {
  private static final Currency DOLLARS = Currency.getInstance("USD");
  private final Till till = Till.of(cityWalks());

  @Test
  void a_gift_card_needs_no_booking() {
    var quote = till.selling("50.00").quote();
    assertThat(quote.items()).isEmpty();
    assertThat(quote.demands()).isEmpty();
    assertThat(quote.totals().total()).isEqualTo(euros("50.00"));
    assertThat(quote.atGateway()).isEqualTo(euros("50.00"));
  }

  @Test
  void each_card_is_a_line_of_its_own() {
    var quote = till.selling("50.00", "20.00").quote(adults(1));
    assertThat(quote.lines())
        .filteredOn(line -> line.kind() == Line.Kind.GIFT_CARD)
        .extracting(Line::amount)
        .containsExactly(euros("50.00"), euros("20.00"));
    assertThat(quote.totals().subtotal()).isEqualTo(euros("94.00"));
  }

  @Test
  void neither_tax_nor_fee_is_on_a_card() {
    var vat = new TaxRate("vat", "VAT", Rate.percent("19"), false);
    var fee = new ServiceFee("Service", Rate.percent("10"), euros("1.00"), STANDARD);
    var strict = till.taxing(Map.of(STANDARD, List.of(vat))).with(fee);
    var without = strict.quote(adults(1)).totals();
    var with = strict.selling("50.00").quote(adults(1)).totals();
    assertThat(with.total()).isEqualTo(without.total().plus(euros("50.00")));
    assertThat(strict.selling("50.00").quote().totals().total()).isEqualTo(euros("50.00"));
  }

  @Test
  void a_coupon_takes_nothing_off_a_card() {
    var coupon = half();
    var quote = till.accepting(coupon).selling("50.00").quote(adults(1));
    assertThat(quote.totals().discount()).isEqualTo(euros("12.00"));
    assertThat(till.accepting(coupon).selling("50.00").refusal())
        .isEqualTo(new Refusal.CouponNotForThis());
  }

  @Test
  void a_card_is_paid_at_once_where_a_deposit_is_enough_for_the_rest() {
    var half = new DepositPlan(new DepositPlan.Part.Share(Rate.percent("50")), 14);
    var totals =
        Till.of(taking(Optional.of(half), cityWalks())).selling("50.00").quote(adults(2)).totals();
    assertThat(totals.dueNow()).isEqualTo(euros("74.00"));
    assertThat(totals.dueLater()).isEqualTo(euros("24.00"));
  }

  @Test
  void no_gift_card_is_bought_with_another() {
    var mine = Baskets.card(cityWalks(), "MINE", euros("500.00"));
    assertThat(till.accepting(mine).selling("50.00").refusal(adults(1)))
        .isEqualTo(new Refusal.GiftCardBuysNoGiftCard());
  }

  @Test
  void a_frozen_card_pays_for_nothing() {
    var card = Baskets.card(cityWalks(), "COLD", euros("50.00"));
    assertThat(till.accepting(card.freeze()).refusal(adults(1)))
        .isEqualTo(new Refusal.GiftCardFrozen(0));
  }

  @Test
  void the_supplier_says_what_a_card_is_worth_at_least_and_at_most() {
    till.selling("10.00").quote();
    till.selling("1000.00").quote();
    assertNotSold(0, "9.99");
    assertNotSold(0, "1000.01");
    assertNotSold(1, "50.00", "-50.00");
  }

  private void assertNotSold(int which, String... amounts) {
    assertThat(till.selling(amounts).refusal(adults(1)))
        .isEqualTo(new Refusal.GiftCardAmountNotSold(which, euros("10.00"), euros("1000.00")));
  }

  @Test
  void ten_cards_are_enough_for_one_order() {
    var ten = List.of("10", "10", "10", "10", "10", "10", "10", "10", "10", "10");
    till.selling(ten.toArray(String[]::new)).quote();
    var eleven = Stream.concat(ten.stream(), ten.stream().limit(1));
    assertThat(till.selling(eleven.toArray(String[]::new)).refusal())
        .isEqualTo(new Refusal.TooManyGiftCards(10));
  }

  @Test
  void a_card_is_sold_in_the_suppliers_currency() {
    var dollars = new CardSale(new Money(5_000, DOLLARS), Optional.empty(), "", until());
    assertThat(till.selling(List.of(dollars)).refusal())
        .isEqualTo(new Refusal.GiftCardInOtherCurrency(0, cityWalks().currency()));
  }

  @Test
  void an_amount_that_the_gateway_cannot_charge_buys_no_card() {
    assertThat(till.charging(10_000, "0.00").selling("20.00").refusal())
        .isEqualTo(new Refusal.BelowGatewayMinimum(euros("0.00"), euros("0.00")));
  }

  @Test
  void another_amount_or_recipient_or_message_is_another_promise() {
    var quote = till.selling(List.of(card("50.00", "ada", "Hi"))).quote();
    for (var other :
        List.of(card("51.00", "ada", "Hi"), card("50.00", "eve", "Hi"), card("50.00", "ada", ""))) {
      var changed = till.selling(List.of(other)).quote();
      assertThat(changed.hash()).isNotEqualTo(quote.hash());
      assertThat(changed.asksForTheSameAs(quote)).isFalse();
    }
    assertThat(till.quote(adults(1)).hash())
        .isNotEqualTo(till.selling("50.00").quote(adults(1)).hash());
  }

  private static Coupon half() {
    return new Coupon(
        new CouponId(NamedIds.coded(cityWalks().id(), "coupon", "HALF")),
        cityWalks().id(),
        "HALF",
        new Coupon.Effect.Percentage(Rate.percent("50")),
        euros("0.00"),
        ALWAYS,
        Set.of(),
        OptionalInt.empty(),
        OptionalInt.empty());
  }

  private static CardSale card(String amount, String name, String message) {
    var recipient = new Recipient(name, new EmailAddress(name + "@example.org"));
    return new CardSale(euros(amount), Optional.of(recipient), message, until());
  }

  private static LocalDate until() {
    return LocalDate.of(2029, 5, 4);
  }
}
