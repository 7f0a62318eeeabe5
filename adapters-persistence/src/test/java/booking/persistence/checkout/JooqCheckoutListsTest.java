package booking.persistence.checkout;

import booking.contract.checkout.CheckoutListsContract;
import booking.persistence.OnPostgres;

class JooqCheckoutListsTest implements CheckoutListsContract, OnPostgres {}
