package booking.domain.ledger;

import static booking.contract.checkout.CheckoutFixtures.IDS;
import static booking.contract.checkout.CheckoutFixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import booking.domain.catalog.SupplierId;
import booking.domain.ledger.Posting.Kind;
import booking.domain.ledger.Settlement.State;
import booking.domain.money.Money;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How an order stands, as told by what was posted: in hundredths of a euro. */
class SettlementTest {
  private static final Currency EUR = Currency.getInstance("EUR");
  private static final UUID ORDER = IDS.next();

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, PAID",
    "100, 0, 0, UNPAID",
    "100, 30, 0, PARTIALLY_PAID",
    "100, 100, 0, PAID",
    "50, 100, 0, OVERPAID",
    "50, 100, 50, PARTIALLY_REFUNDED",
    "0, 100, 100, REFUNDED",
    "100, 100, 100, REFUNDED"
  })
  void its_state_follows_from_the_amounts(long charged, long paid, long refunded, State state) {
    assertThat(settlement(charged, paid, refunded).state()).isEqualTo(state);
  }

  @Test
  void what_is_owed_and_what_was_paid_too_much_are_never_both() {
    assertThat(settlement(100, 30, 0).outstanding()).isEqualTo(new Money(70, EUR));
    assertThat(settlement(100, 30, 0).excess()).isEqualTo(Money.zero(EUR));
    assertThat(settlement(50, 100, 20).excess()).isEqualTo(new Money(30, EUR));
    assertThat(settlement(50, 100, 20).outstanding()).isEqualTo(Money.zero(EUR));
  }

  @Test
  void gifts_and_disputes_change_nothing_of_it() {
    var postings = new ArrayList<>(postings(100, 100, 0));
    postings.add(posting(Kind.DISPUTE, Account.of(Account.Kind.CUSTOMER_RECEIVABLE), 5));
    assertThat(Settlement.of(postings, EUR)).isEqualTo(settlement(100, 100, 0));
  }

  private static Settlement settlement(long charged, long paid, long refunded) {
    return Settlement.of(postings(charged, paid, refunded), EUR);
  }

  private static List<Posting> postings(long charged, long paid, long refunded) {
    var receivable = Account.of(Account.Kind.CUSTOMER_RECEIVABLE);
    return List.of(
        posting(Kind.SALE, receivable, charged + 7),
        posting(Kind.CHANGE, receivable, -7),
        posting(Kind.PAYMENT, receivable, -paid),
        posting(Kind.REFUND, receivable, refunded));
  }

  private static Posting posting(Kind kind, Account account, long amount) {
    return new Posting(
        new PostingId(IDS.next()),
        new SupplierId(IDS.next()),
        kind,
        ORDER,
        NOON,
        List.of(
            new Entry(account, new Money(amount, EUR)),
            new Entry(Account.of(Account.Kind.SUPPLIER_PAYABLE), new Money(-amount, EUR))));
  }
}
