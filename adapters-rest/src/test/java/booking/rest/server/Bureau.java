package booking.rest.server;

import static org.assertj.core.api.Assertions.assertThat;

import booking.application.invoice.CorrectOrder;
import booking.application.invoice.IssueOrderInvoice;
import booking.domain.invoice.InvoiceFacts;
import booking.domain.order.Order;
import booking.domain.order.OrderId;
import booking.inmemory.InMemoryBackend;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The operators' side of the harbour, as far as it is about invoices. */
@Singleton
final class Bureau {
  private final Client client;
  private final Harbour harbour;
  private final InMemoryBackend backend;
  private final IssueOrderInvoice issue;
  private final CorrectOrder correct;

  Bureau(
      Client client,
      Harbour harbour,
      InMemoryBackend backend,
      IssueOrderInvoice issue,
      CorrectOrder correct) {
    this.client = client;
    this.harbour = harbour;
    this.backend = backend;
    this.issue = issue;
    this.correct = correct;
  }

  /** Two hours of a guide at 50.00 and a discount of 10.00, with more members if there are any. */
  static String invoice(String... more) {
    var all = new StringBuilder();
    for (var member : more) {
      all.append(", ").append(member);
    }
    return """
    {"supplier": "harbour",
     "buyer": {"name": "Schule am Park", "email": "office@school.example",
               "address": ["Parkweg 1", "12345 Berlin"], "locale": "de"},
     "lines": [
       {"text": "Guide, by the hour", "quantity": 2, "unitPrice": "50.00",
        "tax": {"label": "VAT 19%%", "percent": "19", "included": true}},
       {"text": "Discount", "quantity": 1, "unitPrice": "-10.00"}]%s}
    """
        .formatted(all);
  }

  Answer writes(String invoice) {
    return client.post("/api/v1/invoices", invoice, operatorWith(Client.freshKey()));
  }

  /** One of 90.00 that has its number. */
  Answer issued() {
    var issued = writes(invoice("\"issue\": true"));
    assertThat(issued.status()).isEqualTo(201);
    return issued;
  }

  Answer receives(Answer invoice, String amount, String... more) {
    var all = new StringBuilder();
    for (var member : more) {
      all.append(", ").append(member);
    }
    var body = "{\"amount\": \"%s\", \"method\": \"transfer\"%s}".formatted(amount, all);
    return client.post(path(invoice) + "/payments", body, Client.operator());
  }

  Answer now(Answer invoice) {
    return client.get(path(invoice), Client.operator());
  }

  static String path(Answer invoice) {
    return "/api/v1/invoices/" + invoice.at("/id");
  }

  /** An order for two that was paid and billed. */
  Answer billed() {
    var booked = harbour.booked(2);
    issue.forOrder(order(booked), backend.clock().now());
    return booked;
  }

  /** All that was sold by it is taken back. */
  void takesBack(Answer booked) {
    var order = order(booked);
    var quote = order.details().quote();
    var parts =
        List.of(
            new CorrectOrder.Corrected(
                Optional.of(order.bookings().getFirst().id()), quote.charge(0).negated()),
            new CorrectOrder.Corrected(Optional.empty(), quote.chargeBesides().negated()));
    correct.correct(order, parts, "Storm", backend.clock().now());
  }

  /** It was changed for something that costs as much again. */
  void sellsMoreOf(Answer booked) {
    var order = order(booked);
    var booking = Optional.of(order.bookings().getFirst().id());
    var more = new CorrectOrder.Corrected(booking, order.details().quote().charge(0));
    correct.correct(order, List.of(more), "Another day", backend.clock().now());
  }

  /** How many invoices were to be mailed. */
  long askedFor() {
    return backend.outbox().facts().stream()
        .filter(fact -> fact.kind().equals(InvoiceFacts.TO_SEND))
        .count();
  }

  private Order order(Answer booked) {
    var id = new OrderId(UUID.fromString(booked.at("/orderId")));
    return backend.orders().find(id).orElseThrow();
  }

  static String[] operatorWith(String... headers) {
    return Stream.of(Client.operator(), headers).flatMap(Stream::of).toArray(String[]::new);
  }
}
