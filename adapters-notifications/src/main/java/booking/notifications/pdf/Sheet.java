package booking.notifications.pdf;

import java.util.List;
import java.util.Optional;

/** What a document shows, in words already; nothing in it is markup. */
record Sheet(
    String title,
    Optional<String> number,
    Block seller,
    Block buyer,
    List<Row> facts,
    Columns columns,
    List<Section> sections,
    List<Tax> taxes,
    List<Row> sums,
    Row total,
    List<Row> settled,
    Optional<Row> balance,
    Optional<String> stamp,
    List<Block> notes,
    String footer,
    Paging paging) {

  /** A name or title, and lines below it. */
  record Block(String title, List<String> lines) {}

  record Row(String label, String value) {}

  /** What the columns are called. */
  record Columns(
      String text,
      String quantity,
      String unitPrice,
      String tax,
      String amount,
      String taxName,
      String base,
      String taxAmount) {}

  /** What belongs together, under its heading if it has one. */
  record Section(Optional<Heading> heading, List<Item> items) {}

  record Heading(String name, String when, String code) {}

  record Item(String text, String quantity, String unitPrice, String tax, String amount) {}

  record Tax(String name, String base, String amount) {}

  /** {@code Page 1 of 2}, without its numbers. */
  record Paging(String page, String of) {}
}
