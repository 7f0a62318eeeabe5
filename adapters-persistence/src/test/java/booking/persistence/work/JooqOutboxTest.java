package booking.persistence.work;

import booking.contract.work.OutboxContract;
import booking.persistence.OnPostgres;

class JooqOutboxTest implements OutboxContract, OnPostgres {}
