/** Orders in every state are read as they were stored. */
@NullMarked
package booking.contract.order;

import org.jspecify.annotations.NullMarked;
