package booking.persistence.giftcard;

import booking.contract.giftcard.GiftCardsContract;
import booking.persistence.OnPostgres;

class JooqGiftCardsTest implements GiftCardsContract, OnPostgres {}
