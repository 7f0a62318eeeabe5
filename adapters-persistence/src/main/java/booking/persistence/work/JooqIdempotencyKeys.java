package booking.persistence.work;

import static booking.persistence.jooq.Tables.REQUEST_KEY;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import booking.domain.work.IdempotencyKey;
import booking.domain.work.IdempotencyKeys;
import booking.domain.work.RequestHash;
import booking.persistence.database.Database;
import java.time.Instant;

/** Keys of requests: the first to insert is the first. */
public final class JooqIdempotencyKeys implements IdempotencyKeys {
  private final Database database;

  public JooqIdempotencyKeys(Database database) {
    this.database = database;
  }

  @Override
  public Seen remember(String scope, IdempotencyKey key, RequestHash body, Instant now) {
    int inserted =
        database.ask(sql ->
            sql.insertInto(REQUEST_KEY)
                .values(scope, key.value(), body.hex(), now)
                .onConflictDoNothing()
                .execute());
    return inserted == 1 ? Seen.FIRST : seenBefore(scope, key, body);
  }

  private Seen seenBefore(String scope, IdempotencyKey key, RequestHash body) {
    boolean same =
        database.ask(sql ->
            sql.fetchExists(
                REQUEST_KEY,
                REQUEST_KEY.SCOPE.eq(scope),
                REQUEST_KEY.KEY.eq(key.value()),
                REQUEST_KEY.REQUEST_HASH.eq(body.hex())));
    return same ? Seen.AGAIN : Seen.DIFFERENT;
  }

  @Override
  public void forget(String scope, IdempotencyKey key, RequestHash body) {
    database.ask(sql ->
        sql.deleteFrom(REQUEST_KEY)
            .where(
                REQUEST_KEY.SCOPE.eq(scope),
                REQUEST_KEY.KEY.eq(key.value()),
                REQUEST_KEY.REQUEST_HASH.eq(body.hex()))
            .execute());
  }

  @Override
  public int forget(Instant before, int atMost) {
    var old =
        select(REQUEST_KEY.SCOPE, REQUEST_KEY.KEY)
            .from(REQUEST_KEY)
            .where(REQUEST_KEY.AT.lt(before))
            .limit(atMost);
    return database.ask(sql ->
        sql.deleteFrom(REQUEST_KEY)
            .where(row(REQUEST_KEY.SCOPE, REQUEST_KEY.KEY).in(old))
            .execute());
  }
}
