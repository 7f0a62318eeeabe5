package booking.persistence.checkout;

import booking.persistence.document.RowArray;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.JSON;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** What is written of checkouts, table by table: the database's type {@code checkout_rows}. */
final class CheckoutRows {
  /** In the order of the type's attributes. */
  enum Part {
    KEYS("idempotency_key"),
    STARTS("move_start"),
    HOLDS("hold"),
    ORDERS("orders"),
    QUOTES("text"),
    BOOKINGS("booking"),
    CLAIMS("claim"),
    PAYMENTS("payment"),
    REFERENCES("reference"),
    POSTINGS("posting"),
    ENTRIES("entry"),
    DELIVERIES("delivery");

    private final String type;

    Part(String type) {
      this.type = type;
    }
  }

  /** How they stand in a statement, with a place for each part. */
  static final String IN_SQL =
      Stream.of(Part.values())
          .map(part -> "?::" + part.type + "[]")
          .collect(Collectors.joining(", ", "row(", ")::checkout_rows"));

  private final Map<Part, RowArray> parts = new EnumMap<>(Part.class);

  CheckoutRows rows(Part part, Collection<? extends Record> rows) {
    rows.forEach(at(part)::add);
    return this;
  }

  /** What has to be stored for a move to be possible, column by column. */
  CheckoutRows start(Object... columns) {
    at(Part.STARTS).add(columns);
    return this;
  }

  /** The document of the order's quote, which stays as it is where there is none. */
  CheckoutRows quote(Optional<JSON> document) {
    document.map(JSON::data).ifPresentOrElse(at(Part.QUOTES)::addText, at(Part.QUOTES)::addNull);
    return this;
  }

  private RowArray at(Part part) {
    return parts.computeIfAbsent(part, _ -> new RowArray());
  }

  /** Part by part, in their order. */
  static CheckoutRows together(Collection<CheckoutRows> many) {
    var all = new CheckoutRows();
    many.forEach(one -> one.parts.forEach((part, rows) -> all.at(part).addAll(rows)));
    return all;
  }

  /** What is to be filled in, place by place; null where there are no rows. */
  List<@Nullable String> values() {
    var values = new ArrayList<@Nullable String>();
    for (var part : Part.values()) {
      values.add(value(part));
    }
    return values;
  }

  private @Nullable String value(Part part) {
    var rows = parts.get(part);
    return rows == null || rows.isEmpty() ? null : rows.toString();
  }
}
