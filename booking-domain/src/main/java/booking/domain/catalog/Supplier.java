package booking.domain.catalog;

import booking.domain.money.Money;
import booking.domain.party.EmailAddress;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

/**
 * Who operates and sells: the tenant. Sells in one currency; has a home zone and language.
 *
 * @param invoicing who it is on invoices, if it has said so
 */
public record Supplier(
    SupplierId id,
    String slug,
    String name,
    EmailAddress email,
    Currency currency,
    ZoneId zone,
    Locale locale,
    SaleTerms terms,
    Optional<SellerDetails> invoicing) {

  private static final long USUAL_FOR_CANCELLING = 50;
  private static final long USUAL_FOR_NO_SHOW = 100;
  private static final long USUAL_LEAST_GIFT_CARD = 10;
  private static final long USUAL_MOST_GIFT_CARD = 1_000;

  /** Where there is nothing smaller than a unit, about so many are worth one of elsewhere. */
  private static final long WHERE_UNITS_ARE_SMALL = 100;

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

  /** The least that a gift card is sold for. */
  public Money leastGiftCard() {
    return terms.giftCards().least().orElse(sizeable(USUAL_LEAST_GIFT_CARD));
  }

  /** The most that a gift card is sold for. */
  public Money mostGiftCard() {
    return terms.giftCards().most().orElse(sizeable(USUAL_MOST_GIFT_CARD)).max(leastGiftCard());
  }

  private Money sizeable(long units) {
    return whole(currency.getDefaultFractionDigits() == 0 ? units * WHERE_UNITS_ARE_SMALL : units);
  }

  private Money whole(long units) {
    return Money.of(BigDecimal.valueOf(units), currency);
  }

  /** One who has not said who it is on invoices. */
  public Supplier(
      SupplierId id,
      String slug,
      String name,
      EmailAddress email,
      Currency currency,
      ZoneId zone,
      Locale locale,
      SaleTerms terms) {
    this(id, slug, name, email, currency, zone, locale, terms, Optional.empty());
  }

  /** Who it is on invoices: at least its name. */
  public SellerDetails seller() {
    return invoicing.orElseGet(() -> SellerDetails.named(name, email));
  }
}
