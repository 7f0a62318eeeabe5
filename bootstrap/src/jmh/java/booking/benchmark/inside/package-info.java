/**
 * What stands in for parts of the service while it is measured; each only in an environment of its
 * name.
 */
@NullMarked
package booking.benchmark.inside;

import org.jspecify.annotations.NullMarked;
