package booking.persistence.availability;

import static booking.persistence.jooq.Tables.CLAIM;

import booking.domain.availability.Claim;
import booking.domain.availability.ClaimId;
import booking.domain.availability.ClaimState;
import booking.domain.availability.Demand;
import booking.domain.availability.Hold;
import booking.domain.availability.HoldId;
import booking.domain.availability.PoolId;
import booking.domain.availability.PoolKind;
import booking.domain.catalog.SupplierId;
import booking.domain.time.Interval;
import booking.persistence.jooq.tables.records.ClaimRecord;
import booking.persistence.jooq.tables.records.HoldRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** A hold and its claims as rows. */
public final class HoldRow {
  private HoldRow() {}

  public static HoldRecord of(Hold hold) {
    var row = new HoldRecord();
    row.setSupplierId(hold.supplier().value());
    row.setId(hold.id().value());
    row.setState(hold.state().name());
    row.setSince(hold.since());
    row.setExpiresAt(hold.expiresAt());
    return row;
  }

  public static List<ClaimRecord> claims(Hold hold) {
    return IntStream.range(0, hold.claims().size())
        .mapToObj(i -> claim(hold, hold.claims().get(i), i))
        .toList();
  }

  /** What is given up on the way from one to the other, not live, then what is newly claimed. */
  public static List<ClaimRecord> swapped(Hold from, Hold to) {
    var rows = new ArrayList<ClaimRecord>();
    for (var given : from.claims()) {
      if (!to.claims().contains(given)) {
        rows.add(claim(from, given, rows.size()).setLive(false));
      }
    }
    for (var taken : to.claims()) {
      if (!from.claims().contains(taken)) {
        rows.add(claim(to, taken, rows.size()));
      }
    }
    return rows;
  }

  /** Whether it is exclusive is decided with the pool locked. */
  private static ClaimRecord claim(Hold hold, Claim claim, int position) {
    var demand = claim.demand();
    var row = new ClaimRecord();
    row.setSupplierId(hold.supplier().value());
    row.setHoldId(hold.id().value());
    row.setPosition(position);
    row.setId(claim.id().value());
    row.setPoolId(demand.pool().value());
    row.setKind(demand.kind().name());
    row.setUnits(demand.units());
    demand.capacityIfNew().ifPresent(row::setCapacityIfNew);
    demand
        .blocked()
        .ifPresent(blocked -> {
          row.setBlockedFrom(blocked.start());
          row.setBlockedTo(blocked.end());
        });
    return row;
  }

  public static Hold toHold(HoldRecord row, List<ClaimRecord> claims) {
    return new Hold(
        new HoldId(row.getId()),
        new SupplierId(row.getSupplierId()),
        claims.stream().map(HoldRow::toClaim).toList(),
        row.getSince(),
        row.getExpiresAt(),
        ClaimState.valueOf(row.getState()));
  }

  private static Claim toClaim(ClaimRecord row) {
    var demand =
        new Demand(
            new PoolId(row.getPoolId()),
            PoolKind.valueOf(row.getKind()),
            row.getUnits(),
            Optional.ofNullable(row.getBlockedFrom())
                .map(from -> new Interval(from, row.getBlockedTo())),
            row.get(CLAIM.CAPACITY_IF_NEW) == null
                ? OptionalLong.empty()
                : OptionalLong.of(row.getCapacityIfNew()));
    return new Claim(new ClaimId(row.getId()), demand);
  }
}
