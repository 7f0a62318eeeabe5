package booking.rest.order;

import booking.domain.invoice.Correction;
import booking.domain.invoice.CreditNote;
import booking.domain.invoice.Filed;
import booking.domain.invoice.Invoice;
import booking.domain.invoice.Supplement;
import booking.domain.order.OrderId;
import booking.rest.order.OrderPage.DocumentPart;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What was billed for an order and corrected since, for its page. */
record OrderDocuments(OrderId order, String accessToken, List<Filed> billed) {

  List<DocumentPart> parts(Words words) {
    return billed.stream().flatMap(filed -> parts(filed, words)).toList();
  }

  private Stream<DocumentPart> parts(Filed filed, Words words) {
    return filed.invoice() instanceof Invoice.Numbered invoice
        ? Stream.concat(
            Stream.of(
                part(words.say("invoice", invoice.number().toString()), invoice.id().value())),
            filed.corrections().stream()
                .map(correction -> part(name(correction, words), correction.id().value())))
        : Stream.empty();
  }

  private static String name(Correction correction, Words words) {
    var number = correction.number().toString();
    return switch (correction) {
      case CreditNote _ -> words.say("credit-note", number);
      case Supplement _ -> words.say("supplement", number);
    };
  }

  private DocumentPart part(String name, UUID document) {
    return new DocumentPart(
        name, "/orders/%s/%s/%s.pdf".formatted(order.value(), accessToken, document));
  }
}
