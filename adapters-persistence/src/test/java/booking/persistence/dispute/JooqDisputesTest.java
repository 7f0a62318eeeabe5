package booking.persistence.dispute;

import booking.contract.dispute.DisputesContract;
import booking.persistence.OnPostgres;

class JooqDisputesTest implements DisputesContract, OnPostgres {}
