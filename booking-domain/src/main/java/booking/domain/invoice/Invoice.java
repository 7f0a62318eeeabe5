package booking.domain.invoice;

import booking.domain.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a customer is asked for. Once it has a number, nothing of what it says changes: what is
 * taken back is said by credit notes, and what is added by supplements.
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
      return new Issued(details, new Issue(number, now, on), Money.zero(bill().currency()));
    }
  }

  /**
   * When it got which number.
   *
   * @param on the supplier's local date
   */
  record Issue(InvoiceNumber number, Instant at, LocalDate on) {}

  /** It has a number. In which of the states it is follows from what came and what corrects it. */
  sealed interface Numbered extends Invoice {
    Issue issue();

    default InvoiceNumber number() {
      return issue().number();
    }

    List<Received> payments();

    /** What supplements ask for beyond it. */
    Money supplemented();

    /** What credit notes took back, as a positive amount. */
    Money credited();

    /** What came and did not go back. */
    default Money paid() {
      return Money.sum(payments().stream().map(Received::amount).toList(), bill().currency());
    }

    /** All that was ever asked for. */
    default Money billed() {
      return bill().total().plus(supplemented());
    }

    default Money remaining() {
      return balance().max(Money.zero(bill().currency()));
    }

    /** What came or was credited beyond what is asked for: it is the customer's. */
    default Money inCredit() {
      return balance().negated().max(Money.zero(bill().currency()));
    }

    private Money balance() {
      return billed().minus(credited()).minus(paid());
    }

    /** More may come than is asked for: then it is in credit. */
    default Numbered receive(Received payment) {
      return withPayments(Stream.concat(payments().stream(), Stream.of(payment)).toList());
    }

    /** These are all that came and went back. */
    default Numbered withPayments(List<Received> all) {
      return of(details(), issue(), all, supplemented(), credited());
    }

    /**
     * A supplement asks for so much more, or a credit note took back so much, where it is negative.
     *
     * @throws IllegalStateException when more is taken back than was ever asked for
     */
    default Numbered correct(Money change) {
      return change.isPositive() ? supplement(change) : credit(change.negated());
    }

    private Numbered supplement(Money amount) {
      return of(details(), issue(), payments(), supplemented().plus(amount), credited());
    }

    private Numbered credit(Money amount) {
      var next = credited().plus(amount);
      if (next.compareTo(billed()) > 0) {
        throw new IllegalStateException(
            "%s of %s is credited already, not %s more".formatted(credited(), billed(), amount));
      }
      return of(details(), issue(), payments(), supplemented(), next);
    }
  }

  /** Nothing came, and nothing was taken back. */
  record Issued(InvoiceDetails details, Issue issue, Money supplemented) implements Numbered {
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
  record PartlyPaid(
      InvoiceDetails details,
      Issue issue,
      List<Received> payments,
      Money supplemented,
      Money credited)
      implements Numbered {
    public PartlyPaid {
      payments = List.copyOf(payments);
    }
  }

  record Paid(
      InvoiceDetails details,
      Issue issue,
      List<Received> payments,
      Money supplemented,
      Money credited)
      implements Numbered {
    public Paid {
      payments = List.copyOf(payments);
    }
  }

  /** All of it was taken back. */
  record Credited(InvoiceDetails details, Issue issue, List<Received> payments, Money supplemented)
      implements Numbered {
    public Credited {
      payments = List.copyOf(payments);
    }

    @Override
    public Money credited() {
      return billed();
    }
  }

  /** In the state that follows from what came and what corrects it. */
  static Numbered of(
      InvoiceDetails details,
      Issue issue,
      List<Received> payments,
      Money supplemented,
      Money credited) {
    var one = new PartlyPaid(details, issue, payments, supplemented, credited);
    if (credited.isPositive() && credited.equals(one.billed())) {
      return new Credited(details, issue, payments, supplemented);
    }
    if ((one.remaining().isZero() && !payments.isEmpty()) || one.billed().isZero()) {
      return new Paid(details, issue, payments, supplemented, credited);
    }
    return payments.isEmpty() && credited.isZero() ? new Issued(details, issue, supplemented) : one;
  }
}
