package booking.benchmark.placing;

import booking.domain.work.Ids;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/**
 * One statement that writes what the example shows, with ids, codes, times and people of its own.
 */
final class Recipe {
  private static final Duration SOON = Duration.ofDays(1);
  private static final DateTimeFormatter TIMESTAMP =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .appendLiteral(' ')
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .appendOffset("+HH:mm", "+00")
          .toFormatter(Locale.ROOT);

  /** What stands at one place of the statement. */
  private sealed interface Part {
    record Same(String text) implements Part {}

    /** Equal numbers are equal ids. */
    record NewId(int number) implements Part {}

    record NewCode() implements Part {}

    record TheSession() implements Part {}

    record Somebody() implements Part {}

    record Moment(Duration afterNow) implements Part {}
  }

  private final List<Part> parts = new ArrayList<>();
  private final Map<String, Part> known = new LinkedHashMap<>();
  private final OffsetDateTime placedAt;
  private final String statement;
  private int ids;

  Recipe(Example example) {
    var order = example.only("orders");
    this.placedAt = time(order.cell("placed_at"));
    known.put(example.session(), new Part.TheSession());
    known.put(order.cell("customer_email"), new Part.Somebody());
    known.put(example.only("idempotency_key").cell("key"), newId());
    for (var row : example.rows()) {
      for (var cell : row.cells()) {
        switch (cell.column()) {
          case "id" -> known.computeIfAbsent(cell.text(), _ -> newId());
          case "code" -> known.put(cell.text(), new Part.NewCode());
          default -> {}
        }
      }
    }
    this.statement = statement(example);
  }

  private Part newId() {
    return new Part.NewId(ids++);
  }

  /**
   * The pool is counted last, so that its row is locked for the shortest time: PostgreSQL runs what
   * the main query does not ask for after it, the first written last.
   */
  private String statement(Example example) {
    var claim = example.only("claim");
    var with = new StringJoiner(",\n", "with ", "\nselect 1");
    with.add(
        "counted as (update pool set taken = taken + %s, version = version + 1, next_expiry = least(next_expiry, %s) where supplier_id = %s and id = %s)"
            .formatted(
                place("int8", claim.cell("units")),
                place("timestamptz", example.only("hold").cell("expires_at")),
                place("uuid", claim.cell("supplier_id")),
                place("uuid", claim.cell("pool_id"))));
    for (int i = example.rows().size() - 1; i >= 0; i--) {
      with.add("row%d as (%s)".formatted(i, insert(example.rows().get(i))));
    }
    return with.toString();
  }

  private String insert(Example.Row row) {
    var columns = new StringJoiner(", ");
    var values = new StringJoiner(", ");
    for (var cell : row.cells()) {
      columns.add(cell.column());
      values.add(place(cell.type(), cell.text()));
    }
    return "insert into %s (%s) values (%s)".formatted(row.table(), columns, values);
  }

  private String place(String type, String text) {
    parts.add(known.getOrDefault(text, other(type, text)));
    return "?::" + type;
  }

  /** What was about now is to be about now; what lies in the catalogue stays there. */
  private Part other(String type, String text) {
    if (type.equals("timestamptz")) {
      var after = Duration.between(placedAt, time(text));
      if (after.abs().compareTo(SOON) < 0) {
        return new Part.Moment(after);
      }
    }
    return new Part.Same(text);
  }

  private static OffsetDateTime time(String text) {
    return OffsetDateTime.parse(text, TIMESTAMP);
  }

  String statement() {
    return statement;
  }

  /** The values of one more booking, in the order of their places. */
  List<String> values(String session, String somebody, Ids fresh) {
    var newIds = new String[ids];
    for (int i = 0; i < ids; i++) {
      newIds[i] = fresh.next().toString();
    }
    var now = OffsetDateTime.now(placedAt.getOffset());
    return parts.stream()
        .map(part ->
            switch (part) {
              case Part.Same(var text) -> text;
              case Part.NewId(var number) -> newIds[number];
              case Part.NewCode() -> fresh.code();
              case Part.TheSession() -> session;
              case Part.Somebody() -> somebody;
              case Part.Moment(var afterNow) -> TIMESTAMP.format(now.plus(afterNow));
            })
        .toList();
  }
}
