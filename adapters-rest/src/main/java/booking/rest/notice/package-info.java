/** Mail that was kept here. */
@NullMarked
package booking.rest.notice;

import org.jspecify.annotations.NullMarked;
