package booking.inmemory;

import booking.contract.availability.ConcurrentClaimsContract;

class InMemoryConcurrentClaimsTest implements ConcurrentClaimsContract, Fresh {}
