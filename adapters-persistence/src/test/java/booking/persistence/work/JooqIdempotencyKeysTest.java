package booking.persistence.work;

import booking.contract.work.IdempotencyKeysContract;
import booking.persistence.OnPostgres;

class JooqIdempotencyKeysTest implements IdempotencyKeysContract, OnPostgres {}
