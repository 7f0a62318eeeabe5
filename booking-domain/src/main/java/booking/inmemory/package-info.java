/**
 * Every port of the core in memory, over one store: a product for test suites and demonstrations.
 */
@NullMarked
package booking.inmemory;

import org.jspecify.annotations.NullMarked;
