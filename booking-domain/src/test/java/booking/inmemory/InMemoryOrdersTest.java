package booking.inmemory;

import booking.contract.order.OrdersContract;

class InMemoryOrdersTest implements OrdersContract, Fresh {}
