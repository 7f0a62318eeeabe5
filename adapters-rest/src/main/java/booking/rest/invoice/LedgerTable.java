package booking.rest.invoice;

import booking.domain.catalog.Supplier;
import booking.domain.ledger.Account;
import booking.domain.ledger.Entry;
import booking.domain.ledger.Journal;
import booking.domain.ledger.Posting;
import booking.domain.ledger.PostingId;
import booking.rest.json.WireName;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** The books of a period, read page by page: a row for each entry. */
record LedgerTable(Journal journal) {
  private static final int PAGE = 500;

  Csv of(Supplier supplier, Dates dates) {
    var table =
        new Csv("posting", "at", "kind", "subject", "account", "instrument", "amount", "currency");
    Optional<PostingId> after = Optional.empty();
    do {
      var page = journal.posted(period(supplier, dates, after));
      page.forEach(posting -> add(posting, supplier.zone(), table));
      after = page.size() < PAGE ? Optional.empty() : Optional.of(page.getLast().id());
    } while (after.isPresent());
    return table;
  }

  private static Journal.Period period(Supplier supplier, Dates dates, Optional<PostingId> after) {
    return new Journal.Period(
        supplier.id(), dates.begin(supplier.zone()), dates.end(supplier.zone()), after, PAGE);
  }

  private static void add(Posting posting, ZoneId zone, Csv table) {
    posting.entries().forEach(entry -> table.add(row(posting, entry, zone)));
  }

  private static List<Csv.Cell> row(Posting posting, Entry entry, ZoneId zone) {
    Account account = entry.account();
    return List.of(
        Csv.text(posting.id().value().toString()),
        Csv.text(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(posting.at().atZone(zone))),
        Csv.text(WireName.of(posting.kind())),
        Csv.text(posting.subject().toString()),
        Csv.text(WireName.of(account.kind())),
        Csv.text(account.instrument().map(Object::toString).orElse("")),
        Csv.amount(entry.amount()),
        Csv.text(entry.amount().currency().getCurrencyCode()));
  }
}
