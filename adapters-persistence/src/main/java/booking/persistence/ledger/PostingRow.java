package booking.persistence.ledger;

import booking.domain.catalog.SupplierId;
import booking.domain.ledger.Account;
import booking.domain.ledger.Entry;
import booking.domain.ledger.Posting;
import booking.domain.ledger.PostingId;
import booking.domain.money.Money;
import booking.persistence.jooq.tables.records.EntryRecord;
import booking.persistence.jooq.tables.records.PostingRecord;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A posting and its entries as rows. */
public final class PostingRow {
  private PostingRow() {}

  public static PostingRecord of(Posting posting) {
    var row = new PostingRecord();
    row.setSupplierId(posting.supplier().value());
    row.setId(posting.id().value());
    row.setKind(posting.kind().name());
    row.setSubject(posting.subject());
    row.setAt(posting.at());
    return row;
  }

  public static List<EntryRecord> entries(Collection<Posting> postings) {
    return postings.stream()
        .flatMap(posting ->
            IntStream.range(0, posting.entries().size()).mapToObj(i -> entry(posting, i)))
        .toList();
  }

  private static EntryRecord entry(Posting posting, int position) {
    var entry = posting.entries().get(position);
    var row = new EntryRecord();
    row.setSupplierId(posting.supplier().value());
    row.setPostingId(posting.id().value());
    row.setPosition(position);
    row.setAccount(entry.account().kind().name());
    entry.account().instrument().ifPresent(row::setInstrument);
    row.setAmount(entry.amount().minorUnits());
    row.setCurrency(entry.amount().currency().getCurrencyCode());
    return row;
  }

  static Posting toPosting(PostingRecord row, List<EntryRecord> entries) {
    return new Posting(
        new PostingId(row.getId()),
        new SupplierId(row.getSupplierId()),
        Posting.Kind.valueOf(row.getKind()),
        row.getSubject(),
        row.getAt(),
        entries.stream().map(PostingRow::toEntry).toList());
  }

  private static Entry toEntry(EntryRecord row) {
    return new Entry(
        new Account(
            Account.Kind.valueOf(row.getAccount()), Optional.ofNullable(row.getInstrument())),
        new Money(row.getAmount(), Currency.getInstance(row.getCurrency())));
  }
}
