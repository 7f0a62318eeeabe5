package booking.persistence.checkout;

import static booking.contract.Shop.seats;
import static booking.contract.checkout.CheckoutFixtures.NOON;
import static booking.contract.checkout.CheckoutFixtures.keyed;
import static booking.contract.checkout.CheckoutFixtures.request;
import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.Backend;
import booking.contract.Shop;
import booking.contract.checkout.Moves;
import booking.domain.availability.PoolId;
import booking.domain.checkout.Move;
import booking.domain.checkout.Placement;
import booking.domain.checkout.Placements;
import booking.domain.checkout.Settlements;
import booking.domain.work.IdempotencyKey;
import booking.persistence.OnPostgres;
import booking.persistence.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Those who come while the database is busy are served in one transaction, each by himself. */
class TogetherTest implements OnPostgres {
  private final Backend backend = fresh();
  private final Shop shop = Shop.on(backend);
  private final PoolId jammed = shop.seats(99);

  private List<Placements.Outcome> placeBehindOne(Placement... others) throws SQLException {
    var all = new ArrayList<Supplier<Placements.Outcome>>();
    Stream.concat(Stream.of(shop.placement(NOON, seats(jammed, 1))), Arrays.stream(others))
        .forEach(placement -> all.add(() -> backend.placements().place(placement, NOON)));
    try (var jam = Jam.at("select from pool where id = '" + jammed.value() + "' for update")) {
      var outcomes = jam.release(all);
      assertThat(outcomes.getFirst()).isInstanceOf(Placements.Outcome.Placed.class);
      return outcomes.subList(1, outcomes.size());
    }
  }

  private static int transactionsThatWrote(String table) {
    return TestDatabase.open()
        .ask(sql -> sql.fetchSingle("select count(distinct xmin::text) from " + table))
        .get(0, Integer.class);
  }

  @Test
  void orders_that_wait_are_placed_in_one_transaction() throws SQLException {
    var pools = List.of(shop.seats(5), shop.seats(5));
    var outcomes =
        placeBehindOne(
            shop.placement(NOON, seats(pools.get(0), 2)),
            shop.placement(NOON, seats(pools.get(1), 1), seats(jammed, 1)),
            shop.placement(NOON, seats(pools.get(0), 3)));
    assertThat(outcomes).hasOnlyElementsOfType(Placements.Outcome.Placed.class);
    assertThat(transactionsThatWrote("orders")).isEqualTo(2);
    assertThat(shop.seatsLeft(pools.get(0), NOON)).isZero();
    assertThat(shop.seatsLeft(pools.get(1), NOON)).isEqualTo(4);
  }

  @Test
  void one_that_is_sold_out_spoils_no_other() throws SQLException {
    var pool = shop.seats(3);
    var outcomes =
        placeBehindOne(
            shop.placement(NOON, seats(pool, 2)),
            shop.placement(NOON, seats(pool, 2)),
            shop.placement(NOON, seats(jammed, 1)));
    assertThat(outcomes.get(0)).isInstanceOf(Placements.Outcome.Placed.class);
    assertThat(outcomes.get(1)).isInstanceOf(Placements.Outcome.SoldOut.class);
    assertThat(outcomes.get(2)).isInstanceOf(Placements.Outcome.Placed.class);
    assertThat(transactionsThatWrote("orders")).isEqualTo(2);
    assertThat(shop.seatsLeft(pool, NOON)).isEqualTo(1);
  }

  @Test
  void of_twins_one_is_placed_and_the_other_is_told_so() throws SQLException {
    var key = new IdempotencyKey("key-of-twins");
    var wanted = shop.placement(NOON, seats(shop.seats(9), 2));
    var outcomes =
        placeBehindOne(
            keyed(wanted, key, request("a")),
            keyed(shop.placement(NOON, seats(jammed, 1)), key, request("a")),
            keyed(shop.placement(NOON, seats(jammed, 1)), key, request("b")),
            shop.placement(NOON, seats(jammed, 1)));
    assertThat(outcomes.get(0)).isInstanceOf(Placements.Outcome.Placed.class);
    assertThat(outcomes.get(1)).isEqualTo(new Placements.Outcome.Repeated(wanted.order().id()));
    assertThat(outcomes.get(2)).isEqualTo(new Placements.Outcome.KeyReused());
    assertThat(outcomes.get(3)).isInstanceOf(Placements.Outcome.Placed.class);
    // The first, and all others but the twin's.
    assertThat(transactionsThatWrote("orders")).isEqualTo(2);
  }

  @Test
  void moves_that_wait_are_stored_in_one_transaction_each_for_itself() throws SQLException {
    var first = shop.place(seats(jammed, 1));
    var opened = shop.place(seats(jammed, 1));
    var committed = shop.place(seats(jammed, 1));
    var overtaken = shop.place(seats(jammed, 1));
    var gone = Moves.commit(overtaken);
    shop.store(Moves.opened(overtaken), NOON);
    var all =
        List.of(Moves.opened(first), Moves.opened(opened), Moves.confirm(committed, NOON), gone);
    var before = transactionsThatWrote("orders");
    try (var jam =
        Jam.at("select from orders where id = '" + first.order().id().value() + "' for update")) {
      var outcomes = jam.release(all.stream().map(this::storing).toList());
      assertThat(outcomes.subList(0, 3)).hasOnlyElementsOfType(Settlements.Outcome.Stored.class);
      assertThat(outcomes.get(3)).isEqualTo(new Settlements.Outcome.Overtaken());
    }
    assertThat(shop.reread(committed).order()).isEqualTo(all.get(2).to().order());
    assertThat(shop.reread(opened).payment()).isEqualTo(all.get(1).to().payment());
    // The one that was overtaken, the first, and the other two at once.
    assertThat(before).isEqualTo(4);
    assertThat(transactionsThatWrote("orders")).isEqualTo(3);
  }

  private Supplier<Settlements.Outcome> storing(Move move) {
    return () -> backend.settlements().store(move, NOON);
  }
}
