package booking.rest.invoice;

import booking.application.invoice.CreditInvoice;
import booking.application.invoice.LookUpInvoice;
import booking.application.invoice.LookUpInvoice.Viewer;
import booking.domain.invoice.Filed;
import booking.domain.invoice.InvoiceId;
import booking.rest.access.ForOperators;
import booking.rest.access.Operator;
import booking.rest.access.Scope;
import booking.rest.docs.Answers;
import booking.rest.money.Amount;
import booking.rest.problem.Ask;
import booking.rest.problem.Problem;
import booking.rest.problem.ProblemCode;
import booking.rest.work.KeepsKey;
import booking.rest.work.KeyedRequest;
import booking.rest.work.Once;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;

/** Takes back what was billed by hand. */
@Controller("/api/v1/invoices/{id}/credit-notes")
@ForOperators(Scope.INVOICES)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Invoices")
class CreditNotesController {
  private final CreditInvoice creditInvoice;
  private final LookUpInvoice lookUp;
  private final Once once;

  CreditNotesController(CreditInvoice creditInvoice, LookUpInvoice lookUp, Once once) {
    this.creditInvoice = creditInvoice;
    this.lookUp = lookUp;
    this.once = once;
  }

  @Post
  @KeepsKey(needed = true, known = "a week")
  @Status(HttpStatus.CREATED)
  @Answers(
      refusals = {
        ProblemCode.NOT_FOUND,
        ProblemCode.NOT_ISSUED,
        ProblemCode.OF_AN_ORDER,
        ProblemCode.MORE_THAN_BILLED
      })
  @Operation(
      summary = "Take back what was billed by hand, or some lines of it, by a credit note",
      description = "Never more than is left of it, all in all and at each tax rate.")
  InvoiceView credit(
      String id,
      @Body CreditNoteBody body,
      @Parameter(hidden = true) KeyedRequest keyed,
      @Parameter(hidden = true) Operator operator) {
    var filed = mine(Ask.id(id, InvoiceId::new), operator);
    var currency = filed.invoice().bill().currency();
    var lines = body.lines().map(all -> InvoiceReader.lines(all, currency)).orElse(List.of());
    var command = new CreditInvoice.Command(filed.invoice().id(), lines, body.reason().strip());
    once.run(Optional.of(keyed), () -> credit(command));
    return InvoiceView.of(mine(filed.invoice().id(), operator));
  }

  private void credit(CreditInvoice.Command command) {
    switch (creditInvoice.run(command)) {
      case CreditInvoice.Outcome.Credited _ -> {}
      case CreditInvoice.Outcome.NoSuchInvoice _ ->
          throw Problem.of(ProblemCode.NOT_FOUND, "There is no such invoice.").refused();
      case CreditInvoice.Outcome.NotIssued _ ->
          throw Problem.of(ProblemCode.NOT_ISSUED, "Nobody owes anything for a draft.").refused();
      case CreditInvoice.Outcome.OfAnOrder _ ->
          throw Problem.of(ProblemCode.OF_AN_ORDER, "Cancel its bookings, or refund a part.")
              .refused();
      case CreditInvoice.Outcome.NothingTakenBack(int line) ->
          throw Ask.invalid("lines[%d].unitPrice".formatted(line), "more than nothing").refused();
      case CreditInvoice.Outcome.MoreThanIsLeft(var left) ->
          throw Problem.of(ProblemCode.MORE_THAN_BILLED, "In all, or at the tax of a line.")
              .at("lines")
              .with("left", Amount.of(left))
              .refused();
    }
  }

  private Filed mine(InvoiceId id, Operator operator) {
    return lookUp.run(id, new Viewer.Operator(operator::sees)).orElseThrow(Viewers::nothing);
  }
}
