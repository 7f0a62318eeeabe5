package booking.persistence.ledger;

import static booking.contract.Shop.seats;
import static booking.contract.checkout.CheckoutFixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import booking.contract.Shop;
import booking.contract.checkout.Moves;
import booking.persistence.OnPostgres;
import booking.persistence.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was posted stays as it was. */
class AppendOnlyTest implements OnPostgres {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update posting set at = now()",
        "delete from posting",
        "update entry set amount = amount + 1",
        "delete from entry",
      })
  void the_database_refuses_to_change_what_was_posted(String change) {
    var backend = fresh();
    var shop = Shop.on(backend);
    var order = shop.place(seats(shop.seats(1), 1));
    shop.store(Moves.confirm(order, NOON), NOON);
    var posted = backend.journal().about(order.order().id().value());
    assertThatThrownBy(() -> TestDatabase.execute(change)).hasMessageContaining("append-only");
    assertThat(backend.journal().about(order.order().id().value())).isEqualTo(posted).isNotEmpty();
  }
}
