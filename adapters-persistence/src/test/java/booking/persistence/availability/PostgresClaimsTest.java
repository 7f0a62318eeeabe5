package booking.persistence.availability;

import booking.contract.availability.ClaimsContract;
import booking.persistence.OnPostgres;

class PostgresClaimsTest implements ClaimsContract, OnPostgres {}
