package booking.persistence.checkout;

import booking.contract.checkout.CardOrdersContract;
import booking.persistence.OnPostgres;

class JooqCardOrdersTest implements CardOrdersContract, OnPostgres {}
