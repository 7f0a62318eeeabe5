package booking.rest.invoice;

import booking.application.invoice.CreateInvoice;
import booking.application.invoice.IssueInvoice;
import booking.application.invoice.LookUpInvoice;
import booking.application.invoice.LookUpInvoice.Viewer;
import booking.application.invoice.RecordInvoicePayment;
import booking.application.invoice.SendInvoice;
import booking.domain.catalog.Catalog;
import booking.domain.invoice.Filed;
import booking.domain.invoice.InvoiceId;
import booking.domain.work.ServerClock;
import booking.rest.access.ForOperators;
import booking.rest.access.Operator;
import booking.rest.access.Scope;
import booking.rest.access.Sellers;
import booking.rest.docs.Answers;
import booking.rest.money.Amount;
import booking.rest.problem.Ask;
import booking.rest.problem.Problem;
import booking.rest.problem.ProblemCode;
import booking.rest.problem.Refused;
import booking.rest.work.KeepsKey;
import booking.rest.work.KeyedRequest;
import booking.rest.work.Once;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What operators do with invoices. */
@Controller("/api/v1/invoices")
@ForOperators(Scope.INVOICES)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Invoices")
class InvoicesController {
  private final CreateInvoice createInvoice;
  private final IssueInvoice issueInvoice;
  private final RecordInvoicePayment recordPayment;
  private final SendInvoice sendInvoice;
  private final LookUpInvoice lookUp;
  private final Sellers sellers;
  private final Catalog catalog;
  private final ServerClock clock;
  private final Once once;

  InvoicesController(
      CreateInvoice createInvoice,
      IssueInvoice issueInvoice,
      RecordInvoicePayment recordPayment,
      SendInvoice sendInvoice,
      LookUpInvoice lookUp,
      Sellers sellers,
      Catalog catalog,
      ServerClock clock,
      Once once) {
    this.createInvoice = createInvoice;
    this.issueInvoice = issueInvoice;
    this.recordPayment = recordPayment;
    this.sendInvoice = sendInvoice;
    this.lookUp = lookUp;
    this.sellers = sellers;
    this.catalog = catalog;
    this.clock = clock;
    this.once = once;
  }

  /** That it will be on its way in a moment, and to whom. */
  @Schema(name = "InvoiceSent")
  record SentView(String status, String to) {}

  @Post
  @KeepsKey(needed = true, known = "a week")
  @Status(HttpStatus.CREATED)
  @Answers(refusals = {ProblemCode.NOT_FOUND, ProblemCode.LESS_THAN_NOTHING})
  @Operation(summary = "Write an invoice by hand, as a draft or issued at once")
  InvoiceView create(
      @Body InvoiceBody body,
      @Parameter(hidden = true) KeyedRequest keyed,
      @Parameter(hidden = true) Operator operator) {
    var supplier = sellers.one(body.supplier(), operator);
    var id = idFor(keyed);
    var bill = InvoiceReader.bill(body, supplier);
    var command = new CreateInvoice.Command(id, supplier.id(), bill, body.issue().orElse(false));
    once.run(Optional.of(keyed), () -> create(command));
    return InvoiceView.of(mine(id, operator));
  }

  /** The same for the same key, so that a repetition finds what was made. */
  private static InvoiceId idFor(KeyedRequest keyed) {
    var name = "invoice|" + keyed.scope() + "|" + keyed.key().value();
    return new InvoiceId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
  }

  private void create(CreateInvoice.Command command) {
    switch (createInvoice.run(command)) {
      case CreateInvoice.Outcome.Created _ -> {}
      case CreateInvoice.Outcome.NoSuchSupplier _ ->
          throw Problem.of(ProblemCode.NOT_FOUND, "There is no such supplier.").refused();
      case CreateInvoice.Outcome.OtherCurrency(var line, var currency) ->
          throw Ask.invalid("lines[%d].unitPrice".formatted(line), "in " + currency).refused();
      case CreateInvoice.Outcome.LessThanNothing _ ->
          throw Problem.of(ProblemCode.LESS_THAN_NOTHING, "Its lines come to less than nothing.")
              .at("lines")
              .refused();
    }
  }

  @Post("/{id}/issue")
  @Operation(
      summary = "Give a draft its number",
      description = "From then on it does not change any more, and the customer owes it.")
  InvoiceView issue(String id, @Parameter(hidden = true) Operator operator) {
    var draft = mine(Ask.id(id, InvoiceId::new), operator);
    return issueInvoice
        .run(draft.invoice().id())
        .map(InvoiceView::of)
        .orElseThrow(InvoicesController::nothing);
  }

  @Post("/{id}/payments")
  @KeepsKey
  @Answers(refusals = {ProblemCode.NOT_ISSUED, ProblemCode.OVERPAYMENT})
  @Operation(
      summary = "Note what came for it in cash, by transfer or otherwise",
      description =
          "More than remains is refused with `remaining`, unless it is to be kept as credit.")
  InvoiceView pay(
      String id,
      @Body InvoicePaymentBody body,
      HttpRequest<?> request,
      @Parameter(hidden = true) Operator operator) {
    var filed = mine(Ask.id(id, InvoiceId::new), operator);
    var currency = filed.invoice().bill().currency();
    var received = InvoiceReader.received(body, currency, today(filed));
    var command =
        new RecordInvoicePayment.Command(
            filed.invoice().id(), received, body.keepAsCredit().orElse(false));
    once.run(KeyedRequest.of(request), () -> record(command));
    return InvoiceView.of(mine(filed.invoice().id(), operator));
  }

  private void record(RecordInvoicePayment.Command command) {
    switch (recordPayment.run(command)) {
      case RecordInvoicePayment.Outcome.Recorded _ -> {}
      case RecordInvoicePayment.Outcome.NoSuchInvoice _ -> throw nothing();
      case RecordInvoicePayment.Outcome.NotIssued _ -> throw notIssued();
      case RecordInvoicePayment.Outcome.OtherCurrency(var currency) ->
          throw Ask.invalid("amount", "in " + currency).refused();
      case RecordInvoicePayment.Outcome.Overpayment(var remaining) ->
          throw Problem.of(ProblemCode.OVERPAYMENT, "Say keepAsCredit to keep it all the same.")
              .at("amount")
              .with("remaining", Amount.of(remaining))
              .refused();
    }
  }

  private LocalDate today(Filed filed) {
    var supplier = catalog.of(filed.invoice().details().supplier()).orElseThrow().supplier();
    return LocalDate.ofInstant(clock.now(), supplier.zone());
  }

  @Post("/{id}/send")
  @KeepsKey
  @Status(HttpStatus.ACCEPTED)
  @Answers(refusals = ProblemCode.NOT_ISSUED)
  @Operation(summary = "Mail it to its buyer, with its document")
  SentView send(String id, HttpRequest<?> request, @Parameter(hidden = true) Operator operator) {
    var invoice = mine(Ask.id(id, InvoiceId::new), operator).invoice();
    once.run(KeyedRequest.of(request), () -> send(invoice.id()));
    return new SentView("accepted", invoice.bill().buyer().email().value());
  }

  private void send(InvoiceId id) {
    switch (sendInvoice.run(id)) {
      case SendInvoice.Outcome.OnItsWay _ -> {}
      case SendInvoice.Outcome.NoSuchInvoice _ -> throw nothing();
      case SendInvoice.Outcome.NotIssued _ -> throw notIssued();
    }
  }

  private Filed mine(InvoiceId id, Operator operator) {
    return lookUp
        .run(id, new Viewer.Operator(operator::sees))
        .orElseThrow(InvoicesController::nothing);
  }

  private static Refused notIssued() {
    return Problem.of(ProblemCode.NOT_ISSUED, "Nobody owes anything for a draft.").refused();
  }

  private static Refused nothing() {
    return Problem.of(ProblemCode.NOT_FOUND, "There is no such invoice.").refused();
  }
}
