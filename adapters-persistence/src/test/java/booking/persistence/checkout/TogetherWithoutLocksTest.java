package booking.persistence.checkout;

import static booking.contract.checkout.CheckoutFixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import booking.contract.Shop;
import booking.domain.availability.PoolId;
import booking.domain.checkout.Checkout;
import booking.domain.payment.Payment;
import booking.domain.work.Revision;
import booking.persistence.OwnDatabase;
import booking.persistence.Waiting;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;

/** The same for those who are placed together: one instance's want the seat that another's took. */
class TogetherWithoutLocksTest {
  private static final String LOCK = " for update";

  private final OwnDatabase own = OwnDatabase.create();
  private final Shop shop = Shop.on(own.backend());
  private final PoolId lastSeat = shop.seats(1);

  @AfterEach
  void closes() {
    own.close();
  }

  @Test
  void with_locks_the_second_is_told_to_come_alone() throws Exception {
    assertThat(asksWhileAnotherTakes().get()).contains("apart");
    assertThat(taken()).isEqualTo(1);
  }

  @Test
  void without_locks_the_guard_refuses_all_of_them() throws Exception {
    removeLocks();
    var second = asksWhileAnotherTakes();
    var failure = catchThrowableOfType(ExecutionException.class, second::get);
    assertThat(failure)
        .hasCauseInstanceOf(PSQLException.class)
        .hasMessageContaining("pool_not_oversold");
    assertThat(taken()).isEqualTo(1);
  }

  @Test
  void without_locks_and_guard_it_is_sold_twice() throws Exception {
    removeLocks();
    own.sql().execute("alter table pool drop constraint pool_not_oversold");
    assertThat(asksWhileAnotherTakes().get()).contains("pools");
    assertThat(taken()).isEqualTo(2);
  }

  private Future<String> asksWhileAnotherTakes() throws SQLException {
    try (var first = own.connect();
        var thread = Executors.newSingleThreadExecutor()) {
      first.setAutoCommit(false);
      assertThat(place(first)).contains("pools");
      var second =
          thread.submit(() -> {
            try (var other = own.connect()) {
              return place(other);
            }
          });
      Waiting.untilOneIsBlocked(own.sql());
      first.commit();
      return second;
    }
  }

  private String place(Connection connection) throws SQLException {
    var placement = shop.placement(NOON, Shop.seats(lastSeat, 1));
    var payment = placement.payment().map(Payment.class::cast);
    var checkout = new Checkout(placement.order(), placement.hold(), payment, new Revision(1));
    var rows = JooqPlacements.rows(placement, checkout, List.of()).values();
    try (var statement =
        connection.prepareStatement("select together(%s, null)".formatted(CheckoutRows.IN_SQL))) {
      for (int i = 0; i < rows.size(); i++) {
        statement.setObject(i + 1, rows.get(i), Types.OTHER);
      }
      try (var answer = statement.executeQuery()) {
        answer.next();
        return answer.getString(1);
      }
    }
  }

  private void removeLocks() throws SQLException {
    var source =
        own.sql()
            .fetchSingle(
                "select pg_get_functiondef(oid) from pg_proc where proname = 'placed_apart'")
            .get(0, String.class);
    assertThat(source).contains(LOCK);
    try (var connection = own.connect();
        var statement = connection.createStatement()) {
      statement.execute(source.replace(LOCK, ""));
    }
  }

  private long taken() {
    return own.sql()
        .fetchSingle("select taken from pool where id = ?", lastSeat.value())
        .get(0, Long.class);
  }
}
