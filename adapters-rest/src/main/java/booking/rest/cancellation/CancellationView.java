package booking.rest.cancellation;

import booking.application.cancellation.PreviewCancellation.Outcome.Previewed;
import booking.domain.refund.PaidBy;
import booking.domain.refund.RefundPart;
import booking.rest.money.Amount;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/** What it would come to if a booking were cancelled. */
@Schema(name = "CancellationPreview")
record CancellationView(
    String bookingId,
    @Schema(description = "The share of the price that comes back", example = "50%") String back,
    @Schema(description = "What is no longer owed: the booking, and its part of the service fee")
        Amount takenBack,
    @Schema(description = "The cancellation fee, tax included") Amount fee,
    @Schema(description = "What goes back to the customer, who may not have paid all yet")
        Amount refund,
    List<PartView> parts,
    @Schema(description = "The moment that this is for") Instant at) {

  /** So much to one tender. */
  @Schema(name = "RefundPart")
  record PartView(@Schema(description = "card or gift-card") String to, Amount amount) {
    private static PartView of(RefundPart part) {
      var to =
          switch (part.to()) {
            case PaidBy.Card _ -> "gift-card";
            case PaidBy.Gateway _ -> "card";
          };
      return new PartView(to, Amount.of(part.amount()));
    }
  }

  static CancellationView of(Previewed it) {
    return new CancellationView(
        it.booking().id().value().toString(),
        it.price().back().toString(),
        Amount.of(it.price().takenBack().total()),
        Amount.of(it.price().kept().total()),
        Amount.of(it.refund()),
        it.parts().stream().map(PartView::of).toList(),
        it.at());
  }
}
