package booking.persistence.catalog;

import booking.domain.catalog.AfterSales;
import booking.domain.catalog.CancellationPolicy;
import booking.domain.catalog.DepositPlan;
import booking.domain.catalog.GiftCardTerms;
import booking.domain.catalog.SaleTerms;
import booking.domain.catalog.SellerDetails;
import booking.domain.catalog.Supplier;
import booking.domain.catalog.SupplierId;
import booking.domain.party.EmailAddress;
import booking.persistence.document.Documents;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.JSON;
import org.jspecify.annotations.Nullable;

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
    String policyVersion,
    @Nullable String conditions,
    @Nullable String invoicing) {

  /** What of the terms is kept as a document; suppliers of before these were there have none. */
  private record Conditions(
      CancellationPolicy cancellation,
      Optional<DepositPlan> deposit,
      AfterSales afterSales,
      Optional<GiftCardTerms> giftCards) {}

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
        supplier.terms().policyVersion(),
        conditions(supplier.terms()),
        supplier.invoicing().map(details -> Documents.write(details).data()).orElse(null));
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
        terms(),
        Optional.ofNullable(invoicing)
            .map(document -> Documents.read(JSON.json(document), SellerDetails.class)));
  }

  private static String conditions(SaleTerms terms) {
    return Documents.write(
            new Conditions(
                terms.cancellation(),
                terms.deposit(),
                terms.afterSales(),
                Optional.of(terms.giftCards())))
        .data();
  }

  private SaleTerms terms() {
    var length = Duration.parse(holdFor);
    if (conditions == null) {
      return new SaleTerms(length, termsVersion, policyVersion);
    }
    var read = Documents.read(JSON.json(conditions), Conditions.class);
    return new SaleTerms(
        length,
        termsVersion,
        policyVersion,
        read.cancellation(),
        read.deposit(),
        read.afterSales(),
        read.giftCards().orElseGet(GiftCardTerms::standard));
  }
}
