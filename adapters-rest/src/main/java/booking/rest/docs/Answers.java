package booking.rest.docs;

import booking.rest.problem.ProblemCode;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a route answers besides its success and what every route of its kind refuses. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Answers {

  /** Whether it says 202 as long as the outcome is not known. */
  boolean later() default false;

  /** Whether it says why a basket cannot be sold. */
  boolean baskets() default false;

  ProblemCode[] refusals() default {};
}
