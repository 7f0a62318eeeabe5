package booking.inmemory;

import booking.contract.dispute.DisputesContract;

class InMemoryDisputesTest implements DisputesContract, Fresh {}
