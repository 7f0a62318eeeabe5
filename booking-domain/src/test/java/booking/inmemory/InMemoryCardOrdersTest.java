package booking.inmemory;

import booking.contract.checkout.CardOrdersContract;

class InMemoryCardOrdersTest implements CardOrdersContract, Fresh {}
