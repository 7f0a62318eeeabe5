package booking.bootstrap.sandbox;

import booking.domain.work.ServerClock;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.postgresql.ds.PGSimpleDataSource;

/** One PostgreSQL for all tests of the sandbox. */
public final class SandboxDatabase {
  private static final EmbeddedPostgres SERVER = start();
  private static final AtomicInteger BANKS = new AtomicInteger();

  private SandboxDatabase() {}

  /** With the sandbox's schema, in which nothing has happened yet. */
  public static DataSource fresh() {
    if (sql().fetchValue("select to_regclass('sandbox.dispute')") == null) {
      SandboxSchema.migrate(running());
    }
    sql()
        .execute(
            "truncate sandbox.payment, sandbox.answer, sandbox.event, sandbox.refund,"
                + " sandbox.dispute");
    return running();
  }

  /** One more on the same server, for a journey that shares its bank with no other test. */
  public static DSLContext apart() {
    var name = "bank_" + BANKS.incrementAndGet();
    sql().execute("create database " + name);
    var database = SERVER.getDatabase("postgres", name);
    SandboxSchema.migrate(database);
    return DSL.using(database, SQLDialect.POSTGRES);
  }

  /** As it was left. */
  public static DataSource running() {
    return SERVER.getPostgresDatabase();
  }

  /** A sandbox whose database is away. */
  static Sandbox cutOff(ServerClock clock) {
    var nowhere = new PGSimpleDataSource();
    nowhere.setServerNames(new String[] {"127.0.0.1"});
    nowhere.setPortNumbers(new int[] {1});
    return new Sandbox(DSL.using(nowhere, SQLDialect.POSTGRES), "secret", clock);
  }

  public static DSLContext sql() {
    return DSL.using(running(), SQLDialect.POSTGRES);
  }

  private static EmbeddedPostgres start() {
    try {
      return EmbeddedPostgres.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
