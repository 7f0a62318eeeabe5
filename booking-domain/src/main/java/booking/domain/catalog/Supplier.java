package booking.domain.catalog;

import booking.domain.money.Money;
import booking.domain.party.EmailAddress;
import java.math.BigDecimal;
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

  private static final long USUAL_FOR_CANCELLING = 50;
  private static final long USUAL_FOR_NO_SHOW = 100;

  public Supplier {
    if (!Money.isMoney(currency)) {
      throw new IllegalArgumentException("Nothing is paid in " + currency);
    }
  }

  /** What a customer gets on top of his money when the supplier cancels. */
  public Money goodwillForCancelling() {
    return terms.afterSales().forCancelling().orElse(whole(USUAL_FOR_CANCELLING));
  }

  /** What a customer gets on top of his money when the supplier did not turn up. */
  public Money goodwillForNoShow() {
    return terms.afterSales().forNoShow().orElse(whole(USUAL_FOR_NO_SHOW));
  }

  private Money whole(long units) {
    return Money.of(BigDecimal.valueOf(units), currency);
  }
}
