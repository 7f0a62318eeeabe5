package booking.domain.catalog;

import booking.domain.money.Money;
import booking.domain.party.EmailAddress;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;

/** Who operates and sells: the tenant. Sells in one currency; has a home zone and language. */
public record Supplier(
    SupplierId id,
    String slug,
    String name,
    EmailAddress email,
    Currency currency,
    ZoneId zone,
    Locale locale,
    SaleTerms terms) {

  public Supplier {
    if (!Money.isMoney(currency)) {
      throw new IllegalArgumentException("Nothing is paid in " + currency);
    }
  }
}
