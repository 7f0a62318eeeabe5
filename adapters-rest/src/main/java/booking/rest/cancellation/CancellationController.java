package booking.rest.cancellation;

import booking.application.cancellation.CancelBooking;
import booking.application.cancellation.PreviewCancellation;
import booking.domain.booking.BookingId;
import booking.rest.access.Asker;
import booking.rest.access.Scope;
import booking.rest.docs.Answers;
import booking.rest.pricing.Refusals;
import booking.rest.problem.Ask;
import booking.rest.problem.Problem;
import booking.rest.problem.ProblemCode;
import booking.rest.problem.Refused;
import booking.rest.work.KeepsKey;
import booking.rest.work.Once;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;

/** Cancelling a booking, and what that comes to before anybody does it. */
@Controller("/api/v1/bookings/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Bookings")
class CancellationController {
  private final PreviewCancellation preview;
  private final CancelBooking cancel;
  private final Asker asker;
  private final Once once;

  CancellationController(
      PreviewCancellation preview, CancelBooking cancel, Asker asker, Once once) {
    this.preview = preview;
    this.cancel = cancel;
    this.asker = asker;
    this.once = once;
  }

  @Get("/cancellation")
  @SecurityRequirement(name = "accessToken")
  @SecurityRequirement(name = "operatorKey")
  @Answers(
      refusals = {
        ProblemCode.NOT_CANCELLABLE,
        ProblemCode.ALREADY_BEGUN,
        ProblemCode.NOT_THAT_MANY,
        ProblemCode.PARTY_TOO_SMALL
      })
  @Operation(summary = "What cancelling a booking now would come to; it changes nothing")
  CancellationView preview(
      String id,
      @Parameter(description = "In whose name: supplier, platform or customer; for operators")
          @QueryValue
          Optional<String> by,
      @Parameter(description = "Which of its tickets, as adult:1,child:2; all of it if not said")
          @QueryValue
          Optional<String> tickets,
      HttpRequest<?> request) {
    var asking =
        asker.of(
            request, Scope.BOOKINGS, by.map(text -> Ask.choice("by", text, Asker.InNameOf.class)));
    return switch (preview.run(Ask.id(id, BookingId::new), asking, Tickets.read(tickets))) {
      case PreviewCancellation.Outcome.Previewed previewed -> CancellationView.of(previewed);
      case PreviewCancellation.Outcome.NotCancellable _ -> throw notCancellable();
      case PreviewCancellation.Outcome.TooLate _ -> throw tooLate();
      case PreviewCancellation.Outcome.NotThatMany _ -> throw notThatMany();
      case PreviewCancellation.Outcome.TooFewLeft(var people, var least) ->
          throw Refusals.tooFewLeft(people, least).refused();
      case PreviewCancellation.Outcome.NoSuchBooking _ -> throw Asker.nothing();
    };
  }

  @Patch("/cancel")
  @KeepsKey
  @SecurityRequirement(name = "accessToken")
  @SecurityRequirement(name = "operatorKey")
  @Answers(
      refusals = {
        ProblemCode.NOT_CANCELLABLE,
        ProblemCode.ALREADY_BEGUN,
        ProblemCode.NOT_THAT_MANY,
        ProblemCode.PARTY_TOO_SMALL,
        ProblemCode.IDEMPOTENCY_KEY_MISSING
      })
  @Operation(
      summary = "Cancel a booking",
      description =
          "Its seats are free at once. What is no longer owed is credited, and what was paid too"
              + " much goes back to the tenders that paid. Doing it again changes nothing. Some of"
              + " its tickets alone are cancelled once for each Idempotency-Key.")
  CancelledView cancel(String id, @Body CancelBody body, HttpRequest<?> request) {
    var asking = asker.of(request, Scope.BOOKINGS, body.by());
    var command =
        new CancelBooking.Command(
            Ask.id(id, BookingId::new),
            asking,
            Tickets.of(body.tickets()),
            body.noShow().orElse(false),
            body.reason().map(String::strip).orElse(""));
    if (!body.tickets().isEmpty()) {
      once.run(Optional.of(Tickets.keyed(request)), () -> cancel(command));
      return CancelledView.of(cancel.look(command).orElseThrow(Asker::nothing));
    }
    return CancelledView.of(cancel(command));
  }

  private CancelBooking.Outcome.Cancelled cancel(CancelBooking.Command command) {
    return switch (cancel.run(command)) {
      case CancelBooking.Outcome.Cancelled cancelled -> cancelled;
      case CancelBooking.Outcome.NotCancellable _ -> throw notCancellable();
      case CancelBooking.Outcome.TooLate _ -> throw tooLate();
      case CancelBooking.Outcome.NotThatMany _ -> throw notThatMany();
      case CancelBooking.Outcome.TooFewLeft(var people, var least) ->
          throw Refusals.tooFewLeft(people, least).refused();
      case CancelBooking.Outcome.NoSuchBooking _ -> throw Asker.nothing();
      case CancelBooking.Outcome.Overtaken _ -> throw Problem.busy().refused();
    };
  }

  private static Refused notCancellable() {
    return Problem.of(ProblemCode.NOT_CANCELLABLE, "Only a confirmed booking can be cancelled.")
        .refused();
  }

  private static Refused notThatMany() {
    return Problem.of(
            ProblemCode.NOT_THAT_MANY, "It has not so many; without any left, cancel all of it.")
        .at("tickets")
        .refused();
  }

  private static Refused tooLate() {
    return Problem.of(ProblemCode.ALREADY_BEGUN, "A customer cannot cancel it any more.").refused();
  }
}
