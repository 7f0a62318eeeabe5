package booking.rest.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads JSON into records and tells everything that is wrong with it, each fault with its path.
 *
 * <p>Nothing is coerced: a number in quotes is no number, 1.5 is no quantity. A name twice, or
 * something after the end, is refused; unknown names are passed over. The same records describe the
 * bodies in the OpenAPI document, so that what is documented is what is read.
 */
public final class JsonReader {
  private final ConcurrentHashMap<Class<?>, Shape.Fields> shapes = new ConcurrentHashMap<>();

  /**
   * Reads one document.
   *
   * @throws NotJson when it is not JSON at all
   * @throws BadDocument with what is wrong, when it is not of that shape
   */
  public <R extends Record> R read(byte[] json, Class<R> type) {
    var faults = new Faults();
    var shape = shapes.computeIfAbsent(type, unknown -> Shape.of(type));
    var value = fields(shape, StrictJson.tree(json), faults.root());
    faults.orThrow();
    return type.cast(value.orElseThrow());
  }

  /** Empty when a fault was found in it. */
  private Optional<?> read(Shape shape, JsonNode node, Spot at) {
    return switch (shape) {
      case Shape.Maybe maybe -> maybe(maybe, node, at);
      case Shape.Many many -> many(many, node, at);
      case Shape.Named named -> named(named, node, at);
      case Shape.Fields fields -> absent(node) ? missing(at) : fields(fields, node, at);
      case Shape.Choice choice -> absent(node) ? missing(at) : choice(choice, node, at);
      case Shape.Text text -> absent(node) ? missing(at) : text(text, node, at);
      case Shape.Whole whole -> absent(node) ? missing(at) : whole(whole, node, at);
      case Shape.Flag flag ->
          absent(node)
              ? missing(at)
              : node.isBoolean() ? Optional.of(node.booleanValue()) : wrongType(at, "a boolean");
    };
  }

  /** There, and then it must be right; or not there, which is a value as well. */
  private Optional<?> maybe(Shape.Maybe shape, JsonNode node, Spot at) {
    if (absent(node)) {
      return Optional.of(Optional.empty());
    }
    var value = read(shape.value(), node, at);
    return value.isPresent() ? Optional.of(value) : Optional.empty();
  }

  private Optional<?> fields(Shape.Fields shape, JsonNode node, Spot at) {
    if (!node.isObject()) {
      return wrongType(at, "an object");
    }
    var values = new ArrayList<Object>();
    for (var field : shape.fields()) {
      read(field.shape(), node.path(field.name()), at.at(field.name())).ifPresent(values::add);
    }
    return values.size() == shape.fields().size()
        ? made(shape.type(), values, at)
        : Optional.empty();
  }

  /** A record may have a word of its own to say about its components. */
  private static Optional<?> made(Class<? extends Record> type, List<Object> values, Spot at) {
    try {
      var types =
          Arrays.stream(type.getRecordComponents())
              .map(component -> component.getType())
              .toArray(Class<?>[]::new);
      var constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return Optional.of(constructor.newInstance(values.toArray()));
    } catch (InvocationTargetException no) {
      return no.getCause() instanceof IllegalArgumentException why
          ? fault(at, "invalid", String.valueOf(why.getMessage()))
          : unreadable(type, no);
    } catch (ReflectiveOperationException no) {
      return unreadable(type, no);
    }
  }

  private Optional<?> many(Shape.Many shape, JsonNode node, Spot at) {
    if (absent(node)) {
      return shape.least() > 0 ? missing(at) : Optional.of(List.of());
    }
    if (!node.isArray()) {
      return wrongType(at, "a list");
    }
    if (node.size() < shape.least() || node.size() > shape.most()) {
      return fault(at, "wrong-size", "%d to %d elements".formatted(shape.least(), shape.most()));
    }
    var values = new ArrayList<Object>();
    for (int i = 0; i < node.size(); i++) {
      read(shape.element(), node.path(i), at.at(i)).ifPresent(values::add);
    }
    return values.size() == node.size() ? Optional.of(List.copyOf(values)) : Optional.empty();
  }

  private Optional<?> named(Shape.Named shape, JsonNode node, Spot object) {
    if (absent(node)) {
      return Optional.of(Map.of());
    }
    if (!node.isObject()) {
      return wrongType(object, "an object");
    }
    if (node.size() > shape.most()) {
      return fault(object, "wrong-size", "at most %d names".formatted(shape.most()));
    }
    var values = new LinkedHashMap<Object, Object>();
    for (var entry : node.properties()) {
      var at = object.at(entry.getKey());
      name(shape, entry.getKey(), at)
          .ifPresent(name ->
              read(shape.value(), entry.getValue(), at)
                  .ifPresent(value -> values.put(name, value)));
    }
    return values.size() == node.size() ? Optional.of(values) : Optional.empty();
  }

  private static Optional<?> name(Shape.Named shape, String name, Spot at) {
    if (shape.names().isPresent()) {
      return constant(shape.names().get(), name, at);
    }
    return isPlain(name) ? Optional.of(name) : fault(at, "invalid", "no control characters");
  }

  private static Optional<?> choice(Shape.Choice shape, JsonNode node, Spot at) {
    return node.isTextual() ? constant(shape, node.textValue(), at) : wrongType(at, "a string");
  }

  private static Optional<?> constant(Shape.Choice shape, String text, Spot at) {
    for (var value : shape.values().getEnumConstants()) {
      if (WireName.of(value).equals(text)) {
        return Optional.of(value);
      }
    }
    return fault(at, "invalid", "one of " + String.join(", ", shape.wireNames()));
  }

  private static Optional<?> text(Shape.Text shape, JsonNode node, Spot at) {
    if (!node.isTextual()) {
      return wrongType(at, "a string");
    }
    var text = node.textValue();
    if (text.length() > shape.longest()) {
      return fault(at, "too-long", "at most %d characters".formatted(shape.longest()));
    }
    if (shape.notBlank() && text.isBlank()) {
      return missing(at);
    }
    if (!isPlain(text)) {
      return fault(at, "invalid", "no control characters and no broken ones");
    }
    if (shape.pattern().filter(pattern -> !pattern.matcher(text).matches()).isPresent()) {
      return fault(at, "invalid", "as %s".formatted(shape.pattern().orElseThrow()));
    }
    var value = shape.type().read(text);
    return value.isPresent()
        ? value
        : fault(at, "invalid", "as in %s".formatted(shape.type().example()));
  }

  private static Optional<?> whole(Shape.Whole shape, JsonNode node, Spot at) {
    if (!node.isIntegralNumber()) {
      return wrongType(at, "a whole number");
    }
    return node.isInt() && node.intValue() >= shape.least() && node.intValue() <= shape.most()
        ? Optional.of(node.intValue())
        : fault(at, "out-of-range", "%d to %d".formatted(shape.least(), shape.most()));
  }

  /** What every store and every mail can hold, and what is read in the order it was written in. */
  private static boolean isPlain(String text) {
    return text.codePoints()
        .noneMatch(c ->
            (Character.isISOControl(c) && c != '\n' && c != '\t')
                || Character.getType(c) == Character.SURROGATE
                || turnsTextAround(c));
  }

  private static boolean turnsTextAround(int c) {
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
  }

  private static boolean absent(JsonNode node) {
    return node.isMissingNode() || node.isNull();
  }

  private static Optional<?> missing(Spot at) {
    return fault(at, "missing", "is needed");
  }

  private static Optional<?> wrongType(Spot at, String wanted) {
    return fault(at, "wrong-type", "must be " + wanted);
  }

  private static Optional<?> fault(Spot at, String code, String message) {
    at.fault(code, message);
    return Optional.empty();
  }

  private static Optional<?> unreadable(Class<?> type, ReflectiveOperationException why) {
    throw new IllegalStateException("Cannot make a " + type, why);
  }
}
