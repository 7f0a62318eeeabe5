package booking.domain.pricing;

import booking.domain.money.Money;

/**
 * What a gateway can charge in a currency.
 *
 * @param step minor units that every amount is a multiple of
 * @param minimum the least it charges; nothing at all is always possible, without it
 */
public record GatewayTerms(long step, Money minimum) {}
