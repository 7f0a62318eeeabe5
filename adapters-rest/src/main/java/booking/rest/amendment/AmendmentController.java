package booking.rest.amendment;

import booking.application.amendment.AmendBooking;
import booking.application.amendment.PreviewAmendment;
import booking.domain.booking.BookingId;
import booking.rest.access.Asker;
import booking.rest.access.Scope;
import booking.rest.checkout.ParticipantProblems;
import booking.rest.docs.Answers;
import booking.rest.money.Amount;
import booking.rest.pricing.Refusals;
import booking.rest.problem.Ask;
import booking.rest.problem.Problem;
import booking.rest.problem.ProblemCode;
import booking.rest.problem.Refused;
import booking.rest.work.KeyedRequest;
import booking.rest.work.Once;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.List;

/** Changing a booking, and what that comes to before anybody does it. */
@Controller("/api/v1/bookings/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Bookings")
class AmendmentController {
  private static final Duration SOON = Duration.ofSeconds(1);

  private final PreviewAmendment preview;
  private final AmendBooking amend;
  private final AmendmentWishes wishes;
  private final Asker asker;
  private final Once once;

  AmendmentController(
      PreviewAmendment preview,
      AmendBooking amend,
      AmendmentWishes wishes,
      Asker asker,
      Once once) {
    this.preview = preview;
    this.amend = amend;
    this.wishes = wishes;
    this.asker = asker;
    this.once = once;
  }

  @Post("/amendment")
  @Status(HttpStatus.OK)
  @SecurityRequirement(name = "accessToken")
  @SecurityRequirement(name = "operatorKey")
  @Answers(
      refusals = {
        ProblemCode.NOT_CHANGEABLE,
        ProblemCode.TOO_LATE_TO_CHANGE,
        ProblemCode.OTHER_EXPERIENCE,
        ProblemCode.UNKNOWN_SESSION,
        ProblemCode.UNKNOWN_RESOURCE,
        ProblemCode.UNKNOWN_TICKET_TYPE,
        ProblemCode.UNKNOWN_EXTRA,
        ProblemCode.NOTHING_WANTED,
        ProblemCode.NO_LONGER_OFFERED,
        ProblemCode.CUT_OFF_PASSED,
        ProblemCode.INTERVAL_NOT_OFFERED,
        ProblemCode.PARTY_TOO_SMALL,
        ProblemCode.PARTY_TOO_LARGE,
        ProblemCode.PARTICIPANT_NOT_EXPECTED,
        ProblemCode.ANSWER_MISSING
      })
  @Operation(
      summary = "What changing a booking now would come to; it changes nothing",
      description = "Of one that is confirmed. It is not looked whether there is room for it.")
  AmendmentView preview(String id, @Body AmendBody body, HttpRequest<?> request) {
    var asking = asker.of(request, Scope.BOOKINGS, body.by());
    return switch (preview.run(Ask.id(id, BookingId::new), asking, wishes.of(body))) {
      case PreviewAmendment.Outcome.Previewed previewed -> AmendmentView.of(previewed);
      case PreviewAmendment.Outcome.NotChangeable _ -> throw notChangeable();
      case PreviewAmendment.Outcome.TooLate _ -> throw tooLate();
      case PreviewAmendment.Outcome.OtherExperience _ -> throw otherExperience();
      case PreviewAmendment.Outcome.Refused(var why) ->
          throw Refusals.ofOne(why, List.of()).refused();
      case PreviewAmendment.Outcome.Unfit(var why) ->
          throw ParticipantProblems.of(why, "").refused();
      case PreviewAmendment.Outcome.TooFewLeft(var people, var least) ->
          throw Refusals.tooFewLeft(people, least).refused();
      case PreviewAmendment.Outcome.NoSuchBooking _ -> throw Asker.nothing();
    };
  }

  @Patch
  @SecurityRequirement(name = "accessToken")
  @SecurityRequirement(name = "operatorKey")
  @Answers(
      refusals = {
        ProblemCode.NOT_CHANGEABLE,
        ProblemCode.TOO_LATE_TO_CHANGE,
        ProblemCode.OTHER_EXPERIENCE,
        ProblemCode.PRICE_DIFFERS,
        ProblemCode.UNKNOWN_SESSION,
        ProblemCode.UNKNOWN_RESOURCE,
        ProblemCode.UNKNOWN_TICKET_TYPE,
        ProblemCode.UNKNOWN_EXTRA,
        ProblemCode.NOTHING_WANTED,
        ProblemCode.NO_LONGER_OFFERED,
        ProblemCode.CUT_OFF_PASSED,
        ProblemCode.INTERVAL_NOT_OFFERED,
        ProblemCode.PARTY_TOO_SMALL,
        ProblemCode.PARTY_TOO_LARGE,
        ProblemCode.PARTICIPANT_NOT_EXPECTED,
        ProblemCode.ANSWER_MISSING,
        ProblemCode.SOLD_OUT,
        ProblemCode.ALREADY_PAID,
        ProblemCode.GATEWAY_SILENT
      })
  @Operation(
      summary = "Change a booking: another time, other tickets, other extras",
      description =
          "What it takes is swapped all at once, or nothing changes. Only the difference is owed,"
              + " or goes back as if that part were cancelled. The body says how it is to be, so"
              + " that doing it again changes nothing. Of an order that is not paid yet, the same"
              + " payment asks for the new price.")
  AmendedView amend(String id, @Body AmendBody body, HttpRequest<?> request) {
    var asking = asker.of(request, Scope.BOOKINGS, body.by());
    var command =
        new AmendBooking.Command(
            Ask.id(id, BookingId::new), asking, wishes.of(body), body.difference());
    return once.toItsEnd(KeyedRequest.of(request), () -> amend(command))
        .or(() -> amend.look(command))
        .map(AmendedView::of)
        .orElseThrow(Asker::nothing);
  }

  private AmendBooking.Outcome.Amended amend(AmendBooking.Command command) {
    return switch (amend.run(command)) {
      case AmendBooking.Outcome.Amended amended -> amended;
      case AmendBooking.Outcome.PriceDiffers(var by) ->
          throw Problem.of(ProblemCode.PRICE_DIFFERS, "Look at it again, or leave it.")
              .at("difference")
              .with("difference", Amount.of(by))
              .refused();
      case AmendBooking.Outcome.NotChangeable _ -> throw notChangeable();
      case AmendBooking.Outcome.TooLate _ -> throw tooLate();
      case AmendBooking.Outcome.OtherExperience _ -> throw otherExperience();
      case AmendBooking.Outcome.Refused(var why, var alternatives) ->
          throw Refusals.ofOne(why, alternatives).refused();
      case AmendBooking.Outcome.Unfit(var why) -> throw ParticipantProblems.of(why, "").refused();
      case AmendBooking.Outcome.TooFewLeft(var people, var least) ->
          throw Refusals.tooFewLeft(people, least).refused();
      case AmendBooking.Outcome.BeingPaid _ ->
          throw Problem.of(ProblemCode.ALREADY_PAID, "Change it when it is confirmed.").refused();
      case AmendBooking.Outcome.GatewayIsSilent _ ->
          throw Problem.of(ProblemCode.GATEWAY_SILENT, "It may be as it was: try again.")
              .retryAfter(SOON)
              .refused();
      case AmendBooking.Outcome.NoSuchBooking _ -> throw Asker.nothing();
      case AmendBooking.Outcome.Overtaken _ -> throw Problem.busy().refused();
    };
  }

  private static Refused notChangeable() {
    return Problem.of(ProblemCode.NOT_CHANGEABLE, "It is neither confirmed nor waits to be paid.")
        .refused();
  }

  private static Refused tooLate() {
    return Problem.of(
            ProblemCode.TOO_LATE_TO_CHANGE, "A customer can change it while cancelling pays.")
        .refused();
  }

  private static Refused otherExperience() {
    return Problem.of(ProblemCode.OTHER_EXPERIENCE, "Cancel it, and book the other.").refused();
  }
}
