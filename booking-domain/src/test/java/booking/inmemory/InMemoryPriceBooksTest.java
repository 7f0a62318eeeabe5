package booking.inmemory;

import booking.contract.pricing.PriceBooksContract;

class InMemoryPriceBooksTest implements PriceBooksContract, Fresh {}
