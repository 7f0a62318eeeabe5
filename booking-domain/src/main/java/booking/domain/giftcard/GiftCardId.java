package booking.domain.giftcard;

import java.util.UUID;

/** Names a gift card. */
public record GiftCardId(UUID value) {}
