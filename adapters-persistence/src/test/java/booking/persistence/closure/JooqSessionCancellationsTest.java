package booking.persistence.closure;

import booking.contract.closure.SessionCancellationsContract;
import booking.persistence.OnPostgres;

class JooqSessionCancellationsTest implements SessionCancellationsContract, OnPostgres {}
