package booking.inmemory;

import booking.domain.catalog.CapacityInUse;

/** How large the pools of one snapshot are. */
record PoolSizes(Tables tables) {

  /** Refuses, by the code of what is counted, to go below what is taken. */
  void set(Pool wanted, String code) {
    var pool = tables.pools().find(wanted.id()).orElse(wanted);
    if (wanted.capacity() < pool.peak()) {
      throw new CapacityInUse(code);
    }
    tables.pools().put(pool.id(), pool.resized(wanted.capacity()));
  }

  /** Goes no further down than what is taken: then there is simply nothing left. */
  void lower(Pool wanted) {
    var pool = tables.pools().find(wanted.id()).orElse(wanted);
    tables.pools().put(pool.id(), pool.resized(Math.max(wanted.capacity(), pool.peak())));
  }
}
