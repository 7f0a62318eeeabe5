package booking.contract.invoice;

import static booking.contract.Shop.seats;
import static booking.contract.checkout.CheckoutFixtures.IDS;
import static booking.contract.invoice.InvoiceFixtures.draft;
import static booking.contract.invoice.InvoiceFixtures.draftOf;
import static booking.contract.invoice.InvoiceFixtures.euros;
import static booking.contract.invoice.InvoiceFixtures.note;
import static booking.contract.invoice.InvoiceFixtures.numbering;
import static booking.contract.invoice.InvoiceFixtures.received;
import static booking.contract.invoice.InvoiceFixtures.takenBack;
import static booking.contract.invoice.OnInvoices.drafted;
import static booking.contract.invoice.OnInvoices.filed;
import static booking.contract.invoice.OnInvoices.issued;
import static booking.contract.invoice.OnInvoices.numbered;
import static booking.contract.invoice.OnInvoices.reread;
import static booking.contract.invoice.OnInvoices.supplemented;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import booking.contract.Backend;
import booking.contract.SealedStates;
import booking.contract.Shop;
import booking.domain.catalog.SupplierId;
import booking.domain.invoice.CorrectionId;
import booking.domain.invoice.Filed;
import booking.domain.invoice.Invoice;
import booking.domain.invoice.InvoiceId;
import booking.domain.invoice.Supplement;
import booking.domain.order.OrderId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Invoices through their states. */
public interface InvoicesContract extends OnInvoices {
  private static Filed paid(Backend backend, SupplierId supplier, long cents) {
    var issued = issued(backend, supplier);
    return backend
        .invoices()
        .store(issued, numbered(issued).receive(received(cents)))
        .orElseThrow();
  }

  private static Filed credited(Backend backend, SupplierId supplier) {
    var issued = issued(backend, supplier);
    return backend.invoices().correct(issued, note(issued), numbering("CN-2030")).orElseThrow();
  }

  @Test
  default void what_was_never_written_is_not_there() {
    var backend = fresh();
    assertThat(backend.invoices().find(new InvoiceId(IDS.next()))).isEmpty();
    assertThat(backend.invoices().find(new CorrectionId(IDS.next()))).isEmpty();
    assertThat(backend.invoices().of(new OrderId(IDS.next()))).isEmpty();
  }

  @Test
  default void there_is_no_state_that_is_not_read_as_it_was_stored() {
    var backend = fresh();
    var shop = Shop.on(backend).id();
    var all =
        List.of(
            drafted(backend, shop),
            issued(backend, shop),
            paid(backend, shop, 1),
            paid(backend, shop, 11_800),
            credited(backend, shop),
            supplemented(backend, issued(backend, shop), 1),
            supplemented(backend, paid(backend, shop, 11_800), 1),
            supplemented(backend, credited(backend, shop), 1));
    assertThat(SealedStates.missing(Invoice.class, all.stream().map(Filed::invoice).toList()))
        .isEmpty();
    assertThat(all)
        .allSatisfy(filed -> assertThat(reread(backend, filed.invoice())).isEqualTo(filed));
  }

  @Test
  default void one_that_is_written_again_stays_as_it_was() {
    var backend = fresh();
    var draft = draft(Shop.on(backend).id());
    var before = filed(backend, draft);
    assertThat(backend.invoices().add(draft)).isFalse();
    assertThat(reread(backend, draft)).isEqualTo(before);
  }

  @Test
  default void an_order_s_invoice_is_found_by_the_order() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var order = shop.place(seats(shop.seats(1), 1)).order().id();
    var filed = filed(backend, draftOf(order, shop.id()));
    assertThat(backend.invoices().of(order)).containsExactly(filed);
  }

  @Test
  default void what_went_back_is_kept_beside_what_came() {
    var backend = fresh();
    var issued = issued(backend, Shop.on(backend).id());
    var refunded = numbered(issued).receive(received(100)).receive(received(-40));
    assertThat(backend.invoices().store(issued, refunded)).isPresent();
    assertThat(reread(backend, refunded).invoice()).isEqualTo(refunded);
  }

  @Test
  default void who_read_it_before_it_changed_cannot_change_it() {
    var backend = fresh();
    var issued = issued(backend, Shop.on(backend).id());
    var paid = numbered(issued).receive(received(100));
    assertThat(backend.invoices().store(issued, paid)).isPresent();
    assertThat(backend.invoices().store(issued, paid)).isEmpty();
    assertThat(backend.invoices().correct(issued, note(issued), numbering("CN-2030"))).isEmpty();
    assertThat(reread(backend, paid).invoice()).isEqualTo(paid);
  }

  @Test
  default void what_has_a_number_gets_no_other() {
    var backend = fresh();
    var draft = drafted(backend, Shop.on(backend).id());
    var issued = backend.invoices().issue(draft, numbering("INV-2030")).orElseThrow();
    assertThat(backend.invoices().issue(draft, numbering("INV-2030"))).isEmpty();
    assertThat(backend.invoices().issue(issued, numbering("INV-2030"))).isEmpty();
  }

  @Test
  default void a_credit_note_is_read_as_it_was_issued_by_itself_and_with_its_invoice() {
    var backend = fresh();
    var credited = credited(backend, Shop.on(backend).id());
    var note = credited.corrections().getFirst();
    assertThat(note.corrects()).isEqualTo(numbered(credited).number());
    assertThat(backend.invoices().find(note.id())).isEqualTo(Optional.of(note));
    assertThat(reread(backend, credited.invoice()).corrections()).containsExactly(note);
  }

  @Test
  default void parts_are_taken_back_one_after_the_other_until_nothing_is_left() {
    var backend = fresh();
    var issued = issued(backend, Shop.on(backend).id());
    var partly =
        backend.invoices().correct(issued, note(issued, takenBack(800)), numbering("CN-2030"));
    var rest = note(issued, takenBack(11_000));
    var all = backend.invoices().correct(partly.orElseThrow(), rest, numbering("CN-2030"));
    assertThat(partly.orElseThrow().invoice()).isInstanceOf(Invoice.PartlyPaid.class);
    assertThat(all.orElseThrow().invoice()).isInstanceOf(Invoice.Credited.class);
    assertThat(all.orElseThrow().corrections()).hasSize(2);
  }

  @Test
  default void a_supplement_is_read_as_it_was_issued_by_itself_and_with_its_invoice() {
    var backend = fresh();
    var filed = supplemented(backend, issued(backend, Shop.on(backend).id()), 500);
    var supplement = filed.corrections().getFirst();
    assertThat(supplement).isInstanceOf(Supplement.class);
    assertThat(supplement.corrects()).isEqualTo(numbered(filed).number());
    assertThat(backend.invoices().find(supplement.id())).isEqualTo(Optional.of(supplement));
    assertThat(reread(backend, filed.invoice()).corrections()).containsExactly(supplement);
  }

  @Test
  default void one_that_was_paid_is_paid_in_part_when_a_supplement_comes() {
    var backend = fresh();
    var paid = paid(backend, Shop.on(backend).id(), 11_800);
    var more = reread(backend, supplemented(backend, paid, 500).invoice()).invoice();
    assertThat(paid.invoice()).isInstanceOf(Invoice.Paid.class);
    assertThat(more).isInstanceOf(Invoice.PartlyPaid.class);
    assertThat(((Invoice.Numbered) more).remaining()).isEqualTo(euros(500));
  }

  @Test
  default void what_supplements_asked_for_may_be_taken_back_too_and_no_more() {
    var backend = fresh();
    var filed = supplemented(backend, issued(backend, Shop.on(backend).id()), 500);
    assertThatThrownBy(() -> takeBack(backend, filed, 12_301))
        .isInstanceOf(IllegalStateException.class);
    assertThat(takeBack(backend, filed, 12_300).invoice()).isInstanceOf(Invoice.Credited.class);
  }

  private static Filed takeBack(Backend backend, Filed filed, long cents) {
    var note = note(filed, takenBack(cents));
    return backend.invoices().correct(filed, note, numbering("CN-2030")).orElseThrow();
  }

  @Test
  default void no_more_is_taken_back_than_was_asked_for() {
    var backend = fresh();
    var issued = issued(backend, Shop.on(backend).id());
    var note = note(issued, takenBack(11_801));
    assertThatThrownBy(() -> backend.invoices().correct(issued, note, numbering("CN-2030")))
        .isInstanceOf(IllegalStateException.class);
    assertThat(reread(backend, issued.invoice())).isEqualTo(issued);
  }
}
