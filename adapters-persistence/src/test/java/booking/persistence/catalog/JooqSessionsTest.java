package booking.persistence.catalog;

import booking.contract.catalog.SessionsContract;
import booking.persistence.OnPostgres;

class JooqSessionsTest implements SessionsContract, OnPostgres {}
