package booking.persistence.ledger;

import booking.contract.ledger.JournalContract;
import booking.persistence.OnPostgres;

class JooqJournalTest implements JournalContract, OnPostgres {}
