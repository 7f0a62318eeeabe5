package booking.persistence.pricing;

import booking.contract.pricing.PriceBooksContract;
import booking.persistence.OnPostgres;

class JooqPriceBooksTest implements PriceBooksContract, OnPostgres {}
