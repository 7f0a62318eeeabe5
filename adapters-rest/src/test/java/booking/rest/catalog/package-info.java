/** What a catalogue file is read as. */
@NullMarked
package booking.rest.catalog;

import org.jspecify.annotations.NullMarked;
