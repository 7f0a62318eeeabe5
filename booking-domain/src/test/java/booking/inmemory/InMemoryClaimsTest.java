package booking.inmemory;

import booking.contract.availability.ClaimsContract;

class InMemoryClaimsTest implements ClaimsContract, Fresh {}
