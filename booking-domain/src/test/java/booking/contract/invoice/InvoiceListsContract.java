package booking.contract.invoice;

import static booking.contract.checkout.CheckoutFixtures.ANNA;
import static booking.contract.checkout.CheckoutFixtures.IDS;
import static booking.contract.checkout.CheckoutFixtures.NOON;
import static booking.contract.invoice.InvoiceFixtures.TODAY;
import static booking.contract.invoice.InvoiceFixtures.bill;
import static booking.contract.invoice.InvoiceFixtures.draft;
import static booking.contract.invoice.InvoiceFixtures.note;
import static booking.contract.invoice.InvoiceFixtures.numbering;
import static booking.contract.invoice.OnInvoices.drafted;
import static booking.contract.invoice.OnInvoices.filed;
import static booking.contract.invoice.OnInvoices.issued;
import static booking.contract.invoice.OnInvoices.supplemented;
import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.Backend;
import booking.contract.Shop;
import booking.domain.catalog.SupplierId;
import booking.domain.invoice.Buyer;
import booking.domain.invoice.Filed;
import booking.domain.invoice.InvoiceId;
import booking.domain.invoice.Invoices.Filter;
import booking.domain.invoice.Invoices.State;
import booking.domain.party.EmailAddress;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an operator sees of invoices. */
public interface InvoiceListsContract extends OnInvoices {
  private static Filter all(SupplierId supplier) {
    return page(supplier, Optional.empty(), 9);
  }

  private static Filter page(SupplierId supplier, Optional<InvoiceId> after, int atMost) {
    return new Filter(
        Optional.of(supplier),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        after,
        atMost);
  }

  private static Filter issuedBetween(SupplierId supplier, LocalDate from, LocalDate to) {
    return new Filter(
        Optional.of(supplier),
        Optional.empty(),
        Optional.of(from),
        Optional.of(to),
        Optional.empty(),
        Optional.empty(),
        9);
  }

  private static Filter having(SupplierId supplier, Optional<State> state, Optional<String> who) {
    return new Filter(
        Optional.of(supplier), state, Optional.empty(), Optional.empty(), who, Optional.empty(), 9);
  }

  private static Filed later(Backend backend, SupplierId supplier, int minutes) {
    return filed(backend, draft(supplier, bill(), NOON.plus(Duration.ofMinutes(minutes))));
  }

  @Test
  default void the_newest_come_first_and_none_of_others() {
    var backend = fresh();
    var shop = Shop.on(backend).id();
    var first = later(backend, shop, 1);
    var third = later(backend, shop, 3);
    var second = later(backend, shop, 2);
    drafted(backend, Shop.on(backend).id());
    assertThat(backend.invoices().list(all(shop))).containsExactly(third, second, first);
  }

  @Test
  default void a_page_goes_on_where_the_one_before_ended() {
    var backend = fresh();
    var shop = Shop.on(backend).id();
    var all = List.of(later(backend, shop, 2), later(backend, shop, 1), later(backend, shop, 1));
    var first = backend.invoices().list(page(shop, Optional.empty(), 2));
    var last = Optional.of(first.getLast().invoice().id());
    var second = backend.invoices().list(page(shop, last, 2));
    assertThat(first).hasSize(2);
    assertThat(List.of(first.getFirst(), first.getLast(), second.getFirst()))
        .containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  default void after_one_that_is_not_there_comes_nothing() {
    var backend = fresh();
    var shop = Shop.on(backend).id();
    drafted(backend, shop);
    var nowhere = Optional.of(new InvoiceId(IDS.next()));
    assertThat(backend.invoices().list(page(shop, nowhere, 9))).isEmpty();
  }

  @Test
  default void those_of_one_state_are_found() {
    var backend = fresh();
    var shop = Shop.on(backend).id();
    var draft = drafted(backend, shop);
    var issued = issued(backend, shop);
    assertThat(backend.invoices().list(having(shop, Optional.of(State.DRAFT), Optional.empty())))
        .containsExactly(draft);
    assertThat(backend.invoices().list(having(shop, Optional.of(State.ISSUED), Optional.empty())))
        .containsExactly(issued);
  }

  @Test
  default void those_issued_in_a_period_are_found_its_first_and_last_day_included() {
    var backend = fresh();
    var shop = Shop.on(backend).id();
    drafted(backend, shop);
    var issued = issued(backend, shop);
    assertThat(backend.invoices().list(issuedBetween(shop, TODAY, TODAY))).containsExactly(issued);
    assertThat(backend.invoices().list(issuedBetween(shop, TODAY.plusDays(1), TODAY.plusDays(9))))
        .isEmpty();
    assertThat(backend.invoices().list(issuedBetween(shop, TODAY.minusDays(9), TODAY.minusDays(1))))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"борис", "100%_", "BORIS@", "Б"})
  default void a_customer_is_found_by_part_of_his_name_or_address(String text) {
    var backend = fresh();
    var shop = Shop.on(backend).id();
    var address = new EmailAddress("boris@example.org");
    var name = "Борис 100%_";
    var boris = new Buyer(name, address, List.of(), Optional.empty(), Locale.ENGLISH);
    var his = filed(backend, draft(shop, bill(boris, 1), NOON));
    filed(backend, draft(shop, bill(Buyer.of(ANNA), 1), NOON));
    assertThat(backend.invoices().list(having(shop, Optional.empty(), Optional.of(text))))
        .containsExactly(his);
  }

  @Test
  default void what_corrects_invoices_comes_by_period_and_in_the_order_of_numbers() {
    var backend = fresh();
    var shop = Shop.on(backend).id();
    var first = issued(backend, shop);
    var second = issued(backend, shop);
    backend.invoices().correct(first, note(first), numbering("CN-2030"));
    backend.invoices().correct(second, note(second), numbering("CN-2030"));
    supplemented(backend, issued(backend, shop), 100);
    assertThat(backend.invoices().corrected(shop, TODAY, TODAY))
        .extracting(one -> one.number().toString())
        .containsExactly("CN-2030-000001", "CN-2030-000002", "INV-2030-000004");
    assertThat(backend.invoices().corrected(shop, TODAY.plusDays(1), TODAY.plusDays(1))).isEmpty();
  }
}
