package booking.inmemory;

import booking.contract.checkout.PlacementsContract;

class InMemoryPlacementsTest implements PlacementsContract, Fresh {}
