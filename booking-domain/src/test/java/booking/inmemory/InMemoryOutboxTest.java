package booking.inmemory;

import booking.contract.work.OutboxContract;
import booking.contract.work.UndeliveredContract;

class InMemoryOutboxTest implements OutboxContract, UndeliveredContract, Fresh {}
