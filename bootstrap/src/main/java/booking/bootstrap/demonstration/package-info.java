/** Something to look at: a catalogue for whoever starts the service without one. */
@NullMarked
package booking.bootstrap.demonstration;

import org.jspecify.annotations.NullMarked;
