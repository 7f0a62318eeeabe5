package booking.persistence.closure;

import booking.contract.closure.SessionBookingsContract;
import booking.persistence.OnPostgres;

class JooqSessionBookingsTest implements SessionBookingsContract, OnPostgres {}
