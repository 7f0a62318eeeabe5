package booking.persistence.work;

import booking.contract.work.UnitOfWorkContract;
import booking.persistence.OnPostgres;

class JooqUnitOfWorkTest implements UnitOfWorkContract, OnPostgres {}
