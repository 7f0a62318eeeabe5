package booking.bootstrap.demonstration;

import booking.application.catalog.ImportCatalogue;
import booking.bootstrap.settings.Settings;
import booking.domain.catalog.Catalog;
import booking.rest.catalog.CatalogueReader;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads the demonstration catalogue into an embedded database that has none, by the same import
 * that everybody uses. A database of yours is left as it is.
 */
@Singleton
final class Demonstration implements ApplicationEventListener<StartupEvent> {
  private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);
  private static final String FILE = "/demonstration/catalogue.json";

  private final Settings settings;
  private final Catalog catalog;
  private final CatalogueReader reader;
  private final ImportCatalogue importCatalogue;

  Demonstration(
      Settings settings, Catalog catalog, CatalogueReader reader, ImportCatalogue importCatalogue) {
    this.settings = settings;
    this.catalog = catalog;
    this.reader = reader;
    this.importCatalogue = importCatalogue;
  }

  @Override
  public void onApplicationEvent(StartupEvent event) {
    if (settings.databaseUrl().isEmpty() && catalog.suppliers().isEmpty()) {
      switch (reader.read(file())) {
        case CatalogueReader.Reading.Read(var command) ->
            LOG.info("Demonstration catalogue: {}", importCatalogue.run(command));
        case CatalogueReader.Reading.Wrong(var faults) ->
            throw new IllegalStateException("The demonstration catalogue is wrong: " + faults);
      }
    }
  }

  private static byte[] file() {
    try (var file = Demonstration.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException("There is no " + FILE);
      }
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
