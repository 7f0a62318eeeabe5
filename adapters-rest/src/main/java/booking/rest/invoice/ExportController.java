package booking.rest.invoice;

import booking.domain.invoice.Invoices;
import booking.domain.ledger.Journal;
import booking.rest.access.ForOperators;
import booking.rest.access.Operator;
import booking.rest.access.Scope;
import booking.rest.access.Sellers;
import booking.rest.docs.Answers;
import booking.rest.problem.ProblemCode;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;

/** Invoices and the books of a period, for accountants: by the supplier's local dates. */
@Controller("/api/v1")
@ForOperators(Scope.INVOICES)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Invoices")
class ExportController {
  static final String CSV = "text/csv;charset=utf-8";
  private final Invoices invoices;
  private final Journal journal;
  private final Sellers sellers;

  ExportController(Invoices invoices, Journal journal, Sellers sellers) {
    this.invoices = invoices;
    this.journal = journal;
    this.sellers = sellers;
  }

  @Get("/invoices.csv")
  @Produces(CSV)
  @Answers(refusals = ProblemCode.NOT_FOUND)
  @Operation(
      summary = "What was issued from one date to another, both included, as CSV",
      description =
          "Invoices with what supplements them, and then credit notes, in the order of numbers.")
  HttpResponse<byte[]> invoices(
      @QueryValue String from,
      @QueryValue String to,
      @Parameter(description = "The slug; not needed with a key of one supplier") @QueryValue
          Optional<String> supplier,
      @Parameter(hidden = true) Operator operator) {
    var seller = sellers.one(supplier, operator);
    var dates = Dates.of(from, to);
    return file("invoices", dates, new InvoicesTable(invoices).of(seller.id(), dates));
  }

  @Get("/ledger.csv")
  @Produces(CSV)
  @Answers(refusals = ProblemCode.NOT_FOUND)
  @Operation(
      summary = "What was posted from one date to another, both included, as CSV",
      description = "One row for each entry; those of one posting add up to nothing.")
  HttpResponse<byte[]> ledger(
      @QueryValue String from,
      @QueryValue String to,
      @Parameter(description = "The slug; not needed with a key of one supplier") @QueryValue
          Optional<String> supplier,
      @Parameter(hidden = true) Operator operator) {
    var seller = sellers.one(supplier, operator);
    var dates = Dates.of(from, to);
    return file("ledger", dates, new LedgerTable(journal).of(seller, dates));
  }

  private static HttpResponse<byte[]> file(String what, Dates dates, Csv table) {
    var name = "%s-%s-%s.csv".formatted(what, dates.from(), dates.to());
    return HttpResponse.ok(table.bytes())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(name));
  }
}
