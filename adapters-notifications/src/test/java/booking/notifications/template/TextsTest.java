package booking.notifications.template;

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

class TextsTest {

  @Test
  void every_sentence_is_there_in_german() {
    assertThat(sentences("texts_de.properties").keySet())
        .isEqualTo(sentences("texts.properties").keySet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"texts.properties", "texts_de.properties"})
  void none_has_the_apostrophe_that_would_swallow_its_gaps(String file) {
    assertThat(sentences(file).values()).noneMatch(text -> text.toString().contains("'"));
  }

  private static Properties sentences(String file) {
    var sentences = new Properties();
    try (var in = Objects.requireNonNull(Texts.class.getResourceAsStream(file));
        var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      sentences.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sentences;
  }
}
