package booking.inmemory;

import booking.contract.availability.AvailabilityContract;

class InMemoryAvailabilityTest implements AvailabilityContract, Fresh {}
