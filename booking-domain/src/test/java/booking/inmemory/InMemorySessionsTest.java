package booking.inmemory;

import booking.contract.catalog.SessionsContract;

class InMemorySessionsTest implements SessionsContract, Fresh {}
