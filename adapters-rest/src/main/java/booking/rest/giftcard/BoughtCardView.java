package booking.rest.giftcard;

import booking.domain.giftcard.GiftCard;
import booking.rest.money.Amount;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;

/** A gift card that was bought. */
@Schema(name = "BoughtGiftCard")
public record BoughtCardView(
    String id,
    Amount amount,
    @Schema(description = "What no order has taken yet") Amount left,
    @Schema(description = "Told to its buyer alone") Optional<String> code,
    @Schema(description = "The end of the code") String hint,
    LocalDate validUntil,
    @Schema(description = "Whether nothing more can be taken of it") boolean frozen) {

  /** With its code, for who bought it. */
  public static BoughtCardView forBuyer(GiftCard card) {
    return of(card, Optional.of(card.code()));
  }

  public static BoughtCardView forOperator(GiftCard card) {
    return of(card, Optional.empty());
  }

  private static BoughtCardView of(GiftCard card, Optional<String> code) {
    return new BoughtCardView(
        card.id().value().toString(),
        Amount.of(card.issued()),
        Amount.of(card.left()),
        code,
        card.hint(),
        card.validUntil(),
        card.frozen());
  }
}
