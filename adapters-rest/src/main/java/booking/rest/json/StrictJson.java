package booking.rest.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/** JSON by the letter, and no more of it than anybody needs. */
final class StrictJson {
  private static final int DEEPEST = 32;
  private static final int LONGEST_TEXT = 200_000;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_NUMBER = 40;
  private static final String LIMITS =
      "that is more than is read: %,d characters in a text, %d in a name, %d in a number, %d levels"
          .formatted(LONGEST_TEXT, LONGEST_NAME, LONGEST_NUMBER, DEEPEST);
  private static final ObjectMapper STRICT =
      new ObjectMapper(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxNumberLength(LONGEST_NUMBER)
                          .maxNameLength(LONGEST_NAME)
                          .maxStringLength(LONGEST_TEXT)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private StrictJson() {}

  /**
   * What it says.
   *
   * @throws NotJson when it is not JSON, or more of it than is read, and where
   */
  static JsonNode tree(byte[] json) {
    try {
      var tree = STRICT.readTree(json);
      if (tree == null || tree.isMissingNode()) {
        throw new NotJson("There is no body");
      }
      return tree;
    } catch (StreamConstraintsException no) {
      throw new NotJson(where(no) + ": " + LIMITS);
    } catch (JsonProcessingException no) {
      throw new NotJson(where(no));
    } catch (IOException no) {
      throw new NotJson("It cannot be read");
    }
  }

  private static String where(JsonProcessingException no) {
    var where = no.getLocation();
    return where == null
        ? "It cannot be read"
        : "Line %d, column %d".formatted(where.getLineNr(), where.getColumnNr());
  }
}
