package booking.rest.access;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import java.util.Optional;

/**
 * What a filter found out, handed to methods that ask for a parameter of its type.
 *
 * @param <T> what is handed on
 */
public abstract class HandedOn<T> implements TypedRequestArgumentBinder<T> {
  private final Class<T> type;

  protected HandedOn(Class<T> type) {
    this.type = type;
  }

  public static <T> void to(HttpRequest<?> request, Class<T> type, T found) {
    request.setAttribute(type.getName(), found);
  }

  public static <T> Optional<T> in(HttpRequest<?> request, Class<T> type) {
    return request.getAttribute(type.getName(), type);
  }

  @Override
  public final Argument<T> argumentType() {
    return Argument.of(type);
  }

  @Override
  public final BindingResult<T> bind(ArgumentConversionContext<T> context, HttpRequest<?> source) {
    return () -> in(source, type);
  }
}
