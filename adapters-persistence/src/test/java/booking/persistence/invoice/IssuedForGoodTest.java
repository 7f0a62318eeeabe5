package booking.persistence.invoice;

import static booking.contract.invoice.InvoiceFixtures.note;
import static booking.contract.invoice.InvoiceFixtures.numbering;
import static booking.contract.invoice.InvoiceFixtures.takenBack;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import booking.contract.Backend;
import booking.contract.Shop;
import booking.contract.invoice.OnInvoices;
import booking.domain.invoice.Filed;
import booking.persistence.OnPostgres;
import booking.persistence.TestDatabase;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was issued stays as it was, even for one who goes past the application. */
class IssuedForGoodTest implements OnPostgres {
  private static Filed credited(Backend backend) {
    var issued = OnInvoices.issued(backend, Shop.on(backend).id());
    var note = note(issued, takenBack(100));
    return backend.invoices().correct(issued, note, numbering("CN-2030")).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update invoice set total = total + 1",
        "update invoice set bill = jsonb_set(bill, '{buyer,name}', '\"Eve\"')",
        "update invoice set issued_on = issued_on - 1",
        "update invoice set sequence = sequence + 1",
        "update invoice set order_id = gen_random_uuid()",
        "update invoice set state = 'DRAFT', series = null, sequence = null, issued_at = null,"
            + " issued_on = null",
        "delete from invoice",
        "update correction set total = total - 1",
        "delete from correction",
        "update invoice_series set last = last + 2",
        "update invoice_series set last = last",
        "delete from invoice_series",
        "insert into invoice_series values (gen_random_uuid(), 'INV-2030', 7)",
      })
  void the_database_refuses_to_change_what_was_issued(String change) {
    var backend = fresh();
    var before = credited(backend);
    assertThatThrownBy(() -> TestDatabase.execute(change))
        .isInstanceOfSatisfying(
            DataAccessException.class, e -> assertThat(e.sqlState()).isEqualTo("23001"));
    assertThat(OnInvoices.reread(backend, before.invoice())).isEqualTo(before);
  }

  @Test
  void a_draft_may_still_be_changed_and_thrown_away() {
    var backend = fresh();
    OnInvoices.drafted(backend, Shop.on(backend).id());
    assertThatCode(() -> TestDatabase.execute("update invoice set created_at = now()"))
        .doesNotThrowAnyException();
    assertThatCode(() -> TestDatabase.execute("delete from invoice")).doesNotThrowAnyException();
  }
}
