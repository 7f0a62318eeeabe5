package booking.inmemory;

import booking.contract.closure.SessionCancellationsContract;

class InMemorySessionCancellationsTest implements SessionCancellationsContract, Fresh {}
