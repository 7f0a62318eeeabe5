package booking.inmemory;

import booking.contract.giftcard.FrozenGiftCardsContract;

class InMemoryFrozenGiftCardsTest implements FrozenGiftCardsContract, Fresh {}
