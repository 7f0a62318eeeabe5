package booking.notifications.template;

import java.util.List;
import java.util.Optional;

/** What both forms of a mail show, in words already; nothing in it is markup. */
record Page(
    String subject,
    String greeting,
    List<String> paragraphs,
    String code,
    List<Item> items,
    Optional<Price> price,
    Optional<Sessions> others,
    List<Link> links,
    String closing) {

  Page {
    paragraphs = List.copyOf(paragraphs);
    items = List.copyOf(items);
    links = List.copyOf(links);
  }

  /** One booking. */
  record Item(String name, String when, String zone, String code, List<String> what) {}

  record Price(List<Row> lines, Row total, List<Row> paid) {}

  record Row(String label, String amount) {}

  record Sessions(String title, List<String> starts) {}

  record Link(String label, String address) {}
}
