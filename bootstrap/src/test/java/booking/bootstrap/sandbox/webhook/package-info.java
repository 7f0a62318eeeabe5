/** Tests of what the sandbox tells, to a real listener. */
@NullMarked
package booking.bootstrap.sandbox.webhook;

import org.jspecify.annotations.NullMarked;
