package booking.rest.work;

import booking.rest.access.HandedOn;
import jakarta.inject.Singleton;

/** The key that was sent. */
@Singleton
final class KeyedRequestArgument extends HandedOn<KeyedRequest> {
  KeyedRequestArgument() {
    super(KeyedRequest.class);
  }
}
