package booking.rest.json;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.core.type.Argument;
import io.micronaut.core.type.Headers;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.body.MessageBodyReader;
import io.micronaut.http.codec.CodecException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Has Micronaut read the bodies of requests that are our records by the strict reader. */
@Singleton
@Order(Ordered.HIGHEST_PRECEDENCE)
@Consumes(MediaType.APPLICATION_JSON)
final class JsonBodies<T> implements MessageBodyReader<T> {
  private final JsonReader reader = new JsonReader();

  @Override
  public boolean isReadable(Argument<T> type, @Nullable MediaType mediaType) {
    return type.getType().isRecord() && type.getType().getName().startsWith("booking.rest.");
  }

  @Override
  public T read(
      Argument<T> type, @Nullable MediaType mediaType, Headers headers, InputStream body) {
    try {
      return type.getType()
          .cast(reader.read(body.readAllBytes(), type.getType().asSubclass(Record.class)));
    } catch (IOException broken) {
      throw new CodecException("The body broke off", broken);
    }
  }
}
