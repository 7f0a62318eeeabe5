/** Figure 4: a golden basket priced, beside its bare sums; measured by JMH in the core. */
@NullMarked
package booking.benchmark.core;

import org.jspecify.annotations.NullMarked;
