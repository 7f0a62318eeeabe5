package booking.inmemory;

import booking.contract.work.ServerClockContract;

class InMemoryServerClockTest implements ServerClockContract, Fresh {}
