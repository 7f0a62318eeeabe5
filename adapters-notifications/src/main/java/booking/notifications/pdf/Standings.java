package booking.notifications.pdf;

import booking.domain.invoice.Correction;
import booking.domain.invoice.CreditNote;
import booking.domain.invoice.Document;
import booking.domain.invoice.Invoice;
import booking.domain.invoice.Received;
import booking.domain.invoice.Supplement;
import booking.notifications.OneLine;
import booking.notifications.template.Formats;
import booking.notifications.template.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What came for an invoice or went back, what was taken back or added, and what remains. */
record Standings(Texts texts, Formats formats) {

  List<Sheet.Row> settled(Document.Standing standing) {
    var payments = standing.invoice().stream().flatMap(it -> it.payments().stream());
    return Stream.concat(
            payments.map(this::payment), standing.corrections().stream().map(this::correction))
        .toList();
  }

  private Sheet.Row payment(Received payment) {
    var day = formats.day(payment.on());
    return new Sheet.Row(
        payment.wentBack() ? refunded(payment, day) : paid(payment, day),
        formats.money(payment.amount().negated()));
  }

  private String paid(Received payment, String day) {
    return switch (payment.method()) {
      case CARD -> texts.say("paid.card", day);
      case GIFT_CARD -> texts.say("paid.gift-card", day, hint(payment));
      case CASH -> texts.say("paid.cash", day);
      case TRANSFER -> texts.say("paid.transfer", day);
      case OTHER -> texts.say("paid.other", day);
    };
  }

  private String refunded(Received payment, String day) {
    return switch (payment.method()) {
      case CARD -> texts.say("refunded.card", day);
      case GIFT_CARD -> texts.say("refunded.gift-card", day, hint(payment));
      case CASH, TRANSFER, OTHER -> texts.say("refunded.other", day);
    };
  }

  private static String hint(Received payment) {
    return payment.note().map(OneLine::of).orElse("");
  }

  private Sheet.Row correction(Correction correction) {
    var what =
        switch (correction) {
          case CreditNote _ -> "credited";
          case Supplement _ -> "supplemented";
        };
    var day = formats.day(correction.issue().on());
    return new Sheet.Row(
        texts.say(what, correction.number().toString(), day),
        formats.money(correction.bill().total()));
  }

  Optional<Sheet.Row> balance(Document.Standing standing) {
    return standing
        .invoice()
        .map(invoice ->
            invoice.inCredit().isPositive()
                ? new Sheet.Row(texts.say("in-credit"), formats.money(invoice.inCredit()))
                : new Sheet.Row(texts.say("remaining"), formats.money(invoice.remaining())));
  }

  boolean isOpen(Document.Standing standing) {
    return standing.invoice().filter(invoice -> invoice.remaining().isPositive()).isPresent();
  }

  Optional<String> stamp(Document.Standing standing) {
    return standing
        .invoice()
        .flatMap(invoice ->
            switch (invoice) {
              case Invoice.Paid _ -> Optional.of(texts.say("stamp.paid"));
              case Invoice.Credited _ -> Optional.of(texts.say("stamp.credited"));
              case Invoice.Issued _, Invoice.PartlyPaid _ -> Optional.empty();
            });
  }
}
