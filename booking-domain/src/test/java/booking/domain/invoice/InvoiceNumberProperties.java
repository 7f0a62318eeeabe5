package booking.domain.invoice;

import static booking.contract.invoice.InvoiceFixtures.added;
import static booking.contract.invoice.InvoiceFixtures.draft;
import static booking.contract.invoice.InvoiceFixtures.note;
import static booking.contract.invoice.InvoiceFixtures.numbering;
import static booking.contract.invoice.InvoiceFixtures.takenBack;
import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.BackendInMemory;
import booking.contract.Shop;
import booking.domain.catalog.SupplierId;
import booking.domain.work.Subscriptions;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever is done in whatever order, the numbers given are 1, 2, 3 and so on. */
class InvoiceNumberProperties {
  enum Deed {
    ISSUE,
    ISSUE_AGAIN,
    CREDIT,
    CREDIT_TOO_MUCH,
    SUPPLEMENT,
    GIVE_UP
  }

  @Property(tries = 200)
  void numbers_have_no_gap_and_none_occurs_twice(@ForAll List<Deed> history) {
    var backend = new BackendInMemory(Subscriptions.of());
    var office = new Office(backend, Shop.on(backend).id());
    history.forEach(office::attempt);
    assertThat(office.invoiced()).containsExactlyElementsOf(upTo(office.invoiced().size()));
    assertThat(office.credited()).containsExactlyElementsOf(upTo(office.credited().size()));
    assertThat(office.invoiced()).hasSize(office.issued());
  }

  private static List<Long> upTo(int last) {
    return LongStream.rangeClosed(1, last).boxed().toList();
  }

  /** Each deed of it is a unit of work that happens or comes to nothing. */
  private static final class Office {
    private static final Optional<InvoiceId> NONE = Optional.empty();
    private final BackendInMemory backend;
    private final SupplierId supplier;
    private int issued;

    Office(BackendInMemory backend, SupplierId supplier) {
      this.backend = backend;
      this.supplier = supplier;
    }

    void attempt(Deed deed) {
      try {
        issued += backend.unitOfWork().run(() -> perform(deed));
      } catch (IllegalStateException cameToNothing) {
        assertThat(deed).isIn(Deed.CREDIT, Deed.CREDIT_TOO_MUCH, Deed.GIVE_UP);
      }
    }

    private int perform(Deed deed) {
      return switch (deed) {
        case ISSUE -> issue();
        case ISSUE_AGAIN -> newest().map(this::issue).orElse(0);
        case CREDIT -> newest().map(filed -> credit(filed, 6_000)).orElse(0);
        case CREDIT_TOO_MUCH -> newest().map(filed -> credit(filed, 11_801)).orElse(0);
        case SUPPLEMENT -> newest().map(this::supplement).orElse(0);
        case GIVE_UP -> {
          issue();
          throw new IllegalStateException("given up");
        }
      };
    }

    private int issue() {
      var draft = draft(supplier);
      backend.invoices().add(draft);
      return issue(backend.invoices().find(draft.id()).orElseThrow());
    }

    private int issue(Filed filed) {
      return backend.invoices().issue(filed, numbering("INV-2030")).isPresent() ? 1 : 0;
    }

    private int credit(Filed filed, long cents) {
      backend.invoices().correct(filed, note(filed, takenBack(cents)), numbering("CN-2030"));
      return 0;
    }

    private int supplement(Filed filed) {
      var draft = note(filed, added(100));
      return backend.invoices().correct(filed, draft, numbering("INV-2030")).isPresent() ? 1 : 0;
    }

    private Optional<Filed> newest() {
      return filed().stream().findFirst();
    }

    private List<Filed> filed() {
      return backend
          .invoices()
          .list(
              new Invoices.Filter(
                  Optional.of(supplier),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  NONE,
                  Integer.MAX_VALUE));
    }

    int issued() {
      return issued;
    }

    List<Long> invoiced() {
      var invoices = filed().stream().map(filed -> ((Invoice.Numbered) filed.invoice()).number());
      return sorted(Stream.concat(invoices, corrections(Supplement.class)));
    }

    List<Long> credited() {
      return sorted(corrections(CreditNote.class));
    }

    private Stream<InvoiceNumber> corrections(Class<? extends Correction> kind) {
      return filed().stream()
          .flatMap(filed -> filed.corrections().stream())
          .filter(kind::isInstance)
          .map(Correction::number);
    }

    private static List<Long> sorted(Stream<InvoiceNumber> numbers) {
      return numbers.map(InvoiceNumber::sequence).sorted().toList();
    }
  }
}
