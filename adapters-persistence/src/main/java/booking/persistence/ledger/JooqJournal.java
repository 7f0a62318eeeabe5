package booking.persistence.ledger;

import static booking.persistence.jooq.Tables.ENTRY;
import static booking.persistence.jooq.Tables.POSTING;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectFrom;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;

import booking.domain.catalog.SupplierId;
import booking.domain.ledger.Account;
import booking.domain.ledger.Journal;
import booking.domain.ledger.Posting;
import booking.domain.ledger.PostingId;
import booking.domain.money.Money;
import booking.persistence.database.Database;
import booking.persistence.jooq.tables.records.EntryRecord;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;

/** The journal: rows are only ever added. */
public final class JooqJournal implements Journal {
  private static final Field<Result<EntryRecord>> ENTRIES =
      multiset(
              selectFrom(ENTRY)
                  .where(ENTRY.SUPPLIER_ID.eq(POSTING.SUPPLIER_ID))
                  .and(ENTRY.POSTING_ID.eq(POSTING.ID))
                  .orderBy(ENTRY.POSITION))
          .as("entries");

  private final Database database;

  public JooqJournal(Database database) {
    this.database = database;
  }

  @Override
  public void post(Collection<Posting> postings) {
    database.inTransaction(() ->
        database.ask(sql -> {
          sql.batchInsert(postings.stream().map(PostingRow::of).toList()).execute();
          return sql.batchInsert(PostingRow.entries(postings)).execute();
        }));
  }

  @Override
  public List<Posting> about(UUID subject) {
    return database.ask(sql ->
        sql.select(POSTING.fields())
            .select(ENTRIES)
            .from(POSTING)
            .where(POSTING.SUBJECT.eq(subject))
            .orderBy(POSTING.AT, POSTING.NUMBER)
            .fetch(JooqJournal::toPosting));
  }

  @Override
  public List<Posting> posted(Period period) {
    return database.ask(sql ->
        sql.select(POSTING.fields())
            .select(ENTRIES)
            .from(POSTING)
            .where(POSTING.SUPPLIER_ID.eq(period.supplier().value()))
            .and(POSTING.AT.ge(period.from()))
            .and(POSTING.AT.lt(period.until()))
            .and(period.after().map(last -> isAfter(period, last)).orElse(noCondition()))
            .orderBy(POSTING.AT, POSTING.NUMBER)
            .limit(period.atMost())
            .fetch(JooqJournal::toPosting));
  }

  private static Condition isAfter(Period period, PostingId page) {
    var last = POSTING.as("last");
    return row(POSTING.AT, POSTING.NUMBER)
        .gt(
            select(last.AT, last.NUMBER)
                .from(last)
                .where(last.SUPPLIER_ID.eq(period.supplier().value()))
                .and(last.ID.eq(page.value())));
  }

  private static Posting toPosting(Record found) {
    return PostingRow.toPosting(found.into(POSTING), found.get(ENTRIES));
  }

  @Override
  public Money balance(SupplierId supplier, Account account, Currency currency) {
    var balance =
        database.ask(sql ->
            sql.select(coalesce(sum(ENTRY.AMOUNT), val(BigDecimal.ZERO)))
                .from(ENTRY)
                .where(ENTRY.SUPPLIER_ID.eq(supplier.value()))
                .and(ENTRY.ACCOUNT.eq(account.kind().name()))
                .and(ENTRY.CURRENCY.eq(currency.getCurrencyCode()))
                .and(instrument(account))
                .fetchSingle()
                .value1());
    return new Money(balance.longValueExact(), currency);
  }

  private static Condition instrument(Account account) {
    return account.instrument().map(ENTRY.INSTRUMENT::eq).orElse(ENTRY.INSTRUMENT.isNull());
  }
}
