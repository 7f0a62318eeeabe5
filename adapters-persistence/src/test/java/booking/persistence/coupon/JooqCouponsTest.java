package booking.persistence.coupon;

import booking.contract.coupon.CouponsContract;
import booking.persistence.OnPostgres;

class JooqCouponsTest implements CouponsContract, OnPostgres {}
