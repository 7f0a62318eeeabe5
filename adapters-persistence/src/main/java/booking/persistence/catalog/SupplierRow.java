package booking.persistence.catalog;

import booking.domain.catalog.SaleTerms;
import booking.domain.catalog.Supplier;
import booking.domain.catalog.SupplierId;
import booking.domain.party.EmailAddress;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;

/** A supplier as a row. */
@MappedEntity("supplier")
public record SupplierRow(
    @Id UUID id,
    String slug,
    String name,
    String email,
    String currency,
    String zone,
    String locale,
    String holdFor,
    String termsVersion,
    String policyVersion) {

  static SupplierRow of(Supplier supplier) {
    return new SupplierRow(
        supplier.id().value(),
        supplier.slug(),
        supplier.name(),
        supplier.email().value(),
        supplier.currency().getCurrencyCode(),
        supplier.zone().getId(),
        supplier.locale().toLanguageTag(),
        supplier.terms().holdFor().toString(),
        supplier.terms().termsVersion(),
        supplier.terms().policyVersion());
  }

  Supplier toSupplier() {
    return new Supplier(
        new SupplierId(id),
        slug,
        name,
        new EmailAddress(email),
        Currency.getInstance(currency),
        ZoneId.of(zone),
        Locale.forLanguageTag(locale),
        new SaleTerms(Duration.parse(holdFor), termsVersion, policyVersion));
  }
}
