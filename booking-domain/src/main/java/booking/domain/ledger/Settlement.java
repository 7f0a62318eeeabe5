package booking.domain.ledger;

import booking.domain.money.Money;
import java.util.Collection;
import java.util.Currency;

/**
 * How an order stands with its customer, as the books say.
 *
 * @param charged what is owed for it by now, paid or not
 * @param paid what tenders brought, whatever went back since
 * @param refunded what went back
 */
public record Settlement(Money charged, Money paid, Money refunded) {

  /** What it comes to in a word. */
  public enum State {
    UNPAID,
    PARTIALLY_PAID,
    PAID,
    OVERPAID,
    PARTIALLY_REFUNDED,
    REFUNDED
  }

  /** Of what was posted about one order. */
  public static Settlement of(Collection<Posting> postings, Currency currency) {
    var charged = Money.zero(currency);
    var paid = charged;
    var refunded = charged;
    for (var posting : postings) {
      var owed = owed(posting, currency);
      switch (posting.kind()) {
        case SALE, CHANGE -> charged = charged.plus(owed);
        case PAYMENT -> paid = paid.minus(owed);
        case REFUND -> refunded = refunded.plus(owed);
        case GIFT, DISPUTE -> {}
      }
    }
    return new Settlement(charged, paid, refunded);
  }

  private static Money owed(Posting posting, Currency currency) {
    return posting.entries().stream()
        .filter(entry -> entry.account().kind() == Account.Kind.CUSTOMER_RECEIVABLE)
        .map(Entry::amount)
        .reduce(Money.zero(currency), Money::plus);
  }

  /** What is there of the customer's money. */
  public Money kept() {
    return paid.minus(refunded);
  }

  /** What the customer still owes; zero when he owes nothing. */
  public Money outstanding() {
    return charged.minus(kept()).max(Money.zero(charged.currency()));
  }

  /** What the customer has paid too much; zero when he has not. */
  public Money excess() {
    return kept().minus(charged).max(Money.zero(charged.currency()));
  }

  public State state() {
    if (refunded.isPositive()) {
      return kept().isPositive() ? State.PARTIALLY_REFUNDED : State.REFUNDED;
    }
    if (excess().isPositive()) {
      return State.OVERPAID;
    }
    if (outstanding().isZero()) {
      return State.PAID;
    }
    return paid.isZero() ? State.UNPAID : State.PARTIALLY_PAID;
  }
}
