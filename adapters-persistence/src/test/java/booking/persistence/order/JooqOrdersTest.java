package booking.persistence.order;

import booking.contract.order.OrdersContract;
import booking.persistence.OnPostgres;

class JooqOrdersTest implements OrdersContract, OnPostgres {}
