package booking.inmemory;

import booking.contract.checkout.SettlementsContract;

class InMemorySettlementsTest implements SettlementsContract, Fresh {}
