package booking.rest.refund;

import booking.domain.catalog.Supplier;
import booking.domain.dispute.Dispute;
import booking.domain.dispute.Disputes;
import booking.rest.access.ForOperators;
import booking.rest.access.Operator;
import booking.rest.access.Scope;
import booking.rest.access.Sellers;
import booking.rest.docs.Answers;
import booking.rest.json.WireName;
import booking.rest.money.Amount;
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
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What banks took back. */
@Controller("/api/v1/disputes")
@ForOperators(Scope.REFUNDS)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Refunds")
class DisputesController {
  private static final int MOST = 200;

  private final Disputes disputes;
  private final Sellers sellers;

  DisputesController(Disputes disputes, Sellers sellers) {
    this.disputes = disputes;
    this.sellers = sellers;
  }

  /** The newest first. */
  @Schema(name = "Disputes")
  record DisputesView(List<DisputeView> disputes) {}

  /** A payment that a customer disputes with his bank. */
  @Schema(name = "Dispute")
  record DisputeView(
      String orderId,
      String paymentId,
      @Schema(description = "The gateway's own name for it") String reference,
      @Schema(description = "open, won or lost") String status,
      Amount amount,
      @Schema(description = "As the gateway says it", example = "fraudulent") String reason,
      Instant openedAt) {
    static DisputeView of(Dispute dispute) {
      return new DisputeView(
          dispute.order().value().toString(),
          dispute.payment().value().toString(),
          dispute.reference(),
          WireName.of(dispute.state()),
          Amount.of(dispute.amount()),
          dispute.reason(),
          dispute.openedAt());
    }
  }

  @Get
  @Answers(refusals = ProblemCode.NOT_FOUND)
  @Operation(summary = "Disputes, the newest first; they are answered at the gateway")
  DisputesView list(
      @Parameter(description = "The slug of one supplier") @QueryValue Optional<String> supplier,
      @Parameter(hidden = true) Operator operator) {
    var seller = sellers.some(supplier, operator).map(Supplier::id);
    return new DisputesView(disputes.list(seller, MOST).stream().map(DisputeView::of).toList());
  }
}
