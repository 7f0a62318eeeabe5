package booking.contract.ledger;

import static booking.contract.checkout.CheckoutFixtures.IDS;
import static booking.contract.checkout.CheckoutFixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.Backend;
import booking.contract.OnBackend;
import booking.contract.Shop;
import booking.domain.catalog.SupplierId;
import booking.domain.ledger.Account;
import booking.domain.ledger.Account.Kind;
import booking.domain.ledger.Entry;
import booking.domain.ledger.Journal;
import booking.domain.ledger.Posting;
import booking.domain.ledger.PostingId;
import booking.domain.money.Money;
import java.time.Instant;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The books. */
public interface JournalContract extends OnBackend {
  Currency EUR = Currency.getInstance("EUR");
  Currency KWD = Currency.getInstance("KWD");

  /** So much of what customers owe becomes the supplier's. */
  private static Posting earned(SupplierId supplier, UUID subject, Instant at, Money amount) {
    return posting(supplier, subject, at, Account.of(Kind.SUPPLIER_PAYABLE), amount);
  }

  private static Posting posting(
      SupplierId supplier, UUID subject, Instant at, Account account, Money amount) {
    return new Posting(
        new PostingId(IDS.next()),
        supplier,
        Posting.Kind.SALE,
        subject,
        at,
        List.of(
            new Entry(Account.of(Kind.CUSTOMER_RECEIVABLE), amount),
            new Entry(account, amount.negated())));
  }

  @Test
  default void of_what_nothing_was_posted_about_there_is_nothing() {
    var backend = fresh();
    var supplier = Shop.on(backend).id();
    assertThat(backend.journal().about(IDS.next())).isEmpty();
    assertThat(backend.journal().balance(supplier, Account.of(Kind.TAX), EUR))
        .isEqualTo(Money.zero(EUR));
  }

  @Test
  default void postings_are_read_as_they_were_made_the_oldest_first() {
    var backend = fresh();
    var supplier = Shop.on(backend).id();
    var subject = IDS.next();
    var later = earned(supplier, subject, NOON.plusSeconds(1), new Money(5, EUR));
    var earlier = earned(supplier, subject, NOON, new Money(7, EUR));
    backend.journal().post(List.of(later, earned(supplier, IDS.next(), NOON, new Money(1, EUR))));
    backend.journal().post(List.of(earlier));
    assertThat(backend.journal().about(subject)).containsExactly(earlier, later);
  }

  @Test
  default void there_is_no_account_that_cannot_be_posted_to() {
    var backend = fresh();
    var supplier = Shop.on(backend).id();
    for (var kind : Arrays.asList(Kind.values())) {
      var posting = posting(supplier, IDS.next(), NOON, Account.of(kind), new Money(1_234, EUR));
      backend.journal().post(List.of(posting));
      assertThat(backend.journal().about(posting.subject())).containsExactly(posting);
    }
  }

  @Test
  default void a_balance_is_the_sum_of_its_entries() {
    var backend = fresh();
    var supplier = Shop.on(backend).id();
    var account = Account.of(Kind.SUPPLIER_PAYABLE);
    backend.journal().post(List.of(earned(supplier, IDS.next(), NOON, new Money(500, EUR))));
    backend.journal().post(List.of(earned(supplier, IDS.next(), NOON, new Money(-120, EUR))));
    assertThat(backend.journal().balance(supplier, account, EUR)).isEqualTo(new Money(-380, EUR));
  }

  @Test
  default void balances_of_currencies_and_suppliers_are_kept_apart() {
    var backend = fresh();
    var one = Shop.on(backend).id();
    var other = Shop.on(backend).id();
    var account = Account.of(Kind.SUPPLIER_PAYABLE);
    backend.journal().post(List.of(earned(one, IDS.next(), NOON, new Money(500, EUR))));
    backend.journal().post(List.of(earned(one, IDS.next(), NOON, new Money(1_001, KWD))));
    assertThat(backend.journal().balance(one, account, KWD)).isEqualTo(new Money(-1_001, KWD));
    assertThat(backend.journal().balance(other, account, EUR)).isEqualTo(Money.zero(EUR));
  }

  @Test
  default void stored_value_is_kept_by_instrument() {
    var backend = fresh();
    var supplier = Shop.on(backend).id();
    var card = Account.storedValue(IDS.next());
    var subject = IDS.next();
    backend.journal().post(List.of(posting(supplier, subject, NOON, card, new Money(9, EUR))));
    assertThat(backend.journal().balance(supplier, card, EUR)).isEqualTo(new Money(-9, EUR));
    assertThat(backend.journal().balance(supplier, Account.storedValue(IDS.next()), EUR))
        .isEqualTo(Money.zero(EUR));
  }

  @Test
  default void what_was_posted_in_a_period_comes_page_by_page_the_oldest_first() {
    var backend = fresh();
    var supplier = Shop.on(backend).id();
    var all =
        Stream.of(0, 1, 1, 2)
            .map(
                second -> earned(supplier, IDS.next(), NOON.plusSeconds(second), new Money(5, EUR)))
            .toList();
    backend.journal().post(all);
    backend
        .journal()
        .post(List.of(earned(Shop.on(backend).id(), IDS.next(), NOON, new Money(1, EUR))));
    assertThat(posted(backend, supplier, Optional.empty()))
        .containsExactlyElementsOf(all.subList(0, 2));
    assertThat(posted(backend, supplier, Optional.of(all.get(1).id())))
        .containsExactlyElementsOf(all.subList(2, 3));
  }

  /** Pages of two, of the first two seconds. */
  private static List<Posting> posted(
      Backend backend, SupplierId supplier, Optional<PostingId> after) {
    return backend
        .journal()
        .posted(new Journal.Period(supplier, NOON, NOON.plusSeconds(2), after, 2));
  }
}
