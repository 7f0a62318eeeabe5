package booking.persistence.document;

import booking.domain.availability.Demand;
import booking.domain.catalog.ExperienceId;
import booking.domain.pricing.CancellationTerms;
import booking.domain.pricing.QuotedItem;
import booking.domain.pricing.Target;
import booking.domain.time.LocalSpan;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** As it is stored; at first it was not said on what terms it can be cancelled. */
record StoredItem(
    Target target,
    ExperienceId experience,
    String name,
    LocalSpan when,
    Duration cutOff,
    List<QuotedItem.TicketSale> tickets,
    List<QuotedItem.ExtraSale> extras,
    List<Demand> claims,
    @Nullable CancellationTerms cancellation) {

  QuotedItem toItem() {
    return new QuotedItem(
        target,
        experience,
        name,
        when,
        cutOff,
        tickets,
        extras,
        claims,
        cancellation == null ? CancellationTerms.standard() : cancellation);
  }
}
