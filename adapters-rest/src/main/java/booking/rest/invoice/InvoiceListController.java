package booking.rest.invoice;

import booking.domain.catalog.Supplier;
import booking.domain.invoice.InvoiceId;
import booking.domain.invoice.Invoices;
import booking.domain.invoice.Invoices.State;
import booking.rest.access.ForOperators;
import booking.rest.access.Operator;
import booking.rest.access.Scope;
import booking.rest.access.Sellers;
import booking.rest.docs.Answers;
import booking.rest.problem.Ask;
import booking.rest.problem.Paging;
import booking.rest.problem.ProblemCode;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;

/** Invoices, for operators. */
@Controller("/api/v1/invoices")
@ForOperators(Scope.INVOICES)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Invoices")
class InvoiceListController {
  private static final int LONGEST_TEXT = 120;

  private final Invoices invoices;
  private final Sellers sellers;

  InvoiceListController(Invoices invoices, Sellers sellers) {
    this.invoices = invoices;
    this.sellers = sellers;
  }

  /** A page of invoices, the newest first. */
  @Schema(name = "Invoices")
  record InvoicesView(List<InvoiceView> invoices, Optional<String> nextCursor) {}

  @Get
  @Answers(refusals = ProblemCode.NOT_FOUND)
  @Operation(summary = "Invoices, the newest first")
  InvoicesView list(
      @Parameter(description = "The slug of one supplier") @QueryValue Optional<String> supplier,
      @Parameter(description = "draft, issued, partly-paid, paid or credited") @QueryValue
          Optional<String> status,
      @Parameter(description = "Issued on that date or later", schema = @Schema(format = "date"))
          @QueryValue
          Optional<String> issuedFrom,
      @Parameter(description = "Issued on that date or earlier", schema = @Schema(format = "date"))
          @QueryValue
          Optional<String> issuedTo,
      @Parameter(description = "Part of the buyer's name or address") @QueryValue
          Optional<String> customer,
      @QueryValue Optional<String> cursor,
      @Parameter(schema = @Schema(type = "integer", maximum = "200")) @QueryValue
          Optional<String> limit,
      @Parameter(hidden = true) Operator operator) {
    var page = Paging.of(limit);
    var filter =
        new Invoices.Filter(
            sellers.some(supplier, operator).map(Supplier::id),
            status.map(text -> Ask.choice("status", text, State.class)),
            Dates.read("issuedFrom", issuedFrom),
            Dates.read("issuedTo", issuedTo),
            customer.map(InvoiceListController::text),
            Ask.cursor(cursor, InvoiceId::new),
            page.andOneMore());
    var found = invoices.list(filter);
    return new InvoicesView(
        page.shown(found).stream().map(InvoiceView::of).toList(),
        page.next(found, filed -> filed.invoice().id().value()));
  }

  private static String text(String customer) {
    if (customer.isBlank() || customer.length() > LONGEST_TEXT) {
      throw Ask.invalid("customer", "1 to %d characters".formatted(LONGEST_TEXT)).refused();
    }
    return customer.strip();
  }
}
