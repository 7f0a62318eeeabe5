package booking.rest.report;

import booking.application.report.Reconcile;
import booking.application.report.Reconcile.Compared;
import booking.domain.catalog.Supplier;
import booking.domain.payment.PaymentId;
import booking.rest.access.ForOperators;
import booking.rest.access.Operator;
import booking.rest.access.Scope;
import booking.rest.access.Sellers;
import booking.rest.docs.Answers;
import booking.rest.invoice.Dates;
import booking.rest.money.Amount;
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
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Whether the books and the gateway agree. */
@Controller("/api/v1/reports")
@ForOperators(Scope.INVOICES)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Reports")
class ReconciliationController {
  private final Reconcile reconcile;
  private final Sellers sellers;

  ReconciliationController(Reconcile reconcile, Sellers sellers) {
    this.reconcile = reconcile;
    this.sellers = sellers;
  }

  /**
   * A page of payments as both say.
   *
   * @param differing how many of this page do not agree
   */
  @Schema(name = "Reconciliation")
  record ReconciliationView(
      @Schema(description = "Payments of this page") int compared,
      @Schema(description = "Those of this page that do not agree") int differing,
      List<PaymentLine> payments,
      Optional<String> nextCursor) {}

  /** What there is of one payment at the gateway. */
  @Schema(name = "ReconciledPayment")
  record PaymentLine(
      String paymentId,
      String orderId,
      @Schema(description = "The gateway's own name for it") Optional<String> reference,
      Amount inTheBooks,
      @Schema(description = "Missing when the gateway did not say") Optional<Amount> atGateway,
      boolean agrees) {
    private static PaymentLine of(Compared it) {
      var details = it.payment().details();
      return new PaymentLine(
          details.id().value().toString(),
          details.order().value().toString(),
          details.intent().map(intent -> intent.reference()),
          Amount.of(it.inTheBooks()),
          it.atGateway().map(Amount::of),
          it.agrees());
    }
  }

  @Get("/reconciliation")
  @Answers(refusals = ProblemCode.NOT_FOUND)
  @Operation(
      summary = "The books compared with the gateway, payment by payment",
      description =
          "Of payments captured on these dates where the supplier is, or in UTC for all of them."
              + " The gateway is asked for each, so that a page takes its time.")
  ReconciliationView reconciliation(
      @Parameter(schema = @Schema(format = "date")) @QueryValue String from,
      @Parameter(description = "The last one, included", schema = @Schema(format = "date"))
          @QueryValue
          String to,
      @Parameter(description = "The slug of one supplier") @QueryValue Optional<String> supplier,
      @QueryValue Optional<String> cursor,
      @Parameter(schema = @Schema(type = "integer", maximum = "200")) @QueryValue
          Optional<String> limit,
      @Parameter(hidden = true) Operator operator) {
    var page = Paging.of(limit);
    var seller = sellers.some(supplier, operator);
    var dates = Dates.of(from, to);
    ZoneId zone = seller.map(Supplier::zone).orElse(ZoneOffset.UTC);
    var compared =
        reconcile.run(
            new Reconcile.Command(
                seller.map(Supplier::id),
                dates.begin(zone),
                dates.end(zone),
                Ask.cursor(cursor, PaymentId::new),
                page.andOneMore()));
    var lines = page.shown(compared).stream().map(PaymentLine::of).toList();
    return new ReconciliationView(
        lines.size(),
        (int) lines.stream().filter(line -> !line.agrees()).count(),
        lines,
        page.next(compared, one -> one.payment().id().value()));
  }
}
