/** What a supplier sells: experiences, ticket types, extras, sessions and resources. */
@NullMarked
package booking.domain.catalog;

import org.jspecify.annotations.NullMarked;
