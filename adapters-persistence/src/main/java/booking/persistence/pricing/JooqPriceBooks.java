package booking.persistence.pricing;

import static booking.persistence.jooq.Tables.PRICE_BOOK;

import booking.domain.catalog.SupplierId;
import booking.domain.pricing.PriceBook;
import booking.domain.pricing.PriceBooks;
import booking.persistence.database.Database;
import booking.persistence.document.Documents;
import booking.persistence.jooq.tables.records.PriceBookRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Price books, each a document. */
public final class JooqPriceBooks implements PriceBooks {
  private final Database database;

  public JooqPriceBooks(Database database) {
    this.database = database;
  }

  @Override
  public PriceBook of(SupplierId supplier) {
    return database
        .ask(sql ->
            sql.selectFrom(PRICE_BOOK)
                .where(PRICE_BOOK.SUPPLIER_ID.eq(supplier.value()))
                .fetchOptional())
        .map(row -> Documents.read(row.getDefinition(), PriceBook.class))
        .orElseGet(() -> empty(supplier));
  }

  private static PriceBook empty(SupplierId supplier) {
    return new PriceBook(
        supplier, List.of(), Map.of(), Optional.empty(), PriceBook.DEFAULT_QUOTES_LAST);
  }

  @Override
  public void store(PriceBook book) {
    var row =
        new PriceBookRecord()
            .setSupplierId(book.supplier().value())
            .setDefinition(Documents.write(book));
    database.ask(
        sql -> sql.insertInto(PRICE_BOOK).set(row).onDuplicateKeyUpdate().set(row).execute());
  }
}
