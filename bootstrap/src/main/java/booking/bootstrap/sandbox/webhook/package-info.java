/** What the sandbox tells by itself: signed messages over HTTP, until somebody takes them. */
@NullMarked
package booking.bootstrap.sandbox.webhook;

import org.jspecify.annotations.NullMarked;
