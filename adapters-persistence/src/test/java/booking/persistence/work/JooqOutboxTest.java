package booking.persistence.work;

import booking.contract.work.OutboxContract;
import booking.contract.work.UndeliveredContract;
import booking.persistence.OnPostgres;

class JooqOutboxTest implements OutboxContract, UndeliveredContract, OnPostgres {}
