package booking.rest.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/** JSON by the letter, and no more of it than anybody needs. */
final class StrictJson {
  private static final int DEEPEST = 32;
  private static final ObjectMapper STRICT =
      new ObjectMapper(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxNumberLength(40)
                          .maxNameLength(200)
                          .maxStringLength(200_000)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private StrictJson() {}

  /**
   * What it says.
   *
   * @throws NotJson when it is not JSON, and where
   */
  static JsonNode tree(byte[] json) {
    try {
      var tree = STRICT.readTree(json);
      if (tree == null || tree.isMissingNode()) {
        throw new NotJson("There is no body");
      }
      return tree;
    } catch (JsonProcessingException no) {
      var where = no.getLocation();
      throw new NotJson(
          where == null
              ? "It cannot be read"
              : "Line %d, column %d".formatted(where.getLineNr(), where.getColumnNr()));
    } catch (IOException no) {
      throw new NotJson("It cannot be read");
    }
  }
}
