package booking.rest.pricing;

import booking.domain.giftcard.CardSale;
import booking.domain.giftcard.Recipient;
import booking.domain.money.Money;
import booking.domain.party.EmailAddress;
import booking.domain.pricing.Basket;
import booking.rest.json.Spot;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

/** A gift card to buy. */
@Schema(name = "GiftCardRequest")
public record GiftCardBody(
    @Schema(description = "In the supplier's currency") WorthBody amount,
    @Schema(description = "Who is mailed the card besides the buyer")
        Optional<RecipientBody> recipient,
    @Schema(description = "For the recipient")
        @Size(max = CardSale.LONGEST_MESSAGE)
        @Pattern(regexp = "[^\\u0000-\\u0008\\u000b-\\u001f\\u007f]*")
        Optional<String> message) {
  private static final BigDecimal LARGEST = new BigDecimal("1000000000");

  /** What it is to be worth. */
  @Schema(name = "WorthRequest")
  public record WorthBody(
      @Schema(example = "50.00") BigDecimal amount, @Schema(example = "EUR") Currency currency) {}

  /** Who is given it. */
  @Schema(name = "RecipientRequest")
  public record RecipientBody(
      @NotBlank @Size(max = 120) @Pattern(regexp = "[^\\u0000-\\u001f\\u007f]*") String name,
      EmailAddress email) {}

  /** A wrong amount is told, and counts as nothing. */
  Basket.CardWish wish(Spot at) {
    return new Basket.CardWish(
        worth(at.at("amount")),
        recipient.map(to -> new Recipient(to.name().strip(), to.email())),
        message.map(String::strip).orElse(""));
  }

  private Money worth(Spot at) {
    var currency = amount.currency();
    if (!Money.isMoney(currency)) {
      at.at("currency").fault("invalid", "nothing is paid in that");
      return Money.zero(Currency.getInstance("EUR"));
    }
    boolean fits =
        amount.amount().abs().compareTo(LARGEST) < 0
            && amount.amount().scale() <= currency.getDefaultFractionDigits();
    if (!fits) {
      at.fault("invalid", "with the decimals of its currency, and below " + LARGEST);
    }
    return fits ? Money.of(amount.amount(), currency) : Money.zero(currency);
  }
}
