import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.DirectoryResourceAccessor;
import liquibase.ui.LoggerUIService;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Target;

/**
 * Generates jOOQ's tables from the change logs: {@code GenerateTables.java <module folder>}. A
 * PostgreSQL of its own is started, migrated and read; nothing is done when neither the change logs
 * nor this file have changed since.
 */
final class GenerateTables {
  private static final String PACKAGE = "booking.persistence.jooq";
  private static final Logger LIQUIBASE = Logger.getLogger("liquibase");

  private final Path module;

  private GenerateTables(Path module) {
    this.module = module;
  }

  public static void main(String[] args) throws Exception {
    new GenerateTables(Path.of(args[0])).run();
  }

  private void run() throws Exception {
    var output = module.resolve("target/generated-sources/jooq");
    var stamp = module.resolve("target/generated-sources/jooq.stamp");
    var hash = hash();
    if (Files.exists(stamp) && Files.readString(stamp).equals(hash)) {
      return;
    }
    Files.createDirectories(output);
    try (var postgres = EmbeddedPostgres.start()) {
      migrate(postgres.getPostgresDatabase());
      generate(postgres.getPostgresDatabase(), output);
    }
    Files.writeString(stamp, hash);
  }

  private String hash() throws IOException, NoSuchAlgorithmException {
    var digest = MessageDigest.getInstance("SHA-256");
    digest.update(Files.readAllBytes(module.resolve("src/build/java/GenerateTables.java")));
    for (var file : changeLogs()) {
      digest.update(file.toString().getBytes(StandardCharsets.UTF_8));
      digest.update(Files.readAllBytes(file));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private List<Path> changeLogs() throws IOException {
    try (var files = Files.walk(module.resolve("src/main/resources/db"))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private void migrate(DataSource database) throws Exception {
    LIQUIBASE.setLevel(Level.WARNING);
    try (var connection = database.getConnection();
        var resources = new DirectoryResourceAccessor(module.resolve("src/main/resources"));
        var liquibase =
            new Liquibase("db/changelog/root.yaml", resources, new JdbcConnection(connection))) {
      liquibase.setShowSummary(UpdateSummaryEnum.OFF);
      Scope.child(Map.of(Scope.Attr.ui.name(), new LoggerUIService()), () -> liquibase.update(""));
    } catch (LiquibaseException e) {
      throw new IllegalStateException("The change logs do not apply", e);
    }
  }

  private static void generate(DataSource database, Path output) throws Exception {
    var tool = new GenerationTool();
    tool.setDataSource(database);
    tool.run(
        new Configuration()
            .withGenerator(
                new Generator()
                    .withDatabase(
                        new Database()
                            .withName("org.jooq.meta.postgres.PostgresDatabase")
                            .withInputSchema("public")
                            // Extensions bring functions by the hundred; we call none of them.
                            .withIncludeRoutines(false)
                            .withIncludeUDTs(false)
                            .withExcludes("databasechangelog.*|scheduled_tasks|shortages")
                            .withForcedTypes(
                                new ForcedType()
                                    .withName("INSTANT")
                                    .withIncludeTypes("timestamptz"),
                                new ForcedType()
                                    .withUserType(
                                        "org.jooq.postgres.extensions.types.OffsetDateTimeRange")
                                    .withBinding(
                                        "org.jooq.postgres.extensions.bindings.OffsetDateTimeRangeBinding")
                                    .withIncludeTypes("tstzrange"),
                                new ForcedType()
                                    .withUserType(
                                        "org.jooq.postgres.extensions.types.LocalDateRange")
                                    .withBinding(
                                        "org.jooq.postgres.extensions.bindings.LocalDateRangeBinding")
                                    .withIncludeTypes("daterange")))
                    .withGenerate(
                        new Generate()
                            .withGeneratedAnnotation(false)
                            .withRecords(true)
                            .withFluentSetters(true))
                    .withTarget(
                        new Target()
                            .withPackageName(PACKAGE)
                            .withDirectory(output.toString())
                            .withClean(true))));
  }
}
