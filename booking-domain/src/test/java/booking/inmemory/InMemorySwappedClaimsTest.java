package booking.inmemory;

import booking.contract.availability.SwappedClaimsContract;

class InMemorySwappedClaimsTest implements SwappedClaimsContract, Fresh {}
