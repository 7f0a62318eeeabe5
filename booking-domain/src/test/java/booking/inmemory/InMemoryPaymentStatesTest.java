package booking.inmemory;

import booking.contract.payment.PaymentStatesContract;

class InMemoryPaymentStatesTest implements PaymentStatesContract, Fresh {}
