package booking.rest.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.management.health.indicator.HealthResult;
import jakarta.inject.Singleton;

/** How answers are written: times as ISO 8601, and nothing left out because it is empty. */
@Singleton
final class ResponseFormat implements BeanCreatedEventListener<ObjectMapper> {

  @Override
  public ObjectMapper onCreated(BeanCreatedEvent<ObjectMapper> event) {
    return event
        .getBean()
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
        .setDefaultPropertyInclusion(JsonInclude.Include.ALWAYS)
        .addMixIn(HealthResult.class, WithoutNulls.class);
  }

  /** Not ours, and expected to be plain. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private interface WithoutNulls {}
}
