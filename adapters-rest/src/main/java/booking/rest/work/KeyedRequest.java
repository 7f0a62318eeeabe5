package booking.rest.work;

import booking.domain.work.IdempotencyKey;
import booking.domain.work.RequestHash;

/**
 * A request with the key that makes repeating it harmless.
 *
 * @param hash the fingerprint of path and body
 */
public record KeyedRequest(IdempotencyKey key, RequestHash hash) {}
