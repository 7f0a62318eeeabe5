package booking.benchmark.server;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * What the database had to do.
 *
 * @param statements sent to it, those that begin and end transactions included
 * @param commits that had something to make durable
 */
public record Cost(
    double statements, double commits, double inserted, double updated, double walBytes) {

  public Cost per(long pieces) {
    return new Cost(
        statements / pieces,
        commits / pieces,
        inserted / pieces,
        updated / pieces,
        walBytes / pieces);
  }

  /** Work that may fail like the database it is done on. */
  @FunctionalInterface
  public interface Piece {
    void run() throws SQLException;
  }

  /** Does something and counts, in the write-ahead log and by its statements. */
  public static Cost of(Connection observer, Piece work) throws SQLException {
    Sql.run(observer, "create extension if not exists pg_stat_statements");
    Sql.run(observer, "create extension if not exists pg_walinspect");
    count(observer, true);
    Sql.run(observer, "select pg_stat_statements_reset()");
    var from = Sql.text(observer, "select pg_current_wal_insert_lsn()");
    work.run();
    long statements =
        Sql.number(
            observer,
            "select coalesce(sum(calls), 0)::bigint from pg_stat_statements join pg_database d"
                + " on d.oid = dbid where datname = current_database()");
    count(observer, false);
    var to = Sql.text(observer, "select pg_current_wal_flush_lsn()");
    return new Cost(
        statements,
        records(observer, from, to, "Transaction/COMMIT"),
        records(observer, from, to, "Heap/INSERT", "Heap/INSERT+INIT"),
        records(observer, from, to, "Heap/UPDATE", "Heap/HOT_UPDATE", "Heap/UPDATE+INIT"),
        Sql.number(observer, "select pg_wal_lsn_diff('%s', '%s')::bigint".formatted(to, from)));
  }

  /** Counting statements costs a little, so it is done only where they are wanted. */
  static void count(Connection connection, boolean on) throws SQLException {
    Sql.run(
        connection,
        "alter system set pg_stat_statements.track = '%s'".formatted(on ? "top" : "none"));
    Sql.run(connection, "select pg_reload_conf(), pg_sleep(0.2)");
  }

  private static long records(Connection observer, String from, String to, String... kinds)
      throws SQLException {
    return Sql.number(
        observer,
        "select coalesce(sum(count), 0)::bigint from pg_get_wal_stats('%s', '%s', true)"
                .formatted(from, to)
            + " where \"resource_manager/record_type\" in ('"
            + String.join("', '", kinds)
            + "')");
  }
}
