package booking.inmemory;

import booking.contract.closure.DecisionsContract;

class InMemoryDecisionsTest implements DecisionsContract, Fresh {}
