package booking.domain.invoice;

import booking.domain.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a customer is asked for. Once it has a number, nothing of what it says changes: what is
 * taken back is said by credit notes.
 */
public sealed interface Invoice {
  InvoiceDetails details();

  default InvoiceId id() {
    return details().id();
  }

  default Bill bill() {
    return details().bill();
  }

  /** Written, and not yet sent out: it has no number. */
  record Draft(InvoiceDetails details) implements Invoice {
    public Issued issue(InvoiceNumber number, Instant now, LocalDate on) {
      return new Issued(details, new Issue(number, now, on));
    }
  }

  /**
   * When it got which number.
   *
   * @param on the supplier's local date
   */
  record Issue(InvoiceNumber number, Instant at, LocalDate on) {}

  /** It has a number. In which of the states it is follows from what came and what was credited. */
  sealed interface Numbered extends Invoice {
    Issue issue();

    default InvoiceNumber number() {
      return issue().number();
    }

    List<Received> payments();

    /** What credit notes took back, as a positive amount. */
    Money credited();

    default Money paid() {
      return Money.sum(payments().stream().map(Received::amount).toList(), bill().currency());
    }

    default Money remaining() {
      return balance().max(Money.zero(bill().currency()));
    }

    /** What came or was credited beyond what it asks for: it is the customer's. */
    default Money inCredit() {
      return balance().negated().max(Money.zero(bill().currency()));
    }

    private Money balance() {
      return bill().total().minus(credited()).minus(paid());
    }

    /** More may come than is asked for: then it is in credit. */
    default Numbered receive(Received payment) {
      var all = Stream.concat(payments().stream(), Stream.of(payment)).toList();
      return of(details(), issue(), all, credited());
    }

    /**
     * A credit note took back so much.
     *
     * @throws IllegalStateException when that is more than it ever asked for
     */
    default Numbered credit(Money amount) {
      var next = credited().plus(amount);
      if (amount.isNegative() || next.compareTo(bill().total()) > 0) {
        throw new IllegalStateException(
            "%s of %s is credited already, not %s more"
                .formatted(credited(), bill().total(), amount));
      }
      return of(details(), issue(), payments(), next);
    }
  }

  record Issued(InvoiceDetails details, Issue issue) implements Numbered {
    @Override
    public List<Received> payments() {
      return List.of();
    }

    @Override
    public Money credited() {
      return Money.zero(bill().currency());
    }
  }

  /** Something came or was credited, and something remains. */
  record PartlyPaid(InvoiceDetails details, Issue issue, List<Received> payments, Money credited)
      implements Numbered {
    public PartlyPaid {
      payments = List.copyOf(payments);
    }
  }

  record Paid(InvoiceDetails details, Issue issue, List<Received> payments, Money credited)
      implements Numbered {
    public Paid {
      payments = List.copyOf(payments);
    }
  }

  /** All of it was taken back. */
  record Credited(InvoiceDetails details, Issue issue, List<Received> payments)
      implements Numbered {
    public Credited {
      payments = List.copyOf(payments);
    }

    @Override
    public Money credited() {
      return bill().total();
    }
  }

  /** In the state that follows from what came and what was credited. */
  static Numbered of(InvoiceDetails details, Issue issue, List<Received> payments, Money credited) {
    var total = details.bill().total();
    var remaining = new PartlyPaid(details, issue, payments, credited).remaining();
    if (credited.isPositive() && credited.equals(total)) {
      return new Credited(details, issue, payments);
    }
    if ((remaining.isZero() && !payments.isEmpty()) || total.isZero()) {
      return new Paid(details, issue, payments, credited);
    }
    return payments.isEmpty() && credited.isZero()
        ? new Issued(details, issue)
        : new PartlyPaid(details, issue, payments, credited);
  }
}
