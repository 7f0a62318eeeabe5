package booking.inmemory;

import booking.contract.work.IdempotencyKeysContract;

class InMemoryIdempotencyKeysTest implements IdempotencyKeysContract, Fresh {}
