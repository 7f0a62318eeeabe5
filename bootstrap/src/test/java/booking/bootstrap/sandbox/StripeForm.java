package booking.bootstrap.sandbox;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Parameters as Stripe takes them, by names such as {@code metadata[payment_id]}. */
record StripeForm(Map<String, String> values) {

  static StripeForm read(String encoded) {
    var values = new LinkedHashMap<String, String>();
    for (var pair : encoded.split("&", -1)) {
      var parts = pair.split("=", 2);
      if (parts.length == 2) {
        values.put(decoded(parts[0]), decoded(parts[1]));
      }
    }
    return new StripeForm(values);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  Optional<String> find(String name) {
    return Optional.ofNullable(values.get(name));
  }

  String get(String name) {
    return find(name).orElseThrow(() -> new IllegalArgumentException("parameter_missing"));
  }

  boolean is(String name, String value) {
    return find(name).filter(value::equals).isPresent();
  }

  /** Whether something is to come whole and not by its name. */
  boolean expands(String what) {
    return values.entrySet().stream()
        .anyMatch(entry -> entry.getKey().startsWith("expand") && entry.getValue().equals(what));
  }

  Map<String, String> metadata() {
    var metadata = new LinkedHashMap<String, String>();
    values.forEach((name, value) -> {
      if (name.startsWith("metadata[")) {
        metadata.put(name.substring("metadata[".length(), name.length() - 1), value);
      }
    });
    return metadata;
  }
}
