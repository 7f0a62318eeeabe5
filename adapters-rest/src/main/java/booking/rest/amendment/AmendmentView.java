package booking.rest.amendment;

import booking.application.amendment.PreviewAmendment.Outcome.Previewed;
import booking.rest.money.Amount;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** What it would come to if a booking were changed. */
@Schema(name = "AmendmentPreview")
record AmendmentView(
    String bookingId,
    @Schema(description = "By how much what is owed changes, the fee included") Amount difference,
    @Schema(description = "What is kept of what it no longer costs, tax included") Amount fee,
    @Schema(description = "What would be owed of the whole order then") Amount due,
    @Schema(description = "What would go back to the customer") Amount refund,
    @Schema(description = "The moment that this is for") Instant at) {

  static AmendmentView of(Previewed it) {
    return new AmendmentView(
        it.booking().id().value().toString(),
        Amount.of(it.amendment().change().total()),
        Amount.of(it.amendment().fee().total()),
        Amount.of(it.due()),
        Amount.of(it.refund()),
        it.at());
  }
}
