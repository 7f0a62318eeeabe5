package booking.inmemory;

import booking.contract.giftcard.GiftCardsContract;

class InMemoryGiftCardsTest implements GiftCardsContract, Fresh {}
