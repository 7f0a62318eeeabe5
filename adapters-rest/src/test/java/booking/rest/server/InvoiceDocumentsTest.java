package booking.rest.server;

import static booking.rest.server.Bureau.path;
import static org.assertj.core.api.Assertions.assertThat;

import booking.application.invoice.MailInvoice;
import booking.domain.notice.Notice;
import booking.inmemory.InMemoryBackend;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Who sees an invoice, and who gets it by mail. */
@MicronautTest
class InvoiceDocumentsTest {
  @Inject Client client;
  @Inject Bureau bureau;
  @Inject InMemoryBackend backend;

  private Answer invoicesOf(Answer booked, String... headers) {
    return client.get("/api/v1/orders/" + booked.at("/orderId") + "/invoices", headers);
  }

  private String pdfOf(Answer booked) {
    return invoicesOf(booked, Client.operator()).at("/invoices/0/pdf");
  }

  @Test
  void a_customer_finds_the_invoice_of_his_order_with_its_token() {
    var booked = bureau.billed();
    var mine = Client.bearer(booked.at("/accessToken"));
    var invoice = invoicesOf(booked, mine);
    assertThat(invoice.at("/invoices/0/status")).isEqualTo("paid");
    assertThat(invoice.at("/invoices/0/orderCode")).isEqualTo(booked.at("/orderCode"));
    assertThat(invoice.at("/invoices/0/total")).isEqualTo(booked.at("/quote/total"));
    assertThat(invoice.at("/invoices/0/payments/0/method")).isEqualTo("card");
    var pdf = client.get(invoice.at("/invoices/0/pdf"), mine);
    assertThat(pdf.header("content-type")).isEqualTo("application/pdf");
    assertThat(pdf.body()).startsWith(invoice.at("/invoices/0/number"));
    assertThat(pdf.header("content-disposition")).contains(invoice.at("/invoices/0/number"));
  }

  @Test
  void an_operator_sees_what_the_customer_sees() {
    var booked = bureau.billed();
    var mine = Client.bearer(booked.at("/accessToken"));
    assertThat(invoicesOf(booked, Client.operator()).body())
        .isEqualTo(invoicesOf(booked, mine).body());
  }

  @Test
  void the_page_of_an_order_leads_to_its_documents() {
    var booked = bureau.billed();
    bureau.sellsMoreOf(booked);
    bureau.takesBack(booked);
    var order = "/orders/%s/%s".formatted(booked.at("/orderId"), booked.at("/accessToken"));
    var links =
        Pattern.compile("href=\"(" + order + "/[^\"]*[.]pdf)\"").matcher(client.get(order).body());
    var documents = links.results().map(link -> client.get(link.group(1)).body()).toList();
    assertThat(documents).hasSize(3);
    assertThat(documents.subList(0, 2)).allMatch(text -> text.startsWith("HT-2030-"));
    assertThat(documents.getLast()).startsWith("HC-2030-");
  }

  @Test
  void a_wrong_link_to_a_document_opens_nothing() {
    var booked = bureau.billed();
    var document = pdfOf(booked).replace("/api/v1/invoices/", "");
    var wrong = client.get("/orders/%s/guessed/%s".formatted(booked.at("/orderId"), document));
    assertThat(wrong.status()).isEqualTo(404);
    assertThat(wrong.body()).contains("There is nothing here");
  }

  @Test
  void without_the_token_nothing_is_there() {
    var booked = bureau.billed();
    var other = Client.bearer(bureau.billed().at("/accessToken"));
    var pdf = pdfOf(booked);
    assertThat(invoicesOf(booked).gist()).isEqualTo("404 not-found");
    assertThat(invoicesOf(booked, other).gist()).isEqualTo("404 not-found");
    assertThat(client.get(pdf).gist()).isEqualTo("404 not-found");
    assertThat(client.get(pdf, other).gist()).isEqualTo("404 not-found");
    assertThat(client.get(pdf, Client.bearer("guessed")).gist()).isEqualTo("404 not-found");
    assertThat(client.get(path(bureau.issued()), other).gist()).isEqualTo("404 not-found");
  }

  @Test
  void a_key_without_the_scope_shows_nothing() {
    var pdf = pdfOf(bureau.billed());
    assertThat(client.get(pdf, "X-Api-Key", ServerWiring.POWERLESS_KEY).gist())
        .isEqualTo("403 forbidden");
  }

  @Test
  void what_is_taken_back_is_said_by_a_credit_note_with_a_document_of_its_own() {
    var booked = bureau.billed();
    bureau.takesBack(booked);
    var mine = Client.bearer(booked.at("/accessToken"));
    var invoice = invoicesOf(booked, mine);
    assertThat(invoice.at("/invoices/0/status")).isEqualTo("credited");
    assertThat(invoice.at("/invoices/0/creditNotes/0/reason")).isEqualTo("Storm");
    var number = invoice.at("/invoices/0/creditNotes/0/number");
    assertThat(number).matches("HC-2030-\\d{6}");
    assertThat(client.get(invoice.at("/invoices/0/creditNotes/0/pdf"), mine).body())
        .startsWith(number + " -");
    assertThat(client.get(invoice.at("/invoices/0/creditNotes/0/pdf")).status()).isEqualTo(404);
  }

  @Test
  void what_is_added_is_said_by_a_supplement_with_a_document_of_its_own() {
    var booked = bureau.billed();
    bureau.sellsMoreOf(booked);
    var mine = Client.bearer(booked.at("/accessToken"));
    var invoice = invoicesOf(booked, mine);
    assertThat(invoice.at("/invoices/0/status")).isEqualTo("partly-paid");
    var supplement = "/invoices/0/supplements/0";
    assertThat(invoice.at("/invoices/0/supplemented")).isEqualTo(invoice.at(supplement + "/total"));
    assertThat(invoice.at(supplement + "/reason")).isEqualTo("Another day");
    assertThat(client.get(invoice.at(supplement + "/pdf"), mine).body())
        .startsWith(invoice.at(supplement + "/number") + " ");
    assertThat(client.get(invoice.at(supplement + "/pdf")).status()).isEqualTo(404);
  }

  @Test
  void each_kind_of_document_has_its_own_address() {
    var booked = bureau.billed();
    bureau.sellsMoreOf(booked);
    bureau.takesBack(booked);
    var invoice = invoicesOf(booked, Client.operator());
    var supplement = invoice.at("/invoices/0/supplements/0/pdf");
    var note = invoice.at("/invoices/0/creditNotes/0/pdf");
    var swapped =
        List.of(
            supplement.replace("supplements", "credit-notes"),
            note.replace("credit-notes", "supplements"));
    assertThat(swapped)
        .allSatisfy(
            path -> assertThat(client.get(path, Client.operator()).status()).isEqualTo(404));
  }

  @Test
  void an_invoice_is_mailed_to_its_buyer_when_somebody_wants_it() {
    var issued = bureau.issued();
    var sent = client.post(path(issued) + "/send", "", Client.operator());
    assertThat(sent.status()).isEqualTo(202);
    assertThat(sent.at("/to")).isEqualTo("office@school.example");
    var mail = new MailInvoice(backend.invoices(), backend.catalog(), backend.mailbox());
    backend
        .outbox()
        .lease("mail-invoice", 9, backend.clock().now(), Duration.ofMinutes(1))
        .forEach(delivery -> mail.handle(delivery.fact()));
    assertThat(((Notice.Billed) backend.mailbox().notices().getLast()).document().name())
        .isEqualTo(issued.at("/number"));
  }

  @Test
  void what_is_no_id_is_no_invoice() {
    assertThat(client.get("/api/v1/invoices/x", Client.operator()).gist())
        .isEqualTo("404 not-found");
    assertThat(client.get("/api/v1/invoices/x.pdf", Client.operator()).gist())
        .isEqualTo("404 not-found");
  }
}
