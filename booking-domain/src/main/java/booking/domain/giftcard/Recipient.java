package booking.domain.giftcard;

import booking.domain.party.EmailAddress;

/** Who is given a gift card that another buys. */
public record Recipient(String name, EmailAddress email) {}
