package booking.inmemory;

import booking.contract.work.UnitOfWorkContract;

class InMemoryUnitOfWorkTest implements UnitOfWorkContract, Fresh {}
