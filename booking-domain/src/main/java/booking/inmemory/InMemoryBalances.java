package booking.inmemory;

import booking.domain.balance.Balance;
import booking.domain.balance.Balances;
import booking.domain.order.OrderId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Balances in memory. */
public final class InMemoryBalances implements Balances {
  private static final Comparator<Balance> BY_DAY =
      Comparator.comparing((Balance balance) -> balance.details().dueOn())
          .thenComparing(balance -> balance.order().value());

  private final InMemoryStore store;

  InMemoryBalances(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public Optional<Balance> find(OrderId order) {
    return store.read(tables -> tables.balances().find(order));
  }

  @Override
  public boolean add(Balance.Scheduled balance) {
    return store.write(tables -> tables.balances().add(balance.order(), balance));
  }

  @Override
  public boolean store(Balance from, Balance to) {
    return store.write(tables -> {
      boolean same = tables.balances().find(from.order()).filter(from::equals).isPresent();
      if (same) {
        tables.balances().put(to.order(), to);
      }
      return same;
    });
  }

  @Override
  public List<Balance> due(Instant now, int atMost) {
    return store.read(tables ->
        tables.balances().stream()
            .filter(balance -> balance.next().filter(next -> !next.isAfter(now)).isPresent())
            .sorted(Comparator.comparing(balance -> balance.next().orElseThrow()))
            .limit(atMost)
            .toList());
  }

  @Override
  public List<Balance> list(Filter filter) {
    return store.read(tables -> {
      var last = filter.after().flatMap(tables.balances()::find);
      return tables.balances().stream()
          .filter(one -> filter.supplier().stream().allMatch(one.details().supplier()::equals))
          .filter(one -> filter.states().isEmpty() || filter.states().contains(State.of(one)))
          .filter(one -> last.stream().allMatch(before -> BY_DAY.compare(one, before) > 0))
          .sorted(BY_DAY)
          .limit(filter.atMost())
          .toList();
    });
  }
}
