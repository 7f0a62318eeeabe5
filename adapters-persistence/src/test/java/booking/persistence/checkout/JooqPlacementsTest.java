package booking.persistence.checkout;

import booking.contract.checkout.PlacementsContract;
import booking.persistence.OnPostgres;

class JooqPlacementsTest implements PlacementsContract, OnPostgres {}
