package booking.rest.order;

import booking.domain.invoice.Filed;
import booking.domain.invoice.Invoice;
import booking.domain.order.OrderId;
import booking.rest.order.OrderPage.DocumentPart;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What was billed for an order and taken back of it, for its page. */
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
                .map(note ->
                    part(words.say("credit-note", note.number().toString()), note.id().value())))
        : Stream.empty();
  }

  private DocumentPart part(String name, UUID document) {
    return new DocumentPart(
        name, "/orders/%s/%s/%s.pdf".formatted(order.value(), accessToken, document));
  }
}
