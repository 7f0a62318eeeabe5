package booking.persistence.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import booking.contract.Backend;
import booking.contract.Race;
import booking.contract.Shop;
import booking.domain.availability.Demand;
import booking.domain.checkout.Placements.Outcome;
import booking.persistence.OwnDatabase;
import booking.persistence.Waiting;
import booking.persistence.database.Trouble;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Why there are both locks and guards: one asks for the last there is while another has taken it
 * and not committed yet.
 */
class WithoutLocksTest {
  private final OwnDatabase own = OwnDatabase.create();
  private final Backend backend = own.backend();
  private final Shop shop = Shop.on(backend);

  @AfterEach
  void closes() {
    own.close();
  }

  /** The last of something, and its guard. */
  enum Last {
    SEAT("pool_not_oversold", "alter table pool drop constraint pool_not_oversold") {
      @Override
      Demand in(Shop shop) {
        return Shop.seats(shop.seats(1), 1);
      }
    },
    EXCLUSIVE_HOURS(
        "claim_not_overlapping",
        """
        alter table claim drop constraint claim_not_overlapping;
        drop trigger claim_within_capacity on claim
        """) {
      @Override
      Demand in(Shop shop) {
        return Shop.hours(shop.resource(1), 1, 2, 4);
      }
    },
    HOURS_OF_A_FLEET("claim_within_capacity", "drop trigger claim_within_capacity on claim") {
      @Override
      Demand in(Shop shop) {
        return Shop.hours(shop.resource(3), 2, 2, 4);
      }
    };

    private final String guard;
    private final String removal;

    Last(String guard, String removal) {
      this.guard = guard;
      this.removal = removal;
    }

    abstract Demand in(Shop shop);
  }

  @ParameterizedTest
  @EnumSource
  void with_locks_the_second_is_told_that_it_is_sold_out(Last last) throws Exception {
    assertThat(asksWhileAnotherTakes(last.in(shop)).get()).isInstanceOf(Outcome.SoldOut.class);
  }

  @ParameterizedTest
  @EnumSource
  void without_locks_the_guard_refuses_but_says_no_more_than_that(Last last) throws Exception {
    removeLocks();
    var second = asksWhileAnotherTakes(last.in(shop));
    var failure = catchThrowableOfType(ExecutionException.class, second::get);
    assertThat(failure.getCause())
        .isInstanceOfSatisfying(
            DataAccessException.class,
            refusal -> assertThat(Trouble.in(refusal).constraint()).isEqualTo(last.guard));
    assertThat(oversold()).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void without_locks_and_guard_it_is_sold_twice(Last last) throws Exception {
    removeLocks();
    own.sql().execute(last.removal);
    var second = asksWhileAnotherTakes(last.in(shop));
    assertThat(second.get()).isInstanceOf(Outcome.Placed.class);
    assertThat(oversold()).isTrue();
  }

  @Test
  void without_locks_a_crowd_runs_into_the_guards_and_buys_no_more_than_there_is()
      throws SQLException {
    removeLocks();
    var seats = Shop.seats(shop.seats(3), 1);
    var hours = Shop.hours(shop.resource(3), 1, 2, 4);
    var outcomes = Race.of(16, i -> shop.ask(seats, hours));
    assertThat(outcomes).filteredOn(Outcome.Placed.class::isInstance).hasSize(3);
    assertThat(oversold()).isFalse();
    assertThat(miscounted()).isFalse();
  }

  /** Both within transactions, where what failed is not tried again. */
  private Future<Outcome> asksWhileAnotherTakes(Demand wish) {
    try (var second = Executors.newSingleThreadExecutor()) {
      return backend
          .unitOfWork()
          .run(() -> {
            shop.place(wish);
            var asked = second.submit(() -> backend.unitOfWork().run(() -> shop.ask(wish)));
            Waiting.untilOneIsBlocked(own.sql());
            return asked;
          });
    }
  }

  private void removeLocks() throws SQLException {
    var source =
        own.sql()
            .fetchSingle("select pg_get_functiondef(oid) from pg_proc where proname = 'lock_pools'")
            .get(0, String.class);
    assertThat(source).contains(" for update");
    try (var connection = own.connect();
        var statement = connection.createStatement()) {
      statement.execute(source.replace(" for update", ""));
    }
  }

  private boolean oversold() {
    return thereIs(
        """
        select from pool where taken > capacity
          or peak(supplier_id, id, '-infinity', 'infinity') > capacity
        """);
  }

  private boolean miscounted() {
    return thereIs(
        """
        select from pool p where not calendar and taken <> (
          select coalesce(sum(units), 0) from claim c
            where c.supplier_id = p.supplier_id and c.pool_id = p.id and live)
        """);
  }

  private boolean thereIs(String query) {
    return !own.sql().fetch(query).isEmpty();
  }
}
