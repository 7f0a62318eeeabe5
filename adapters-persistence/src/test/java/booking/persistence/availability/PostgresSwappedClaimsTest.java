package booking.persistence.availability;

import booking.contract.availability.SwappedClaimsContract;
import booking.persistence.OnPostgres;

class PostgresSwappedClaimsTest implements SwappedClaimsContract, OnPostgres {}
