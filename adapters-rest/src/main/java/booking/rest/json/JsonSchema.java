package booking.rest.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.reflect.AnnotatedElement;
import java.util.Optional;

/**
 * Describes records as they stand in JSON, by the same shapes by which {@link JsonReader} reads
 * them: what is described is what is read.
 */
public final class JsonSchema {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final ObjectNode definitions = NODES.objectNode();
  private final String prefix;

  /**
   * Gathers definitions that refer to one another.
   *
   * @param prefix where they will stand, as {@code #/components/schemas/}
   */
  public JsonSchema(String prefix) {
    this.prefix = prefix;
  }

  /** A schema of its own. */
  public static String document(Class<? extends Record> type) {
    var schema = new JsonSchema("#/$defs/");
    var document = NODES.objectNode();
    document.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    document.setAll(schema.received(type));
    return document.<ObjectNode>set("$defs", schema.definitions()).toPrettyString();
  }

  public ObjectNode definitions() {
    return definitions;
  }

  /** A reference to what may be sent to us; what is optional may be left out. */
  public ObjectNode received(Class<? extends Record> type) {
    return fields(Shape.of(type), false);
  }

  /** A reference to what we send; nothing is left out. */
  public ObjectNode sent(Class<? extends Record> type) {
    return fields(Shape.of(type), true);
  }

  private ObjectNode of(Shape shape, boolean complete) {
    return switch (shape) {
      case Shape.Flag _ -> typed("boolean");
      case Shape.Whole(long least, long most) ->
          typed("integer").put("minimum", least).put("maximum", most);
      case Shape.Text text -> text(text);
      case Shape.Choice choice -> {
        var node = typed("string");
        choice.wireNames().forEach(node.putArray("enum")::add);
        yield node;
      }
      case Shape.Maybe(var value) -> {
        var node = NODES.objectNode();
        node.putArray("anyOf").add(of(value, complete)).add(typed("null"));
        yield node;
      }
      case Shape.Many(var element, int least, int most) ->
          typed("array")
              .put("minItems", least)
              .put("maxItems", most)
              .set("items", of(element, complete));
      case Shape.Named named -> named(named, complete);
      case Shape.Fields fields -> fields(fields, complete);
    };
  }

  private static ObjectNode text(Shape.Text text) {
    var node = typed("string").put("maxLength", text.longest());
    if (!text.type().format().isEmpty()) {
      node.put("format", text.type().format());
      node.putArray("examples").add(text.type().example());
    }
    if (text.notBlank()) {
      node.put("minLength", 1);
    }
    text.pattern().ifPresent(pattern -> node.put("pattern", "^" + pattern.pattern() + "$"));
    return node;
  }

  private ObjectNode named(Shape.Named named, boolean complete) {
    var node = typed("object").put("maxProperties", named.most());
    named.names().ifPresent(names -> node.set("propertyNames", of(names, complete)));
    return node.set("additionalProperties", of(named.value(), complete));
  }

  private ObjectNode fields(Shape.Fields shape, boolean complete) {
    var name = name(shape.type());
    if (!definitions.has(name)) {
      define(definitions.putObject(name), shape, complete);
    }
    return NODES.objectNode().put("$ref", prefix + name);
  }

  private void define(ObjectNode node, Shape.Fields shape, boolean complete) {
    node.put("type", "object");
    describe(node, shape.type());
    var properties = node.putObject("properties");
    var required = node.putArray("required");
    for (var field : shape.fields()) {
      var property = of(field.shape(), complete);
      describe(property, field.component().getAccessor());
      properties.set(field.name(), property);
      if (complete || field.shape().isNeeded()) {
        required.add(field.name());
      }
    }
  }

  private static String name(Class<?> type) {
    return Optional.ofNullable(type.getAnnotation(Schema.class))
        .map(Schema::name)
        .filter(name -> !name.isEmpty())
        .orElse(type.getSimpleName());
  }

  private static void describe(ObjectNode node, AnnotatedElement described) {
    var said = Optional.ofNullable(described.getAnnotation(Schema.class));
    said.map(Schema::description)
        .filter(text -> !text.isEmpty())
        .ifPresent(text -> node.put("description", text));
    said.map(Schema::example)
        .filter(text -> !text.isEmpty())
        .ifPresent(text -> node.putArray("examples").add(text));
  }

  private static ObjectNode typed(String type) {
    return NODES.objectNode().put("type", type);
  }
}
