package booking.rest.problem;

import booking.rest.json.Fault;
import booking.rest.json.WireName;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads ids and numbers that clients send. */
public final class Ask {
  /** No id that is ever made. */
  private static final UUID NOBODY = new UUID(0, 0);

  private Ask() {}

  /** An id in a path: one that cannot be an id names nothing. */
  public static <I> I id(String text, Function<UUID, I> id) {
    return uuid(text)
        .map(id)
        .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND, "It is not an id.").refused());
  }

  /** An id in a body: one that cannot be an id names nothing, like any other that is unknown. */
  public static <I> I opaque(String text, Function<UUID, I> id) {
    return id.apply(uuid(text).orElse(NOBODY));
  }

  /** Where a page begins. */
  public static <I> Optional<I> cursor(Optional<String> text, Function<UUID, I> id) {
    return text.map(cursor ->
        uuid(cursor)
            .map(id)
            .orElseThrow(() -> invalid("cursor", "as it came as nextCursor").refused()));
  }

  private static int within(String name, int number, int least, int most) {
    if (number < least || number > most) {
      throw notWithin(name, least, most);
    }
    return number;
  }

  /** A number that may be left out; Micronaut would take a wrong one for one that was left out. */
  public static int within(
      String name, Optional<String> number, int otherwise, int least, int most) {
    return number.map(text -> within(name, text, least, most)).orElse(otherwise);
  }

  /** A number that is needed. */
  public static int within(String name, String number, int least, int most) {
    try {
      return within(name, Integer.parseInt(number), least, most);
    } catch (NumberFormatException no) {
      throw notWithin(name, least, most);
    }
  }

  private static Refused notWithin(String name, int least, int most) {
    return invalid(name, "a whole number from %d to %d".formatted(least, most)).refused();
  }

  /** A flag that may be left out, and then is not set. */
  public static boolean flag(String name, Optional<String> text) {
    return switch (text.orElse("false")) {
      case "true" -> true;
      case "false" -> false;
      default -> throw invalid(name, "true or false").refused();
    };
  }

  /** One of some words. */
  public static <E extends Enum<E>> E choice(String name, String text, Class<E> of) {
    var all = of.getEnumConstants();
    return Arrays.stream(all)
        .filter(one -> WireName.of(one).equals(text))
        .findFirst()
        .orElseThrow(() ->
            invalid(
                    name,
                    Arrays.stream(all)
                        .map(WireName::of)
                        .collect(Collectors.joining(", ", "one of ", "")))
                .refused());
  }

  public static Problem invalid(String name, String message) {
    return Problems.invalid(List.of(new Fault(name, "invalid", message)));
  }

  private static Optional<UUID> uuid(String text) {
    try {
      return Optional.of(UUID.fromString(text)).filter(uuid -> uuid.toString().equals(text));
    } catch (IllegalArgumentException no) {
      return Optional.empty();
    }
  }
}
