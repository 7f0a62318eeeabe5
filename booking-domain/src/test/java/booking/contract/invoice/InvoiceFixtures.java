package booking.contract.invoice;

import static booking.contract.checkout.CheckoutFixtures.ANNA;
import static booking.contract.checkout.CheckoutFixtures.IDS;
import static booking.contract.checkout.CheckoutFixtures.NOON;

import booking.domain.booking.BookingId;
import booking.domain.catalog.SellerDetails;
import booking.domain.catalog.SupplierId;
import booking.domain.invoice.Bill;
import booking.domain.invoice.Bill.Item;
import booking.domain.invoice.Bill.Section;
import booking.domain.invoice.Buyer;
import booking.domain.invoice.Correction;
import booking.domain.invoice.CorrectionId;
import booking.domain.invoice.Filed;
import booking.domain.invoice.Invoice;
import booking.domain.invoice.InvoiceDetails;
import booking.domain.invoice.InvoiceId;
import booking.domain.invoice.Invoices.Numbering;
import booking.domain.invoice.Received;
import booking.domain.invoice.Series;
import booking.domain.money.Money;
import booking.domain.money.Rate;
import booking.domain.order.OrderId;
import booking.domain.party.EmailAddress;
import booking.domain.pricing.TaxRate;
import booking.domain.pricing.TaxTotal;
import booking.domain.time.LocalSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Invoices of made-up amounts, with everything there can be on one. */
public final class InvoiceFixtures {
  public static final Currency EUR = Currency.getInstance("EUR");
  public static final LocalDate TODAY = LocalDate.of(2030, 6, 1);
  public static final TaxRate INCLUDED = new TaxRate("vat", "MwSt", Rate.percent("7"), true);
  public static final TaxRate ADDED = new TaxRate("city", "City tax", Rate.percent("10"), false);
  public static final SellerDetails SELLER =
      new SellerDetails(
          "Łódź 水 Tours GmbH",
          List.of("Uferweg 3", "10115 Berlin"),
          Optional.of("DE123456789"),
          new EmailAddress("billing@example.org"),
          Optional.of("DE02 1203 0000 0000 2020 51"),
          Optional.of("Sitz der Gesellschaft: Berlin"),
          SellerDetails.Prefixes.DEFAULT);

  private InvoiceFixtures() {}

  public static Money euros(long cents) {
    return new Money(cents, EUR);
  }

  /** A booked walk with a tax included, and a cleaning with one added: 107.00 + 10.00 + 1.00. */
  public static Bill bill() {
    return bill(Buyer.of(ANNA), 1);
  }

  public static Bill bill(Buyer buyer, long sign) {
    var walk = new Item("Adult ✓", 2, euros(10_700 * sign), List.of(INCLUDED));
    var cleaning = new Item("Reinigung", 1, euros(1_000 * sign), List.of(ADDED));
    return new Bill(
        SELLER,
        buyer,
        Optional.of("K7PM2XQ9"),
        List.of(
            new Section(Optional.of(heading()), List.of(walk)),
            new Section(Optional.empty(), List.of(cleaning))),
        List.of(
            new TaxTotal(INCLUDED, euros(10_700 * sign), euros(700 * sign)),
            new TaxTotal(ADDED, euros(1_000 * sign), euros(100 * sign))),
        euros(11_800 * sign),
        Optional.of(TODAY.plusDays(14)),
        Optional.of("Danke! Спасибо! 谢谢"));
  }

  private static Bill.Heading heading() {
    var start = LocalDateTime.of(2030, 6, 3, 19, 30);
    var when = new LocalSpan(start, start.plusHours(2), ZoneId.of("Asia/Tokyo"));
    return new Bill.Heading(new BookingId(IDS.next()), "夜の散歩", when, "B4TQ8MWZ");
  }

  public static Invoice.Draft draft(SupplierId supplier) {
    return draft(supplier, bill(), NOON);
  }

  public static Invoice.Draft draft(SupplierId supplier, Bill bill, Instant at) {
    var id = new InvoiceId(IDS.next());
    return new Invoice.Draft(new InvoiceDetails(id, supplier, Optional.empty(), bill, at));
  }

  public static Invoice.Draft draftOf(OrderId order, SupplierId supplier) {
    return new Invoice.Draft(
        new InvoiceDetails(InvoiceId.of(order), supplier, Optional.of(order), bill(), NOON));
  }

  public static Numbering numbering(String series) {
    return new Numbering(new Series(series), NOON, TODAY);
  }

  public static Received received(long cents) {
    return new Received(euros(cents), Received.Method.CASH, TODAY, Optional.of("am Steg ⚓"));
  }

  /** A credit note over all of it. */
  public static Correction.Draft note(Filed filed) {
    return note(filed, bill(Buyer.of(ANNA), -1));
  }

  /** A credit note or a supplement, as the bill has it. */
  public static Correction.Draft note(Filed filed, Bill bill) {
    var invoice = filed.invoice();
    return new Correction.Draft(
        new CorrectionId(IDS.next()), invoice.details().supplier(), invoice.id(), bill);
  }

  /** One that takes back so much and nothing else. */
  public static Bill takenBack(long cents) {
    return changed("Teilrückgabe", -cents);
  }

  /** One that asks for so much and nothing else. */
  public static Bill added(long cents) {
    return changed("Umbuchung", cents);
  }

  private static Bill changed(String why, long cents) {
    var item = new Item(why, 1, euros(cents), List.of());
    return new Bill(
        SELLER,
        Buyer.of(ANNA),
        Optional.empty(),
        List.of(new Section(Optional.empty(), List.of(item))),
        List.of(),
        euros(cents),
        Optional.empty(),
        Optional.empty());
  }
}
