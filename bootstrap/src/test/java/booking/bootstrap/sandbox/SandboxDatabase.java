package booking.bootstrap.sandbox;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** One PostgreSQL for all tests of the sandbox. */
public final class SandboxDatabase {
  private static final EmbeddedPostgres SERVER = start();

  private SandboxDatabase() {}

  /** With the sandbox's schema, in which nothing has happened yet. */
  public static DataSource fresh() {
    SandboxSchema.migrate(running());
    sql().execute("truncate sandbox.payment, sandbox.answer, sandbox.event");
    return running();
  }

  /** As it was left. */
  public static DataSource running() {
    return SERVER.getPostgresDatabase();
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
