package booking.persistence.checkout;

import static booking.contract.Shop.seats;
import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.Shop;
import booking.domain.availability.PoolId;
import booking.domain.checkout.Placements.Outcome;
import booking.persistence.OwnDatabase;
import booking.persistence.Waiting;
import java.sql.Connection;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Somebody, an operator at a prompt perhaps, locks pools in another order than all others do. */
class DeadlockTest {
  /** The one that finds a deadlock is its victim: so this is to be the customer. */
  private final OwnDatabase own =
      OwnDatabase.create("set lock_timeout = '10s'; set deadlock_timeout = '1s'", 4);

  private final Shop shop = Shop.on(own.backend());

  @AfterEach
  void closes() {
    own.close();
  }

  @Test
  void who_is_sent_away_to_break_a_deadlock_comes_again() throws Exception {
    var pools = Stream.of(shop.seats(1), shop.seats(1)).sorted().toList();
    try (var operator = own.connect();
        var customer = Executors.newSingleThreadExecutor()) {
      operator.setAutoCommit(false);
      lock(operator, pools.getLast());
      var asked =
          customer.submit(() -> shop.ask(seats(pools.getFirst(), 1), seats(pools.getLast(), 1)));
      Waiting.untilOneIsBlocked(own.sql());
      lock(operator, pools.getFirst());
      operator.rollback();
      assertThat(asked.get()).isInstanceOf(Outcome.Placed.class);
    }
  }

  private static void lock(Connection connection, PoolId pool) {
    var sql = DSL.using(connection, SQLDialect.POSTGRES);
    sql.execute("set deadlock_timeout = '1min'");
    sql.execute("select from pool where id = {0} for update", DSL.val(pool.value()));
  }
}
