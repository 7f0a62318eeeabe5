package booking.inmemory;

import booking.contract.ledger.JournalContract;

class InMemoryJournalTest implements JournalContract, Fresh {}
