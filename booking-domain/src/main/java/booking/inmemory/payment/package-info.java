/**
 * A payment gateway in memory: every state a card payment can be in, and test cards to get there.
 */
@NullMarked
package booking.inmemory.payment;

import org.jspecify.annotations.NullMarked;
