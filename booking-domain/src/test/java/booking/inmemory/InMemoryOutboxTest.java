package booking.inmemory;

import booking.contract.work.OutboxContract;

class InMemoryOutboxTest implements OutboxContract, Fresh {}
