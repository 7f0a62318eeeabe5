package booking.persistence.refund;

import booking.contract.refund.RefundsContract;
import booking.persistence.OnPostgres;

class JooqRefundsTest implements RefundsContract, OnPostgres {}
