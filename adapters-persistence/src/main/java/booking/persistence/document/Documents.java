package booking.persistence.document;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_ABSENT;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter.Value;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import org.jooq.JSON;
import org.jooq.JSONB;

/**
 * Writes values of the domain as JSON and reads them back, the same. Components keep their names,
 * ids are plain texts, sealed types say which one they are.
 */
public final class Documents {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModules(new Jdk8Module(), new JavaTimeModule(), new DomainModule())
          .visibility(PropertyAccessor.ALL, Visibility.NONE)
          .visibility(PropertyAccessor.FIELD, Visibility.ANY)
          .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
          .defaultPropertyInclusion(JsonInclude.Value.construct(NON_ABSENT, NON_ABSENT))
          // What is stored from before there was a list of something has none of it.
          .withConfigOverride(
              List.class, list -> list.setSetterInfo(Value.forValueNulls(Nulls.AS_EMPTY)))
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
          .build();

  private Documents() {}

  public static JSONB write(Object value) {
    try {
      return JSONB.jsonb(MAPPER.writeValueAsString(value));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Cannot be written as a document", e);
    }
  }

  public static <T> T read(JSONB document, Class<T> type) {
    try {
      return MAPPER.readValue(document.data(), type);
    } catch (JsonProcessingException e) {
      throw unreadable(e);
    }
  }

  public static <T> T read(JSON document, Class<T> type) {
    return read(JSONB.jsonb(document.data()), type);
  }

  public static <T> T read(JSONB document, TypeReference<T> type) {
    try {
      return MAPPER.readValue(document.data(), type);
    } catch (JsonProcessingException e) {
      throw unreadable(e);
    }
  }

  private static IllegalStateException unreadable(JsonProcessingException e) {
    return new IllegalStateException("The document cannot be read", e);
  }
}
