package booking.inmemory;

import booking.contract.payment.PaymentsContract;

class InMemoryPaymentsTest implements PaymentsContract, Fresh {}
