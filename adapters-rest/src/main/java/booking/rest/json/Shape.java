package booking.rest.json;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a JSON value must look like to become a Java value.
 *
 * <p>It is told by the records themselves: a component that is Optional may be missing, and so may
 * a list or a map (which is then empty); everything else is needed. Limits are the annotations that
 * OpenAPI documents know as well.
 */
sealed interface Shape {

  record Flag() implements Shape {}

  record Whole(long least, long most) implements Shape {}

  record Text(TextType<?> type, boolean notBlank, int longest, Optional<Pattern> pattern)
      implements Shape {}

  record Choice(Class<? extends Enum<?>> values) implements Shape {
    List<String> wireNames() {
      return Arrays.stream(values.getEnumConstants()).map(WireName::of).toList();
    }
  }

  record Maybe(Shape value) implements Shape {}

  record Many(Shape element, int least, int most) implements Shape {}

  /** An object whose names are free, or are those of a choice. */
  record Named(Optional<Choice> names, Shape value, int most) implements Shape {}

  record Fields(Class<? extends Record> type, List<Field> fields) implements Shape {}

  record Field(String name, Shape shape, RecordComponent component) {}

  /** Whether it must be there. */
  default boolean isNeeded() {
    return switch (this) {
      case Maybe _ -> false;
      case Named _ -> false;
      case Many(_, int least, _) -> least > 0;
      case Flag _ -> true;
      case Whole _ -> true;
      case Text _ -> true;
      case Choice _ -> true;
      case Fields _ -> true;
    };
  }

  int LONGEST_TEXT = 1000;
  int MOST_ELEMENTS = 500;

  static Fields of(Class<? extends Record> type) {
    return new Fields(type, Arrays.stream(type.getRecordComponents()).map(Shape::field).toList());
  }

  private static Field field(RecordComponent component) {
    return new Field(
        component.getName(), of(component.getGenericType(), component.getAccessor()), component);
  }

  private static Shape of(Type type, AnnotatedElement limits) {
    return type instanceof ParameterizedType generic
        ? container(generic, limits)
        : single((Class<?>) type, limits);
  }

  private static Shape container(ParameterizedType type, AnnotatedElement limits) {
    var arguments = type.getActualTypeArguments();
    var size = Optional.ofNullable(limits.getAnnotation(Size.class));
    int most = size.map(Size::max).orElse(MOST_ELEMENTS);
    if (type.getRawType() == Optional.class) {
      return new Maybe(of(arguments[0], limits));
    }
    if (type.getRawType() == List.class) {
      return new Many(of(arguments[0], NO_LIMITS), size.map(Size::min).orElse(0), most);
    }
    if (type.getRawType() == Map.class) {
      var names =
          arguments[0] == String.class
              ? Optional.<Choice>empty()
              : Optional.of(new Choice(asEnum((Class<?>) arguments[0])));
      return new Named(names, of(arguments[1], NO_LIMITS), most);
    }
    throw new IllegalArgumentException("Nothing in JSON is like " + type);
  }

  private static Shape single(Class<?> type, AnnotatedElement limits) {
    if (type == boolean.class || type == Boolean.class) {
      return new Flag();
    }
    if (type == long.class) {
      return new Whole(Long.MIN_VALUE, Long.MAX_VALUE);
    }
    if (type == int.class || type == Integer.class) {
      return new Whole(
          Optional.ofNullable(limits.getAnnotation(Min.class)).map(Min::value).orElse(0L),
          Optional.ofNullable(limits.getAnnotation(Max.class))
              .map(Max::value)
              .orElse((long) Integer.MAX_VALUE));
    }
    if (type.isRecord() && !TextType.knows(type)) {
      return of(type.asSubclass(Record.class));
    }
    return type.isEnum() ? new Choice(asEnum(type)) : text(TextType.of(type), limits);
  }

  private static Text text(TextType<?> type, AnnotatedElement limits) {
    return new Text(
        type,
        limits.isAnnotationPresent(NotBlank.class),
        Optional.ofNullable(limits.getAnnotation(Size.class)).map(Size::max).orElse(LONGEST_TEXT),
        Optional.ofNullable(limits.getAnnotation(jakarta.validation.constraints.Pattern.class))
            .map(pattern -> Pattern.compile(pattern.regexp())));
  }

  @SuppressWarnings("unchecked")
  private static Class<? extends Enum<?>> asEnum(Class<?> type) {
    return (Class<? extends Enum<?>>) type;
  }

  /** What stands inside a list or a map has no annotations of its own. */
  AnnotatedElement NO_LIMITS = Shape.class;
}
