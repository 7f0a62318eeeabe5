/** Gift cards over HTTP: what is left on one, and taking one back. */
@NullMarked
package booking.rest.giftcard;

import org.jspecify.annotations.NullMarked;
