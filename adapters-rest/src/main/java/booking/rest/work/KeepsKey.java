package booking.rest.work;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A route that keeps its Idempotency-Key together with what it does; on all others the key is kept
 * beforehand, which is enough for what is harmless to repeat.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface KeepsKey {

  /** Whether a key must be sent. */
  boolean needed() default false;

  /** For how long a key that must be sent is known. */
  String known() default "as long as its order";
}
