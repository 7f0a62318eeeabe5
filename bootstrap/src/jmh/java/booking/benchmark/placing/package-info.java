/** Figure 1: orders placed over HTTP, beside the same rows written by a bare driver. */
@NullMarked
package booking.benchmark.placing;

import org.jspecify.annotations.NullMarked;
