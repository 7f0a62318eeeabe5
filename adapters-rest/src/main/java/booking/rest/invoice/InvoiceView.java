package booking.rest.invoice;

import booking.domain.invoice.Bill;
import booking.domain.invoice.Buyer;
import booking.domain.invoice.Correction;
import booking.domain.invoice.CreditNote;
import booking.domain.invoice.Filed;
import booking.domain.invoice.Invoice;
import booking.domain.invoice.Invoices.State;
import booking.domain.invoice.Received;
import booking.domain.invoice.Supplement;
import booking.domain.money.Money;
import booking.domain.pricing.TaxRate;
import booking.domain.pricing.TaxTotal;
import booking.rest.json.WireName;
import booking.rest.money.Amount;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** An invoice as it is now. */
@Schema(name = "Invoice")
record InvoiceView(
    String id,
    @Schema(description = "None for a draft", example = "INV-2030-000042") Optional<String> number,
    @Schema(description = "draft, issued, partly-paid, paid or credited") String status,
    Instant createdAt,
    Optional<LocalDate> issuedOn,
    Optional<LocalDate> dueOn,
    @Schema(description = "None for one written by hand") Optional<String> orderId,
    Optional<String> orderCode,
    @Schema(description = "Who sells, by its legal name") String seller,
    BuyerView buyer,
    List<SectionView> sections,
    List<TaxView> taxes,
    @Schema(description = "With all that corrects it; as at first until then")
        List<TaxView> taxesByNow,
    @Schema(description = "All its taxes, included or added") Amount tax,
    Amount total,
    Amount paid,
    @Schema(description = "What supplements ask for beyond the total") Amount supplemented,
    @Schema(description = "What credit notes took back") Amount credited,
    Amount remaining,
    @Schema(description = "What came or was credited beyond that: it is the customer's")
        Amount inCredit,
    List<ReceivedView> payments,
    List<CorrectionView> supplements,
    List<CorrectionView> creditNotes,
    Optional<String> note,
    @Schema(description = "Where its document is") String pdf) {

  /** To whom it is addressed. */
  @Schema(name = "Buyer")
  record BuyerView(
      String name, String email, List<String> address, Optional<String> taxId, String locale) {
    private static BuyerView of(Buyer buyer) {
      return new BuyerView(
          buyer.name(),
          buyer.email().value(),
          buyer.address(),
          buyer.taxId(),
          buyer.locale().toLanguageTag());
    }
  }

  /** Lines that belong together: those of one booking, or of none. */
  @Schema(name = "InvoiceSection")
  record SectionView(Optional<String> name, Optional<String> bookingCode, List<LineView> lines) {
    private static SectionView of(Bill.Section section) {
      return new SectionView(
          section.heading().map(Bill.Heading::name),
          section.heading().map(Bill.Heading::code),
          section.items().stream().map(LineView::of).toList());
    }
  }

  /** One line. */
  @Schema(name = "InvoiceLine")
  record LineView(
      String text,
      long quantity,
      @Schema(description = "Where all pieces cost the same") Optional<Amount> unitPrice,
      Amount amount) {
    private static LineView of(Bill.Item item) {
      return new LineView(
          item.text(), item.quantity(), item.unitPrice().map(Amount::of), Amount.of(item.amount()));
    }
  }

  /** What one rate comes to. */
  @Schema(name = "InvoiceTax")
  record TaxView(
      String label,
      @Schema(example = "19%") String rate,
      boolean included,
      @Schema(description = "Gross when included, net when added") Amount base,
      Amount amount) {
    private static TaxView of(TaxTotal tax) {
      TaxRate rate = tax.rate();
      return new TaxView(
          rate.label(),
          rate.rate().toString(),
          rate.included(),
          Amount.of(tax.base()),
          Amount.of(tax.amount()));
    }
  }

  /** Money that came for it, or went back. */
  @Schema(name = "InvoicePayment")
  record ReceivedView(
      @Schema(description = "Negative where it went back") Amount amount,
      @Schema(description = "card, gift-card, cash, transfer or other") String method,
      LocalDate receivedOn,
      Optional<String> note) {
    private static ReceivedView of(Received received) {
      return new ReceivedView(
          Amount.of(received.amount()),
          WireName.of(received.method()),
          received.on(),
          received.note());
    }
  }

  /** A document that took something of it back, or asks for more. */
  @Schema(name = "InvoiceCorrection")
  record CorrectionView(
      String id,
      @Schema(example = "CN-2030-000007") String number,
      LocalDate issuedOn,
      Amount tax,
      Amount total,
      Optional<String> reason,
      @Schema(description = "Where its document is") String pdf) {
    private static <C extends Correction> List<CorrectionView> in(
        Filed filed, Class<C> kind, String path) {
      return filed.corrections().stream()
          .filter(kind::isInstance)
          .map(one -> of(one, path))
          .toList();
    }

    private static CorrectionView of(Correction correction, String path) {
      var id = correction.id().value().toString();
      return new CorrectionView(
          id,
          correction.number().toString(),
          correction.issue().on(),
          Amount.of(correction.bill().tax()),
          Amount.of(correction.bill().total()),
          correction.bill().note(),
          "/api/v1/%s/%s.pdf".formatted(path, id));
    }
  }

  static InvoiceView of(Filed filed) {
    var invoice = filed.invoice();
    var details = invoice.details();
    var bill = invoice.bill();
    var id = invoice.id().value().toString();
    return new InvoiceView(
        id,
        numbered(invoice).map(it -> it.number().toString()),
        WireName.of(State.of(invoice)),
        details.createdAt(),
        numbered(invoice).map(it -> it.issue().on()),
        bill.due(),
        details.order().map(order -> order.value().toString()),
        bill.order(),
        bill.seller().legalName(),
        BuyerView.of(bill.buyer()),
        bill.sections().stream().map(SectionView::of).toList(),
        bill.taxes().stream().map(TaxView::of).toList(),
        filed.taxes().stream().map(TaxView::of).toList(),
        Amount.of(bill.tax()),
        Amount.of(bill.total()),
        amount(invoice, Invoice.Numbered::paid),
        amount(invoice, Invoice.Numbered::supplemented),
        amount(invoice, Invoice.Numbered::credited),
        amount(invoice, Invoice.Numbered::remaining),
        amount(invoice, Invoice.Numbered::inCredit),
        numbered(invoice).stream()
            .flatMap(it -> it.payments().stream())
            .map(ReceivedView::of)
            .toList(),
        CorrectionView.in(filed, Supplement.class, "supplements"),
        CorrectionView.in(filed, CreditNote.class, "credit-notes"),
        bill.note(),
        "/api/v1/invoices/" + id + ".pdf");
  }

  /** Of a draft nothing is owed, and so nothing can be paid. */
  private static Amount amount(Invoice invoice, Function<Invoice.Numbered, Money> what) {
    var nothing = Money.zero(invoice.bill().currency());
    return Amount.of(numbered(invoice).map(what).orElse(nothing));
  }

  private static Optional<Invoice.Numbered> numbered(Invoice invoice) {
    return invoice instanceof Invoice.Numbered numbered ? Optional.of(numbered) : Optional.empty();
  }
}
