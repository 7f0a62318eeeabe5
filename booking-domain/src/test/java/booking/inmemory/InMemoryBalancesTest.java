package booking.inmemory;

import booking.contract.balance.BalancesContract;

class InMemoryBalancesTest implements BalancesContract, Fresh {}
