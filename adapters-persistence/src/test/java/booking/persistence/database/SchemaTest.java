package booking.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import booking.persistence.TestDatabase;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every table, so that the schema can be distributed by supplier. */
class SchemaTest {
  /** Of everybody: suppliers themselves, what nobody knows the supplier of yet, and machinery. */
  private static final List<String> OF_NO_SUPPLIER =
      List.of(
          "databasechangelog",
          "databasechangeloglock",
          "request_key",
          "scheduled_tasks",
          "supplier",
          "webhook_inbox");

  /** It is how those find a supplier who know an id alone, so that is its key. */
  private static final List<String> KEYED_BY_ID_ALONE = List.of("reference.reference_pkey");

  private static final String TENANT_TABLE =
      """
      select c.oid, c.relname, a.attnum, a.attnotnull
        from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'supplier_id'
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
      """;

  private final DSLContext sql = DSL.using(TestDatabase.pool(), SQLDialect.POSTGRES);

  private static List<String> names(DSLContext sql, String query) {
    return sql.fetch("with tenant as (" + TENANT_TABLE + ") " + query + " order by 1")
        .map(found -> found.get(0, String.class));
  }

  private static List<String> ofNoSupplier(DSLContext sql) {
    return names(
        sql,
        """
        select relname from pg_class
          where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
            and oid not in (select oid from tenant where attnotnull)
        """);
  }

  private static List<String> keysAcrossSuppliers(DSLContext sql) {
    return names(
        sql,
        """
        select t.relname || '.' || i.indexrelid::regclass
          from tenant t join pg_index i on i.indrelid = t.oid
          where (i.indisunique or i.indisexclusion) and t.attnum <> all (i.indkey)
        """);
  }

  private static List<String> referencesAcrossSuppliers(DSLContext sql) {
    return names(
        sql,
        """
        select t.relname || '.' || k.conname
          from tenant t join pg_constraint k on k.conrelid = t.oid
          where k.contype = 'f' and not exists (
            select from unnest(k.conkey, k.confkey) as pair (here, there)
              join pg_attribute a on a.attrelid = k.confrelid and a.attnum = pair.there
              where pair.here = t.attnum
                and a.attname = case k.confrelid
                  when 'supplier'::regclass then 'id' else 'supplier_id' end)
        """);
  }

  private static List<String> referencesToPools(DSLContext sql) {
    return names(
        sql,
        "select conname from pg_constraint where contype = 'f' and confrelid = 'pool'::regclass");
  }

  @Test
  void every_table_is_a_supplier_s_but_for_those_that_cannot_be() {
    assertThat(ofNoSupplier(sql)).isEqualTo(OF_NO_SUPPLIER);
  }

  @Test
  void every_key_of_a_supplier_s_table_contains_the_supplier() {
    assertThat(keysAcrossSuppliers(sql)).isEqualTo(KEYED_BY_ID_ALONE);
  }

  @Test
  void what_refers_to_something_refers_to_its_own_supplier_s() {
    assertThat(referencesAcrossSuppliers(sql)).isEmpty();
  }

  @Test
  void nothing_refers_to_pools_and_so_locks_them() {
    assertThat(referencesToPools(sql)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"id uuid primary key", "supplier_id uuid, id uuid not null"})
  void a_table_of_no_supplier_is_noticed(String columns) {
    with(columns, changed -> assertThat(ofNoSupplier(changed)).contains("offender"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id uuid primary key | offender_pkey",
        "id uuid, code text unique, primary key (supplier_id, id) | offender_code_key",
        "at tstzrange, exclude using gist (at with &&) | offender_at_excl",
      })
  void a_key_across_suppliers_is_noticed(String columns, String key) {
    with(
        "supplier_id uuid not null, " + columns,
        changed -> assertThat(keysAcrossSuppliers(changed)).contains("offender." + key));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id uuid, foreign key (id) references reference",
        "id uuid, foreign key (id, supplier_id) references hold",
        "id uuid references supplier",
      })
  void a_reference_across_suppliers_is_noticed(String columns) {
    with(
        "supplier_id uuid not null, " + columns,
        changed -> assertThat(referencesAcrossSuppliers(changed)).hasSize(1));
  }

  @Test
  void a_reference_to_a_pool_is_noticed() {
    with(
        "supplier_id uuid not null, id uuid, foreign key (supplier_id, id) references pool",
        changed -> assertThat(referencesToPools(changed)).hasSize(1));
  }

  /** While there is such a table; then there is none again. */
  private void with(String columns, Consumer<DSLContext> look) {
    sql.connection(connection -> {
      connection.setAutoCommit(false);
      var changed = DSL.using(connection, SQLDialect.POSTGRES);
      changed.execute("create table offender (" + columns + ")");
      look.accept(changed);
      connection.rollback();
    });
  }
}
