package booking.persistence.payment;

import booking.contract.payment.PaymentStatesContract;
import booking.persistence.OnPostgres;

class PostgresPaymentStatesTest implements PaymentStatesContract, OnPostgres {}
