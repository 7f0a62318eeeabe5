package booking.inmemory;

import booking.contract.checkout.CheckoutListsContract;

class InMemoryCheckoutListsTest implements CheckoutListsContract, Fresh {}
