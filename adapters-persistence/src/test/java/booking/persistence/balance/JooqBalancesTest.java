package booking.persistence.balance;

import booking.contract.balance.BalancesContract;
import booking.persistence.OnPostgres;

class JooqBalancesTest implements BalancesContract, OnPostgres {}
