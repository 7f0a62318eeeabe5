package booking.persistence.closure;

import booking.contract.closure.DecisionsContract;
import booking.persistence.OnPostgres;

class JooqDecisionsTest implements DecisionsContract, OnPostgres {}
