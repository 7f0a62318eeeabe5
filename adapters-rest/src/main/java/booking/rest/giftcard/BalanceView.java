package booking.rest.giftcard;

import booking.application.giftcard.LookUpGiftCard.Found;
import booking.rest.json.WireName;
import booking.rest.money.Amount;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/** What is left on a gift card. */
@Schema(name = "GiftCardBalance")
public record BalanceView(
    Amount balance,
    @Schema(description = "The last day on which it pays, where its supplier is")
        LocalDate validUntil,
    @Schema(description = "valid, used-up, expired or frozen") String state) {

  static BalanceView of(Found found) {
    var card = found.card();
    return new BalanceView(Amount.of(card.left()), card.validUntil(), WireName.of(found.state()));
  }
}
