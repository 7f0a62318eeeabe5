/** The OpenAPI document, its user interface, and what problems mean. */
@NullMarked
package booking.rest.docs;

import org.jspecify.annotations.NullMarked;
