package booking.bootstrap.sandbox;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One call, its path split. */
record StripeAsked(String method, List<String> path, StripeForm form, Optional<String> key) {
  Call call() {
    var said = String.join("/", path) + " " + form.values();
    return new Call(key.orElseGet(() -> UUID.randomUUID().toString()), said);
  }

  /** Such as {@code POST payment_intents/ID/capture}. */
  String route() {
    var kind = path.getFirst();
    boolean named = path.size() > 1 && !path.get(1).equals("search");
    return method
        + " "
        + kind
        + (path.size() > 1 ? "/" + (named ? "ID" : path.get(1)) : "")
        + (path.size() > 2 ? "/" + path.get(2) : "");
  }

  String id() {
    return path.get(1);
  }
}
