package booking.rest.cancellation;

import booking.application.cancellation.CancelBooking;
import booking.application.cancellation.PreviewCancellation;
import booking.domain.booking.BookingId;
import booking.rest.access.Asker;
import booking.rest.access.Scope;
import booking.rest.docs.Answers;
import booking.rest.json.WireName;
import booking.rest.problem.Ask;
import booking.rest.problem.Problem;
import booking.rest.problem.ProblemCode;
import booking.rest.problem.Refused;
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
import java.util.Arrays;
import java.util.Optional;

/** Cancelling a booking, and what that comes to before anybody does it. */
@Controller("/api/v1/bookings/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Bookings")
class CancellationController {
  private final PreviewCancellation preview;
  private final CancelBooking cancel;
  private final Asker asker;

  CancellationController(PreviewCancellation preview, CancelBooking cancel, Asker asker) {
    this.preview = preview;
    this.cancel = cancel;
    this.asker = asker;
  }

  @Get("/cancellation")
  @SecurityRequirement(name = "accessToken")
  @SecurityRequirement(name = "operatorKey")
  @Answers(refusals = {ProblemCode.NOT_CANCELLABLE, ProblemCode.ALREADY_BEGUN})
  @Operation(summary = "What cancelling a booking now would come to; it changes nothing")
  CancellationView preview(
      String id,
      @Parameter(description = "In whose name: supplier, platform or customer; for operators")
          @QueryValue
          Optional<String> by,
      HttpRequest<?> request) {
    var asking = asker.of(request, Scope.BOOKINGS, by.map(CancellationController::name));
    return switch (preview.run(Ask.id(id, BookingId::new), asking)) {
      case PreviewCancellation.Outcome.Previewed previewed -> CancellationView.of(previewed);
      case PreviewCancellation.Outcome.NotCancellable _ -> throw notCancellable();
      case PreviewCancellation.Outcome.TooLate _ -> throw tooLate();
      case PreviewCancellation.Outcome.NoSuchBooking _ -> throw Asker.nothing();
    };
  }

  @Patch("/cancel")
  @SecurityRequirement(name = "accessToken")
  @SecurityRequirement(name = "operatorKey")
  @Answers(refusals = {ProblemCode.NOT_CANCELLABLE, ProblemCode.ALREADY_BEGUN})
  @Operation(
      summary = "Cancel a booking",
      description =
          "Its seats are free at once. What is no longer owed is credited, and what was paid too"
              + " much goes back to the tenders that paid. Doing it again changes nothing.")
  CancelledView cancel(String id, @Body CancelBody body, HttpRequest<?> request) {
    var asking = asker.of(request, Scope.BOOKINGS, body.by());
    var command =
        new CancelBooking.Command(
            Ask.id(id, BookingId::new),
            asking,
            body.noShow().orElse(false),
            body.reason().map(String::strip).orElse(""));
    return switch (cancel.run(command)) {
      case CancelBooking.Outcome.Cancelled cancelled -> CancelledView.of(cancelled);
      case CancelBooking.Outcome.NotCancellable _ -> throw notCancellable();
      case CancelBooking.Outcome.TooLate _ -> throw tooLate();
      case CancelBooking.Outcome.NoSuchBooking _ -> throw Asker.nothing();
      case CancelBooking.Outcome.Overtaken _ -> throw Problem.busy().refused();
    };
  }

  private static Asker.InNameOf name(String text) {
    return Arrays.stream(Asker.InNameOf.values())
        .filter(name -> WireName.of(name).equals(text))
        .findFirst()
        .orElseThrow(() -> Ask.invalid("by", "supplier, platform or customer").refused());
  }

  private static Refused notCancellable() {
    return Problem.of(ProblemCode.NOT_CANCELLABLE, "Only a confirmed booking can be cancelled.")
        .refused();
  }

  private static Refused tooLate() {
    return Problem.of(ProblemCode.ALREADY_BEGUN, "A customer cannot cancel it any more.").refused();
  }
}
