package booking.persistence.giftcard;

import booking.contract.giftcard.FrozenGiftCardsContract;
import booking.persistence.OnPostgres;

class JooqFrozenGiftCardsTest implements FrozenGiftCardsContract, OnPostgres {}
