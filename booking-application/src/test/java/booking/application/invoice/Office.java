package booking.application.invoice;

import static booking.contract.checkout.CheckoutFixtures.IDS;
import static booking.contract.invoice.InvoiceFixtures.TODAY;

import booking.application.Agency;
import booking.application.work.NewFacts;
import booking.contract.catalog.CatalogFixtures;
import booking.domain.checkout.Checkout;
import booking.domain.invoice.BillByHand;
import booking.domain.invoice.Buyer;
import booking.domain.invoice.Correction;
import booking.domain.invoice.Filed;
import booking.domain.invoice.Invoice;
import booking.domain.invoice.InvoiceId;
import booking.domain.invoice.Received;
import booking.domain.ledger.Account;
import booking.domain.ledger.Settlement;
import booking.domain.money.Money;
import booking.domain.order.Order;
import booking.domain.party.EmailAddress;
import booking.domain.pricing.Charge;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The back office of the agency: what it does with invoices. */
final class Office {
  static final Buyer SCHOOL =
      new Buyer(
          "Schule am Park",
          new EmailAddress("office@school.example"),
          List.of("Parkweg 1", "12345 Berlin"),
          Optional.empty(),
          Locale.GERMANY);

  final Agency agency = Agency.open();
  private final IssueInvoice issue =
      new IssueInvoice(
          agency.backend().invoices(),
          agency.backend().journal(),
          agency.backend().catalog(),
          agency.backend().unitOfWork(),
          agency.backend().ids(),
          agency.backend().clock());

  private final CreateInvoice create =
      new CreateInvoice(
          agency.backend().invoices(),
          agency.backend().catalog(),
          issue,
          agency.backend().unitOfWork(),
          agency.backend().clock());

  private final RecordInvoicePayment record =
      new RecordInvoicePayment(
          agency.backend().invoices(),
          agency.backend().journal(),
          agency.backend().unitOfWork(),
          agency.backend().ids(),
          agency.backend().clock());

  private final CreditInvoice credit =
      new CreditInvoice(
          agency.backend().invoices(),
          agency.backend().journal(),
          agency.backend().catalog(),
          agency.backend().unitOfWork(),
          agency.backend().ids(),
          agency.backend().clock());

  private final SendInvoice send =
      new SendInvoice(
          agency.backend().invoices(),
          agency.backend().outbox(),
          agency.backend().unitOfWork(),
          new NewFacts(agency.backend().ids()),
          agency.backend().clock());

  /** Lines of so many euros each. */
  CreateInvoice.Outcome writes(boolean issueNow, String... prices) {
    var lines =
        List.of(prices).stream()
            .map(price -> Money.parse(price, CatalogFixtures.cityWalks().currency()))
            .map(price -> new BillByHand.Line("Guide", 1, price, Optional.empty()))
            .toList();
    return writes(new InvoiceId(IDS.next()), lines, issueNow);
  }

  CreateInvoice.Outcome writes(InvoiceId id, List<BillByHand.Line> lines, boolean issueNow) {
    var bill = new BillByHand(SCHOOL, lines, Optional.empty(), Optional.empty());
    var supplier = CatalogFixtures.cityWalks().id();
    return create.run(new CreateInvoice.Command(id, supplier, bill, issueNow));
  }

  Filed written(boolean issueNow, String... prices) {
    if (writes(issueNow, prices) instanceof CreateInvoice.Outcome.Created(Filed filed)) {
      return filed;
    }
    throw new AssertionError("Not written");
  }

  Filed issues(Filed draft) {
    return issue.run(draft.invoice().id()).orElseThrow();
  }

  RecordInvoicePayment.Outcome receives(Filed filed, String euros, boolean keepAsCredit) {
    var amount = Money.parse(euros, CatalogFixtures.cityWalks().currency());
    var cash = new Received(amount, Received.Method.CASH, TODAY, Optional.empty());
    return record.run(new RecordInvoicePayment.Command(filed.invoice().id(), cash, keepAsCredit));
  }

  /** So much of it, or all that is left of it. */
  CreditInvoice.Outcome credits(Filed filed, BillByHand.Line... lines) {
    var command = new CreditInvoice.Command(filed.invoice().id(), List.of(lines), "Too dear");
    return credit.run(command);
  }

  SendInvoice.Outcome sends(Filed filed) {
    var outcome = send.run(filed.invoice().id());
    agency.factsAreDelivered();
    return outcome;
  }

  Filed billed(Checkout sold) {
    agency.factsAreDelivered();
    return agency.backend().invoices().of(sold.order().id()).getFirst();
  }

  /** One booking of it, as it was charged. */
  Correction takesBack(Checkout sold, int booking) {
    var charge = sold.order().details().quote().charge(booking);
    return corrects(sold.order(), booking, charge.negated()).orElseThrow();
  }

  Optional<Correction> corrects(Order order, int booking, Charge change) {
    var id = order.bookings().get(booking).id();
    var corrected = new CorrectOrder.Corrected(Optional.of(id), change);
    var now = agency.backend().clock().now();
    return agency.cases().correctOrder.correct(order, List.of(corrected), "Storm", now);
  }

  Filed now(Filed filed) {
    return agency.backend().invoices().find(filed.invoice().id()).orElseThrow();
  }

  static Invoice.Numbered numbered(Filed filed) {
    return (Invoice.Numbered) filed.invoice();
  }

  /** What the books say is owed of it as tax. */
  Money taxed(Filed filed) {
    return agency.backend().journal().about(filed.invoice().details().subject()).stream()
        .flatMap(posting -> posting.entries().stream())
        .filter(entry -> entry.account().kind() == Account.Kind.TAX)
        .map(entry -> entry.amount().negated())
        .reduce(Money.zero(filed.invoice().bill().currency()), Money::plus);
  }

  /** What the books say about an invoice, or about its order. */
  Settlement books(Filed filed) {
    var postings = agency.backend().journal().about(filed.invoice().details().subject());
    return Settlement.of(postings, filed.invoice().bill().currency());
  }
}
