package booking.rest.order;

import static booking.contract.checkout.CheckoutFixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import booking.application.settlement.ShowSettlement.Shown;
import booking.contract.checkout.CheckoutFixtures;
import booking.contract.checkout.QuoteFixtures;
import booking.contract.order.OrderStates;
import booking.domain.catalog.SaleTerms;
import booking.domain.catalog.Supplier;
import booking.domain.catalog.SupplierId;
import booking.domain.checkout.Checkout;
import booking.domain.ledger.Settlement;
import booking.domain.money.Money;
import booking.domain.order.Order;
import booking.domain.party.Customer;
import booking.domain.party.EmailAddress;
import booking.domain.settlement.SettlementState;
import booking.domain.work.Revision;
import booking.rest.page.Texts;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page says, whatever state the order is in and whoever reads it. */
class OrderPageWordsTest {
  private static final Supplier SUPPLIER =
      new Supplier(
          new SupplierId(CheckoutFixtures.IDS.next()),
          "harbour",
          "Harbour Tours",
          new EmailAddress("crew@harbour.example"),
          Currency.getInstance("EUR"),
          ZoneId.of("Europe/Berlin"),
          Locale.GERMANY,
          new SaleTerms(SaleTerms.DEFAULT_HOLD, "1", "1"));

  @ParameterizedTest
  @ValueSource(strings = {"en", "de-AT", "fr"})
  void every_state_has_a_name_and_a_meaning(String reader) {
    assertThat(OrderStates.of(placedBy(reader)).map(OrderPageWordsTest::page))
        .allSatisfy(page -> {
          assertThat(page.meaning()).endsWith(".");
          assertThat(page.state().text()).isNotBlank();
          assertThat(page.bookings()).allMatch(booking -> !booking.state().isBlank());
        });
  }

  private static Map<String, Object> values(Checkout checkout) {
    var nothing = new OrderDocuments(checkout.order().id(), "token", List.of());
    var paths = new OrderPaths(checkout.order().id(), "token");
    return OrderPage.values(shown(checkout), List.of(), paths, nothing, true);
  }

  private static Shown shown(Checkout checkout) {
    var zero = Money.zero(SUPPLIER.currency());
    var books = new Settlement(zero, zero, zero);
    return new Shown(
        checkout, SUPPLIER, SettlementState.UNPAID, books, List.of(), List.of(), List.of());
  }

  @Test
  void there_is_german_for_everything_that_is_said_in_english() {
    var english = Texts.of("order", Locale.ENGLISH).all();
    assertThat(Texts.of("order", Locale.GERMANY).all())
        .allSatisfy((key, german) -> assertThat(german).isNotEqualTo(english.get(key)));
  }

  @Test
  void whoever_reads_what_we_do_not_write_gets_english_with_his_own_dates() {
    var values = values(checkout(placedBy("fr-FR")));
    assertThat(values).containsEntry("language", "en");
    assertThat(page(placedBy("fr-FR")).placed()).startsWith("Ordered by Ada on 1 juin 2030");
  }

  @Test
  void a_german_sees_what_lines_are_called_and_no_reasons_in_english() {
    assertThat(page(placedBy("de-DE")).price().lines())
        .extracting(OrderPage.LinePart::label)
        .containsExactly(
            "Ligne « TICKETS »", "Ligne « COUPON »", "Ligne « FEE »", "Gutschein", "Rundung");
  }

  private static OrderPage page(Order order) {
    var values = values(checkout(order));
    return (OrderPage) Objects.requireNonNull(values.get("order"));
  }

  private static Checkout checkout(Order order) {
    var hold = CheckoutFixtures.hold(SUPPLIER.id(), List.of(), NOON);
    return new Checkout(order, hold, Optional.empty(), new Revision(1));
  }

  private static Order.Placed placedBy(String reader) {
    var customer =
        new Customer(
            "Ada",
            new EmailAddress("ada@example.org"),
            Optional.empty(),
            Locale.forLanguageTag(reader));
    var quote = QuoteFixtures.rich(SUPPLIER.id(), SUPPLIER.currency(), NOON, List.of());
    return CheckoutFixtures.placed(CheckoutFixtures.orderOf(customer, quote, NOON));
  }
}
