package booking.rest.money;

import booking.domain.money.Money;
import io.swagger.v3.oas.annotations.media.Schema;

/** An exact amount, with all decimals of its currency. */
public record Amount(
    @Schema(example = "49.90") String amount, @Schema(example = "EUR") String currency) {

  public static Amount of(Money money) {
    return new Amount(money.decimal(), money.currency().getCurrencyCode());
  }
}
