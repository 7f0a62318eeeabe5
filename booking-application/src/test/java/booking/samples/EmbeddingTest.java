package booking.samples;

import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.catalog.CatalogFixtures;
import booking.domain.catalog.SupplierCatalogue;
import booking.inmemory.InMemoryBackend;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmbeddingTest {
  private static final Path SOURCE = Path.of("src/test/java/booking/samples/Embedding.java");
  private static final Path README = Path.of("../README.md");

  @Test
  void the_readmes_sample_prices_two_tickets() {
    var walk = CatalogFixtures.walkingTour();
    var catalogue = new SupplierCatalogue(CatalogFixtures.cityWalks(), List.of(walk), List.of());
    var soon = LocalDateTime.ofInstant(InMemoryBackend.START, ZoneOffset.UTC).plusDays(3);
    var session = CatalogFixtures.departure(walk, soon, 12);
    assertThat(Embedding.priceOfTwo(catalogue, session)).endsWith(" EUR").doesNotStartWith("Not");
  }

  @Test
  void the_readme_shows_what_is_compiled() throws IOException {
    assertThat(squeezed(Files.readString(README))).contains(squeezed(sample()));
  }

  private static String sample() throws IOException {
    var source = Files.readString(SOURCE);
    return source.substring(source.indexOf("  // sample") + 11, source.indexOf("  // end of"));
  }

  /** However it is broken into lines. */
  private static String squeezed(String code) {
    return code.replaceAll("\\s+", "");
  }
}
