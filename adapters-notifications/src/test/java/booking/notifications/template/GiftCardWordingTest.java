package booking.notifications.template;

import static booking.contract.checkout.CheckoutFixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.catalog.CatalogFixtures;
import booking.contract.checkout.CheckoutFixtures;
import booking.contract.checkout.QuoteFixtures;
import booking.contract.notice.NoticeFixtures;
import booking.domain.giftcard.CardSale;
import booking.domain.giftcard.GiftCard;
import booking.domain.ledger.Settlement;
import booking.domain.money.Money;
import booking.domain.notice.Notice;
import booking.domain.order.Order;
import booking.domain.party.Customer;
import booking.domain.party.EmailAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is said of gift cards that were bought. */
class GiftCardWordingTest {
  private static final Wording WORDING = Wording.inEarnest();

  private static Written bought(String language) {
    var seller = CatalogFixtures.cityWalks();
    var sale = QuoteFixtures.card(5_000, seller.currency());
    var anna =
        new Customer(
            "Anna",
            new EmailAddress("anna@example.org"),
            Optional.empty(),
            Locale.forLanguageTag(language));
    var quote = QuoteFixtures.ofCard(seller.id(), sale, NOON);
    var details = CheckoutFixtures.orderOf(anna, quote, NOON);
    var order = new Order.Placed(details, List.of()).confirm(NOON);
    return WORDING.write(
        new Notice.Confirmed(
            "confirmed-1",
            seller,
            order,
            paid(order),
            List.of(card(order, sale)),
            NoticeFixtures.LINK));
  }

  private static Settlement paid(Order order) {
    var total = order.charge().total();
    return new Settlement(total, total, Money.zero(total.currency()));
  }

  private static GiftCard card(Order order, CardSale sale) {
    var sold = order.details().soldCards().getFirst();
    assertThat(sold.sale()).isEqualTo(sale);
    return sold.issue(order.details().supplier(), "ANNA-4711");
  }

  /** Without the spaces that keep amounts together. */
  private static String plain(String text) {
    return text.replace('\u00a0', ' ').replace('\u202f', ' ');
  }

  @Test
  void the_buyer_reads_the_code_its_worth_and_its_last_day() {
    var mail = bought("en-GB");
    assertThat(mail.subject()).startsWith("Confirmed: Gift card (");
    assertThat(plain(mail.text()))
        .contains("Your gift card over €50.00: its code is ANNA-4711")
        .contains("4 May 2033")
        .contains("Gift card: €50.00");
    assertThat(mail.html()).contains("ANNA-4711");
  }

  @Test
  void who_booked_nothing_hears_nothing_of_a_booking() {
    assertThat(bought("en-GB").text())
        .contains("thank you for your order")
        .doesNotContain("booking is confirmed", "calendar");
  }

  @Test
  void a_german_reads_german() {
    var mail = bought("de-DE");
    assertThat(mail.subject()).startsWith("Bestätigt: Gutschein (");
    assertThat(plain(mail.text()))
        .contains("Ihr Gutschein über 50,00 €: Sein Code ist ANNA-4711")
        .contains("Gutschein: 50,00 €")
        .doesNotContain("Gift card");
  }

  @Test
  void who_is_given_a_card_reads_from_whom_with_which_words_and_how_to_use_it() {
    var mail = WORDING.write(NoticeFixtures.given());
    assertThat(mail.text())
        .contains("Zoë")
        .contains(CheckoutFixtures.ANNA.name())
        .contains("Alles Gute ✓")
        .contains("ZOE-4711");
    assertThat(mail.text()).doesNotContain(CheckoutFixtures.ANNA.email().value(), "/orders/");
  }

  @Test
  void what_the_giver_says_is_no_markup() {
    var given = NoticeFixtures.given();
    var wild =
        new Notice.GiftCardGiven(
            given.id(),
            given.supplier(),
            given.giver(),
            given.recipient(),
            "<b>Hi</b>\nBye",
            given.card());
    assertThat(WORDING.write(wild).html()).contains("&lt;b&gt;Hi").doesNotContain("<b>Hi");
  }
}
