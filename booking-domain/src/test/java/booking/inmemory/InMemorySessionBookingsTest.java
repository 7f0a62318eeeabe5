package booking.inmemory;

import booking.contract.closure.SessionBookingsContract;

class InMemorySessionBookingsTest implements SessionBookingsContract, Fresh {}
