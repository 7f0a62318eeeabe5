package booking.rest.problem;

import booking.domain.work.Busy;
import booking.rest.json.BadDocument;
import booking.rest.json.Fault;
import booking.rest.json.NotJson;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** From what went wrong to what is said about it. */
final class Problems {
  private static final int DEEPEST_CAUSE = 10;

  private Problems() {}

  /** What is known about an exception or anything that caused it. */
  static Optional<Problem> of(Throwable thrown) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
        .limit(DEEPEST_CAUSE)
        .flatMap(cause -> known(cause).stream())
        .findFirst();
  }

  private static Optional<Problem> known(Throwable thrown) {
    return switch (thrown) {
      case Refused refused -> Optional.of(refused.problem());
      case BadDocument bad -> Optional.of(invalid(bad.faults()));
      case NotJson not -> Optional.of(Problem.of(ProblemCode.MALFORMED_JSON, message(not)));
      case ConversionErrorException wrong ->
          Optional.of(
              invalid(
                  List.of(
                      new Fault(
                          wrong.getArgument().getName(), "invalid", wanted(wrong.getArgument())))));
      case UnsatisfiedRouteException missing ->
          Optional.of(
              invalid(List.of(new Fault(name(missing.getArgument()), "missing", "is needed"))));
      case Busy _ -> Optional.of(Problem.busy());
      case ContentLengthExceededException _ -> Optional.of(of(HttpStatus.REQUEST_ENTITY_TOO_LARGE));
      default -> Optional.empty();
    };
  }

  /** What can be said of a status alone. */
  static Problem of(HttpStatus status) {
    return switch (status) {
      case NOT_FOUND -> Problem.of(ProblemCode.NOT_FOUND, "Nothing is served here.");
      case METHOD_NOT_ALLOWED -> Problem.of(ProblemCode.METHOD_NOT_ALLOWED, "See Allow.");
      case NOT_ACCEPTABLE ->
          Problem.of(ProblemCode.NOT_ACCEPTABLE, "Ask for application/json, or for anything.");
      case UNSUPPORTED_MEDIA_TYPE ->
          Problem.of(ProblemCode.UNSUPPORTED_MEDIA_TYPE, "Say Content-Type: application/json.");
      case REQUEST_ENTITY_TOO_LARGE -> Problem.of(ProblemCode.BODY_TOO_LARGE, "Send less at once.");
      default ->
          status.getCode() < 500
              ? Problem.of(ProblemCode.INVALID_REQUEST, "The request cannot be understood.")
              : Problem.of(ProblemCode.INTERNAL_ERROR, "It was noted and will be looked into.");
    };
  }

  static Problem invalid(List<Fault> faults) {
    var first = faults.getFirst();
    var path = first.path();
    var problem =
        Problem.of(
                ProblemCode.INVALID_REQUEST,
                "%s: %s.".formatted(path.isEmpty() ? "The body" : path, first.message()))
            .with("errors", faults);
    return path.isEmpty() ? problem : problem.at(path);
  }

  private static String wanted(Argument<?> argument) {
    if (argument.getType() == LocalDate.class) {
      return "a date as 2026-12-31";
    }
    return Number.class.isAssignableFrom(argument.getWrapperType())
        ? "a whole number"
        : "unreadable";
  }

  /** A body has no name that its sender would know. */
  private static String name(Argument<?> argument) {
    return argument.getAnnotationMetadata().hasAnnotation(Body.class) ? "" : argument.getName();
  }

  private static String message(NotJson not) {
    return String.valueOf(not.getMessage()) + ".";
  }
}
