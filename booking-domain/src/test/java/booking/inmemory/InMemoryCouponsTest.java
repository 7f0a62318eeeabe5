package booking.inmemory;

import booking.contract.coupon.CouponsContract;

class InMemoryCouponsTest implements CouponsContract, Fresh {}
