package booking.persistence.availability;

import booking.contract.availability.AvailabilityContract;
import booking.persistence.OnPostgres;

class JooqAvailabilityTest implements AvailabilityContract, OnPostgres {}
