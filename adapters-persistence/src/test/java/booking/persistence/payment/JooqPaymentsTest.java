package booking.persistence.payment;

import booking.contract.payment.PaymentsContract;
import booking.persistence.OnPostgres;

class JooqPaymentsTest implements PaymentsContract, OnPostgres {}
