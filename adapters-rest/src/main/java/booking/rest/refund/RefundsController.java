package booking.rest.refund;

import booking.application.refund.DecideRefund;
import booking.application.refund.DecideRefund.Decision;
import booking.domain.catalog.Supplier;
import booking.domain.refund.Refund;
import booking.domain.refund.RefundId;
import booking.domain.refund.Refunds;
import booking.rest.access.Asker;
import booking.rest.access.ForOperators;
import booking.rest.access.Operator;
import booking.rest.access.Scope;
import booking.rest.access.Sellers;
import booking.rest.docs.Answers;
import booking.rest.json.WireName;
import booking.rest.problem.Ask;
import booking.rest.problem.Paging;
import booking.rest.problem.Problem;
import booking.rest.problem.ProblemCode;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What operators see and decide of refunds. */
@Controller("/api/v1/refunds")
@ForOperators(Scope.REFUNDS)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Refunds")
class RefundsController {

  private final DecideRefund decide;
  private final Refunds refunds;
  private final Sellers sellers;

  RefundsController(DecideRefund decide, Refunds refunds, Sellers sellers) {
    this.decide = decide;
    this.refunds = refunds;
    this.sellers = sellers;
  }

  /** A page of refunds, the newest first. */
  @Schema(name = "Refunds")
  record RefundsView(List<RefundView> refunds, Optional<String> nextCursor) {}

  @Get
  @Answers(refusals = ProblemCode.NOT_FOUND)
  @Operation(summary = "Refunds, the newest first")
  RefundsView list(
      @Parameter(description = "The slug of one supplier") @QueryValue Optional<String> supplier,
      @Parameter(description = "Such as requested, which wait for a decision") @QueryValue
          Optional<String> status,
      @QueryValue Optional<String> cursor,
      @Parameter(schema = @Schema(type = "integer", maximum = "200")) @QueryValue
          Optional<String> limit,
      @Parameter(hidden = true) Operator operator) {
    var page = Paging.of(limit);
    var filter =
        new Refunds.Filter(
            sellers.some(supplier, operator).map(Supplier::id),
            status
                .map(text -> Ask.choice("status", text, Refunds.State.class))
                .map(Set::of)
                .orElse(Set.of()),
            Ask.cursor(cursor, RefundId::new),
            page.andOneMore());
    var found = refunds.list(filter);
    return new RefundsView(
        page.shown(found).stream().map(RefundView::of).toList(),
        page.next(found, refund -> refund.id().value()));
  }

  @Get("/{id}")
  @Operation(summary = "A refund")
  RefundView refund(String id, @Parameter(hidden = true) Operator operator) {
    return refunds
        .find(Ask.id(id, RefundId::new))
        .filter(refund -> operator.sees(refund.details().supplier()))
        .map(RefundView::of)
        .orElseThrow(Asker::nothing);
  }

  @Post("/{id}/approve")
  @Answers(refusals = {ProblemCode.REFUND_DECIDED, ProblemCode.REFUND_TOO_LARGE})
  @Operation(
      summary = "Approve of a refund: the money goes back",
      description = "What had not been paid too much lowers the price, by a credit note.")
  RefundView approve(String id, @Parameter(hidden = true) Operator operator) {
    return decided(id, operator, new Decision.Approve());
  }

  @Post("/{id}/reject")
  @Answers(refusals = ProblemCode.REFUND_DECIDED)
  @Operation(summary = "Reject a refund")
  RefundView reject(String id, @Body NoteBody why, @Parameter(hidden = true) Operator operator) {
    return decided(id, operator, new Decision.Reject(why.note().strip()));
  }

  @Post("/{id}/retry")
  @Answers(refusals = {ProblemCode.REFUND_DECIDED, ProblemCode.REFUND_TOO_LARGE})
  @Operation(summary = "Try what failed at the gateway once more")
  RefundView retry(String id, @Parameter(hidden = true) Operator operator) {
    return decided(id, operator, new Decision.Retry());
  }

  @Post("/{id}/settle")
  @Answers(refusals = {ProblemCode.REFUND_DECIDED, ProblemCode.REFUND_TOO_LARGE})
  @Operation(summary = "Note that the customer got in another way what failed at the gateway")
  RefundView settle(String id, @Body NoteBody how, @Parameter(hidden = true) Operator operator) {
    return decided(id, operator, new Decision.Settle(how.note().strip()));
  }

  private RefundView decided(String id, Operator operator, Decision decision) {
    var by = operator.supplier().isPresent() ? "supplier" : "platform";
    var command =
        new DecideRefund.Command(Ask.id(id, RefundId::new), by, operator.supplier(), decision);
    return switch (decide.run(command)) {
      case DecideRefund.Outcome.Decided(Refund refund) -> RefundView.of(refund);
      case DecideRefund.Outcome.TooLate(Refund refund) ->
          throw Problem.of(ProblemCode.REFUND_DECIDED, "It has gone on meanwhile.")
              .with("status", WireName.of(Refunds.State.of(refund)))
              .refused();
      case DecideRefund.Outcome.TooMuch _ ->
          throw Problem.of(ProblemCode.REFUND_TOO_LARGE, "It went back in another way meanwhile.")
              .refused();
      case DecideRefund.Outcome.NoSuchRefund _ -> throw Asker.nothing();
      case DecideRefund.Outcome.Overtaken _ -> throw Problem.busy().refused();
    };
  }
}
