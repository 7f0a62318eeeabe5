package booking.contract.invoice;

import static booking.contract.invoice.InvoiceFixtures.note;
import static booking.contract.invoice.InvoiceFixtures.numbering;
import static booking.contract.invoice.InvoiceFixtures.takenBack;
import static booking.contract.invoice.OnInvoices.drafted;
import static booking.contract.invoice.OnInvoices.issued;
import static booking.contract.invoice.OnInvoices.numberOf;
import static booking.contract.invoice.OnInvoices.supplemented;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import booking.contract.Backend;
import booking.contract.Race;
import booking.contract.Shop;
import booking.domain.catalog.SupplierId;
import booking.domain.invoice.Filed;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Numbers without a gap, whoever wants one at the same moment and whatever goes wrong. */
public interface InvoiceNumbersContract extends OnInvoices {
  private static void abort(Backend backend, Runnable before) {
    assertThatThrownBy(() ->
            backend
                .unitOfWork()
                .run(() -> {
                  before.run();
                  throw new IllegalStateException("in the middle");
                }))
        .hasMessage("in the middle");
  }

  private static Optional<Filed> issue(Backend backend, Filed draft) {
    return backend.invoices().issue(draft, numbering("INV-2030"));
  }

  private static long creditedAs(Backend backend, SupplierId supplier) {
    var issued = issued(backend, supplier);
    var note = note(issued, takenBack(100));
    var credited = backend.invoices().correct(issued, note, numbering("CN-2030"));
    return credited.orElseThrow().corrections().getFirst().number().sequence();
  }

  @Test
  default void the_first_is_one_and_each_gets_the_next() {
    var backend = fresh();
    var shop = Shop.on(backend).id();
    assertThat(LongStream.range(0, 3).map(any -> numberOf(issued(backend, shop))))
        .containsExactly(1L, 2L, 3L);
  }

  @Test
  default void suppliers_and_series_are_counted_apart() {
    var backend = fresh();
    var one = Shop.on(backend).id();
    var other = Shop.on(backend).id();
    assertThat(numberOf(issued(backend, one, "INV-2030"))).isEqualTo(1);
    assertThat(numberOf(issued(backend, other, "INV-2030"))).isEqualTo(1);
    assertThat(numberOf(issued(backend, one, "INV-2031"))).isEqualTo(1);
    assertThat(creditedAs(backend, one)).isEqualTo(1);
    assertThat(creditedAs(backend, one)).isEqualTo(2);
  }

  @Test
  default void a_supplement_is_counted_with_the_invoices() {
    var backend = fresh();
    var shop = Shop.on(backend).id();
    var supplemented = supplemented(backend, issued(backend, shop), 100);
    assertThat(supplemented.corrections().getFirst().number().sequence()).isEqualTo(2);
    assertThat(numberOf(issued(backend, shop))).isEqualTo(3);
  }

  @Test
  default void of_those_who_issue_at_once_each_gets_a_number_and_none_is_left_out() {
    var backend = fresh();
    var shop = Shop.on(backend).id();
    var drafts = IntStream.range(0, 8).mapToObj(any -> drafted(backend, shop)).toList();
    var numbers = Race.of(8, i -> numberOf(issue(backend, drafts.get(i)).orElseThrow()));
    assertThat(numbers).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
  }

  @Test
  default void one_that_several_issue_at_once_is_issued_once() {
    var backend = fresh();
    var shop = Shop.on(backend).id();
    var draft = drafted(backend, shop);
    var winners = Race.of(6, i -> issue(backend, draft));
    assertThat(winners.stream().flatMap(Optional::stream)).hasSize(1);
    assertThat(numberOf(issued(backend, shop))).isEqualTo(2);
  }

  @Test
  default void what_comes_to_nothing_leaves_no_gap() {
    var backend = fresh();
    var shop = Shop.on(backend).id();
    issued(backend, shop);
    abort(backend, () -> issued(backend, shop));
    assertThat(numberOf(issued(backend, shop))).isEqualTo(2);
  }

  @Test
  default void a_credit_note_that_comes_to_nothing_leaves_no_gap() {
    var backend = fresh();
    var shop = Shop.on(backend).id();
    abort(backend, () -> creditedAs(backend, shop));
    assertThat(creditedAs(backend, shop)).isEqualTo(1);
  }

  @Test
  default void some_who_give_up_while_others_issue_leave_no_gap() {
    var backend = fresh();
    var shop = Shop.on(backend).id();
    Race.of(
        6,
        i -> {
          if (i % 2 == 0) {
            abort(backend, () -> issued(backend, shop));
          }
          return i % 2 == 0 ? 0 : numberOf(issued(backend, shop));
        });
    assertThat(numberOf(issued(backend, shop))).isEqualTo(4);
  }
}
