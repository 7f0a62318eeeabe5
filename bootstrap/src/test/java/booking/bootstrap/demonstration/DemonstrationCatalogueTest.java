package booking.bootstrap.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import booking.application.catalog.ImportCatalogue.OneSupplier;
import booking.domain.catalog.CancellationPolicy;
import booking.domain.catalog.Offer;
import booking.rest.catalog.CatalogueReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DemonstrationCatalogueTest {
  private final List<OneSupplier> suppliers = read();

  private static List<OneSupplier> read() {
    try (var file =
        DemonstrationCatalogueTest.class.getResourceAsStream("/demonstration/catalogue.json")) {
      assertThat(file).isNotNull();
      return switch (new CatalogueReader().read(file.readAllBytes())) {
        case CatalogueReader.Reading.Read(var command) -> command.suppliers();
        case CatalogueReader.Reading.Wrong(var faults) -> throw new AssertionError(faults);
      };
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void a_city_operator_has_a_dozen_experiences_and_something_of_every_kind() {
    var city = suppliers.getFirst();
    assertThat(city.catalogue().experiences()).hasSizeGreaterThanOrEqualTo(12);
    assertThat(city.catalogue().resources()).anyMatch(resource -> resource.isExclusive());
    assertThat(city.catalogue().resources()).anyMatch(resource -> resource.capacity() >= 10);
    assertThat(city.catalogue().experiences())
        .anyMatch(one -> one.offer() instanceof Offer.Departures dated && !dated.needs().isEmpty());
    assertThat(city.coupons()).isNotEmpty();
    assertThat(city.giftCards()).isNotEmpty();
  }

  @Test
  void three_currencies_and_two_zones_are_there_and_nobodys_real_address() {
    assertThat(suppliers.stream().map(one -> one.catalogue().supplier().currency()).distinct())
        .hasSizeGreaterThanOrEqualTo(3)
        .anyMatch(currency -> currency.getCurrencyCode().equals("JPY"));
    assertThat(suppliers.stream().map(one -> one.catalogue().supplier().zone()).distinct())
        .hasSizeGreaterThanOrEqualTo(2);
    assertThat(suppliers)
        .allMatch(one -> one.catalogue().supplier().email().value().endsWith(".example"));
  }

  @Test
  void everybody_can_send_an_invoice_that_says_who_he_is() {
    assertThat(suppliers)
        .extracting(one -> one.catalogue().supplier().invoicing().orElseThrow())
        .allMatch(seller -> !seller.address().isEmpty() && seller.taxId().isPresent())
        .allMatch(seller -> seller.email().value().endsWith(".example"));
  }

  @Test
  void some_sell_on_a_deposit_and_each_cancels_on_the_terms_that_he_names() {
    assertThat(suppliers)
        .extracting(one -> one.catalogue().supplier().terms().deposit())
        .anyMatch(Optional::isPresent);
    assertThat(suppliers)
        .extracting(one -> one.catalogue().supplier().terms().cancellation())
        .contains(CancellationPolicy.standard())
        .doesNotHaveDuplicates();
  }
}
