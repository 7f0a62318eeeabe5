package booking.notifications.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTextsTest {

  @Test
  void every_word_is_there_in_german() {
    assertThat(words("texts_de.properties").keySet()).isEqualTo(words("texts.properties").keySet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"texts.properties", "texts_de.properties"})
  void none_has_the_apostrophe_that_would_swallow_its_gaps(String file) {
    assertThat(words(file).values()).noneMatch(text -> text.toString().contains("'"));
  }

  private static Properties words(String file) {
    var words = new Properties();
    try (var in = Objects.requireNonNull(PdfPrinter.class.getResourceAsStream(file));
        var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
