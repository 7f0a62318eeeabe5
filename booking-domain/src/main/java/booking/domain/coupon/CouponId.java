package booking.domain.coupon;

import java.util.UUID;

/** Names a coupon. */
public record CouponId(UUID value) {}
