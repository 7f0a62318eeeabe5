package booking.contract.pricing;

import static booking.contract.checkout.CheckoutFixtures.IDS;
import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.OnBackend;
import booking.contract.Shop;
import booking.domain.catalog.ExperienceId;
import booking.domain.catalog.SupplierId;
import booking.domain.catalog.TaxClass;
import booking.domain.money.Money;
import booking.domain.money.Rate;
import booking.domain.pricing.PriceBook;
import booking.domain.pricing.PriceRule;
import booking.domain.pricing.PriceRule.Adjustment;
import booking.domain.pricing.PriceRule.Condition;
import booking.domain.pricing.ServiceFee;
import booking.domain.pricing.TaxRate;
import booking.domain.time.DateRange;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How suppliers' prices are made. */
public interface PriceBooksContract extends OnBackend {

  private static PriceBook plain(SupplierId supplier) {
    return new PriceBook(
        supplier, List.of(), Map.of(), Optional.empty(), PriceBook.DEFAULT_QUOTES_LAST);
  }

  private static List<Condition> everyCondition() {
    return List.of(
        new Condition.Season(new DateRange(LocalDate.of(2030, 6, 1), LocalDate.of(2030, 9, 1))),
        new Condition.Weekdays(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)),
        new Condition.TimeOfDay(LocalTime.of(18, 30), LocalTime.MIDNIGHT),
        new Condition.EarlyBird(Duration.ofDays(30)),
        new Condition.LastMinute(Duration.ofMinutes(90)),
        new Condition.Occupancy(Rate.percent("80"), Rate.percent("100.0001")),
        new Condition.PartySize(6, 10));
  }

  private static PriceRule rule(String code, Adjustment adjustment, List<Condition> conditions) {
    var scope = Set.of(new ExperienceId(new UUID(7, 1)), new ExperienceId(new UUID(7, 2)));
    return new PriceRule(
        code, "Été « %s »".formatted(code), 5, true, scope, conditions, adjustment);
  }

  private static PriceBook rich(SupplierId supplier, Currency currency) {
    return new PriceBook(
        supplier,
        List.of(
            rule("a", new Adjustment.Percentage(Rate.percent("-12.5")), everyCondition()),
            rule("b", new Adjustment.PerTicket(new Money(-150, currency)), List.of()),
            rule("c", new Adjustment.PerBooking(new Money(1_001, currency)), List.of()),
            new PriceRule(
                "d", "d", 6, false, Set.of(), List.of(), new Adjustment.Percentage(Rate.ZERO))),
        Map.of(
            new TaxClass("full"),
            List.of(
                new TaxRate("vat", "НДС", Rate.percent("8.1"), true),
                new TaxRate("city", "City", Rate.percent("0.0001"), false)),
            new TaxClass("none"),
            List.of()),
        Optional.of(
            new ServiceFee(
                "Fee", Rate.percent("2.5"), new Money(30, currency), new TaxClass("full"))),
        Duration.ofMinutes(7));
  }

  @Test
  default void a_supplier_without_one_has_no_rule_no_tax_and_no_fee() {
    var supplier = new SupplierId(IDS.next());
    assertThat(fresh().priceBooks().of(supplier)).isEqualTo(plain(supplier));
  }

  @ParameterizedTest
  @ValueSource(strings = {"EUR", "JPY", "KWD"})
  default void everything_in_a_book_is_kept(String currency) {
    var backend = fresh();
    var book = rich(Shop.on(backend, currency).id(), Currency.getInstance(currency));
    backend.priceBooks().store(book);
    assertThat(backend.priceBooks().of(book.supplier())).isEqualTo(book);
  }

  @Test
  default void a_book_takes_the_place_of_the_one_before() {
    var backend = fresh();
    var supplier = Shop.on(backend).id();
    backend.priceBooks().store(rich(supplier, Currency.getInstance("EUR")));
    backend.priceBooks().store(plain(supplier));
    assertThat(backend.priceBooks().of(supplier)).isEqualTo(plain(supplier));
  }

  @Test
  default void another_suppliers_book_is_its_own() {
    var backend = fresh();
    var other = Shop.on(backend).id();
    backend.priceBooks().store(rich(Shop.on(backend).id(), Currency.getInstance("EUR")));
    assertThat(backend.priceBooks().of(other)).isEqualTo(plain(other));
  }
}
