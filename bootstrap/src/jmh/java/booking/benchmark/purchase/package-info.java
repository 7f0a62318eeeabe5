/** Figure 2: whole purchases, from the order to the last webhook. */
@NullMarked
package booking.benchmark.purchase;

import org.jspecify.annotations.NullMarked;
