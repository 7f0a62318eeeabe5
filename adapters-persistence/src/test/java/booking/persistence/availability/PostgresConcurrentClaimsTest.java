package booking.persistence.availability;

import booking.contract.availability.ConcurrentClaimsContract;
import booking.persistence.OnPostgres;

class PostgresConcurrentClaimsTest implements ConcurrentClaimsContract, OnPostgres {}
