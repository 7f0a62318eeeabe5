package booking.persistence.balance;

import booking.domain.balance.Balance;
import booking.domain.balance.BalanceDetails;
import booking.domain.balance.Balances.State;
import booking.domain.catalog.SupplierId;
import booking.domain.order.OrderId;
import booking.domain.payment.KeptCard;
import booking.persistence.jooq.tables.records.BalanceRecord;
import java.time.ZoneId;
import java.util.Optional;

/** A balance as a row, whichever state it is in. */
final class BalanceRow {
  private BalanceRow() {}

  static BalanceRecord of(Balance balance) {
    var details = balance.details();
    var row = new BalanceRecord();
    row.setSupplierId(details.supplier().value());
    row.setOrderId(details.order().value());
    row.setDueOn(details.dueOn());
    row.setZone(details.zone().getId());
    row.setKeptOwner(details.card().map(KeptCard::owner).orElse(null));
    row.setKeptCard(details.card().map(KeptCard::card).orElse(null));
    row.setState(State.of(balance).name());
    row.setTimes(balance instanceof Balance.Dunned dunned ? dunned.times() : 0);
    row.setNextAt(balance.next().orElse(null));
    setSince(row, balance);
    return row;
  }

  private static void setSince(BalanceRecord row, Balance balance) {
    switch (balance) {
      case Balance.Scheduled _ -> row.setSince(null);
      case Balance.Reminded(_, var at) -> row.setSince(at);
      case Balance.Due(_, var at) -> row.setSince(at);
      case Balance.Dunned(_, _, var at) -> row.setSince(at);
      case Balance.InGrace(_, var at) -> row.setSince(at);
      case Balance.Released(_, var at) -> row.setSince(at);
      case Balance.Settled(_, var at) -> row.setSince(at);
    }
  }

  static Balance toBalance(BalanceRecord row) {
    var details =
        new BalanceDetails(
            new OrderId(row.getOrderId()),
            new SupplierId(row.getSupplierId()),
            row.getDueOn(),
            ZoneId.of(row.getZone()),
            Optional.ofNullable(row.getKeptOwner())
                .map(owner -> new KeptCard(owner, row.getKeptCard())));
    return switch (State.valueOf(row.getState())) {
      case SCHEDULED -> new Balance.Scheduled(details);
      case REMINDED -> new Balance.Reminded(details, row.getSince());
      case DUE -> new Balance.Due(details, row.getSince());
      case DUNNED -> new Balance.Dunned(details, row.getTimes(), row.getSince());
      case IN_GRACE -> new Balance.InGrace(details, row.getSince());
      case RELEASED -> new Balance.Released(details, row.getSince());
      case SETTLED -> new Balance.Settled(details, row.getSince());
    };
  }
}
