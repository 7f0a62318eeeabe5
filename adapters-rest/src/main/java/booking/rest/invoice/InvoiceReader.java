package booking.rest.invoice;

import booking.domain.catalog.Supplier;
import booking.domain.invoice.BillByHand;
import booking.domain.invoice.Buyer;
import booking.domain.invoice.Received;
import booking.domain.money.Money;
import booking.domain.pricing.TaxRate;
import booking.rest.problem.Ask;
import booking.rest.problem.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;

/** From what was sent to what is billed or was received. */
final class InvoiceReader {
  /** Far more than anybody bills; hundreds of such lines can still be added up. */
  private static final BigDecimal LARGEST = new BigDecimal("1000000000000");

  private InvoiceReader() {}

  static BillByHand bill(InvoiceBody body, Supplier supplier) {
    var currency = supplier.currency();
    return new BillByHand(
        buyer(body.buyer(), supplier),
        lines(body.lines(), currency),
        body.dueOn(),
        body.note().filter(note -> !note.isBlank()));
  }

  private static Buyer buyer(InvoiceBody.BuyerBody body, Supplier supplier) {
    return new Buyer(
        body.name().strip(),
        body.email(),
        body.address(),
        body.taxId(),
        body.locale().orElse(supplier.locale()));
  }

  static List<BillByHand.Line> lines(List<InvoiceBody.LineBody> lines, Currency currency) {
    return IntStream.range(0, lines.size())
        .mapToObj(i -> line(lines.get(i), currency, "lines[%d]".formatted(i)))
        .toList();
  }

  private static BillByHand.Line line(InvoiceBody.LineBody line, Currency currency, String at) {
    notTooLarge(line.unitPrice().multiply(BigDecimal.valueOf(line.quantity())), at + ".unitPrice");
    return new BillByHand.Line(
        line.text(),
        line.quantity(),
        money(line.unitPrice(), currency, at + ".unitPrice"),
        line.tax().map(tax -> rate(tax, at + ".tax.percent")));
  }

  private static TaxRate rate(InvoiceBody.TaxBody tax, String at) {
    if (!tax.percent().isShare()) {
      throw Ask.invalid(at, "0 to 100").refused();
    }
    return new TaxRate("by-hand", tax.label(), tax.percent(), tax.included());
  }

  static Received received(InvoicePaymentBody body, Currency currency, LocalDate today) {
    notTooLarge(body.amount(), "amount");
    var amount = money(body.amount(), currency, "amount");
    if (!amount.isPositive()) {
      throw Ask.invalid("amount", "more than nothing").refused();
    }
    var on = body.receivedOn().orElse(today);
    if (on.isAfter(today)) {
      throw Ask.invalid("receivedOn", "not later than today").refused();
    }
    return new Received(amount, method(body.method()), on, body.note());
  }

  private static Received.Method method(InvoicePaymentBody.Method method) {
    return switch (method) {
      case CASH -> Received.Method.CASH;
      case TRANSFER -> Received.Method.TRANSFER;
      case OTHER -> Received.Method.OTHER;
    };
  }

  private static Money money(BigDecimal amount, Currency currency, String at) {
    try {
      return Money.of(amount, currency);
    } catch (ArithmeticException no) {
      throw decimals(currency, at).refused();
    }
  }

  private static void notTooLarge(BigDecimal amount, String at) {
    if (amount.abs().compareTo(LARGEST) > 0) {
      throw Ask.invalid(at, "that comes to at most " + LARGEST).refused();
    }
  }

  private static Problem decimals(Currency currency, String at) {
    return Ask.invalid(
        at,
        "with at most %d decimals in %s"
            .formatted(currency.getDefaultFractionDigits(), currency.getCurrencyCode()));
  }
}
