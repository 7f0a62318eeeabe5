package booking.inmemory;

import booking.contract.refund.RefundsContract;

class InMemoryRefundsTest implements RefundsContract, Fresh {}
