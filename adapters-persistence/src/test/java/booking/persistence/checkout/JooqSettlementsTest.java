package booking.persistence.checkout;

import booking.contract.checkout.SettlementsContract;
import booking.persistence.OnPostgres;

class JooqSettlementsTest implements SettlementsContract, OnPostgres {}
