package booking.rest.closure;

import booking.application.closure.CancelSession;
import booking.application.closure.ChangeSession;
import booking.application.closure.LookAtSession;
import booking.domain.catalog.SessionId;
import booking.rest.access.Asker;
import booking.rest.access.ForOperators;
import booking.rest.access.Operator;
import booking.rest.access.Scope;
import booking.rest.docs.Answers;
import booking.rest.problem.Ask;
import booking.rest.problem.Problem;
import booking.rest.problem.ProblemCode;
import booking.rest.work.KeepsKey;
import booking.rest.work.KeyedRequest;
import booking.rest.work.Once;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.OptionalInt;

/** Whole departures, as operators see, change and cancel them. */
@Controller("/api/v1/sessions/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Sessions")
class SessionsController {
  private final LookAtSession look;
  private final ChangeSession change;
  private final CancelSession cancel;
  private final Once once;

  SessionsController(LookAtSession look, ChangeSession change, CancelSession cancel, Once once) {
    this.look = look;
    this.change = change;
    this.cancel = cancel;
    this.once = once;
  }

  @Get
  @ForOperators(Scope.ORDERS)
  @Answers(refusals = ProblemCode.NOT_FOUND)
  @Operation(summary = "A departure, and how full it is")
  OperatedSessionView session(String id, @Parameter(hidden = true) Operator operator) {
    return look.run(session(id), operator.supplier())
        .map(OperatedSessionView::of)
        .orElseThrow(Asker::nothing);
  }

  @Patch
  @KeepsKey
  @ForOperators(Scope.CATALOGUE)
  @Answers(
      refusals = {
        ProblemCode.NOT_FOUND,
        ProblemCode.CAPACITY_IN_USE,
        ProblemCode.SESSION_CANCELLED
      })
  @Operation(
      summary = "Give a departure other seats, take it off sale or put it back",
      description =
          "Bookings stay as they are. Loading the catalogue again changes neither: a departure"
              + " that is off sale stays so until it is put back here.")
  OperatedSessionView change(
      String id,
      @Body ChangeSessionBody body,
      HttpRequest<?> request,
      @Parameter(hidden = true) Operator operator) {
    if (body.seats().isEmpty() && body.open().isEmpty()) {
      throw Ask.invalid("seats", "seats or open is needed").refused();
    }
    var seats = body.seats().map(OptionalInt::of).orElseGet(OptionalInt::empty);
    var command = new ChangeSession.Command(session(id), operator.supplier(), seats, body.open());
    once.run(KeyedRequest.of(request), () -> change(command));
    return session(id, operator);
  }

  private void change(ChangeSession.Command command) {
    switch (change.run(command)) {
      case ChangeSession.Outcome.Changed _ -> {}
      case ChangeSession.Outcome.CapacityIsInUse _ ->
          throw Problem.of(ProblemCode.CAPACITY_IN_USE, "More seats are held or sold.")
              .at("seats")
              .refused();
      case ChangeSession.Outcome.IsCancelled _ ->
          throw Problem.of(ProblemCode.SESSION_CANCELLED, "It stays off sale.")
              .at("open")
              .refused();
      case ChangeSession.Outcome.NoSuchSession _ -> throw Asker.nothing();
    }
  }

  @Post("/cancel")
  @Status(HttpStatus.ACCEPTED)
  @ForOperators(Scope.BOOKINGS)
  @Answers(refusals = ProblemCode.NOT_FOUND)
  @Operation(
      summary = "Cancel a whole departure, for good",
      description =
          "It is off sale at once, and money that still comes for it goes back. Its bookings are"
              + " cancelled one after the other, and all that was paid goes back; how far that has"
              + " come can be looked up. Doing it again changes nothing.")
  SessionCancellationView cancel(
      String id, @Body CancelSessionBody body, @Parameter(hidden = true) Operator operator) {
    var command =
        new CancelSession.Command(
            session(id),
            operator.supplier(),
            body.reason(),
            body.note().map(String::strip).orElse(""),
            body.goodwill().orElse(false),
            operator.supplier().isPresent() ? "supplier" : "platform");
    return switch (cancel.run(command)) {
      case CancelSession.Outcome.Cancelled(var cancellation) ->
          SessionCancellationView.of(look.progress(cancellation));
      case CancelSession.Outcome.NoSuchSession _ -> throw Asker.nothing();
    };
  }

  @Get("/cancellation")
  @ForOperators(Scope.BOOKINGS)
  @Answers(refusals = ProblemCode.NOT_FOUND)
  @Operation(summary = "How far cancelling a departure has come")
  SessionCancellationView cancellation(String id, @Parameter(hidden = true) Operator operator) {
    return look.cancellation(session(id), operator.supplier())
        .map(SessionCancellationView::of)
        .orElseThrow(Asker::nothing);
  }

  private static SessionId session(String id) {
    return Ask.id(id, SessionId::new);
  }
}
