package booking.rest.giftcard;

import booking.domain.giftcard.GiftCard;
import booking.domain.refund.Refund;
import booking.rest.refund.RefundView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;

/** A gift card that was given back. */
@Schema(name = "GiftCardReturned")
public record ReturnedView(
    BoughtCardView giftCard,
    @Schema(description = "What goes back for it, unless that went back before")
        Optional<RefundView> refund) {

  static ReturnedView of(GiftCard card, Optional<Refund> refund) {
    return new ReturnedView(BoughtCardView.forOperator(card), refund.map(RefundView::of));
  }
}
