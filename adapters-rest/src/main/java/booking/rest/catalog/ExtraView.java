package booking.rest.catalog;

import booking.domain.catalog.Extra;
import booking.rest.money.Amount;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** An add-on, priced by the piece. */
@Schema(name = "Extra")
public record ExtraView(String id, String code, String name, Amount price) {

  public static List<ExtraView> of(List<Extra> extras) {
    return extras.stream()
        .map(extra ->
            new ExtraView(
                extra.id().value().toString(),
                extra.code(),
                extra.name(),
                Amount.of(extra.price())))
        .toList();
  }
}
