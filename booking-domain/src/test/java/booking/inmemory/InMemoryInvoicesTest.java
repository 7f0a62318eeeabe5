package booking.inmemory;

import booking.contract.invoice.InvoicesContract;

class InMemoryInvoicesTest implements InvoicesContract, Fresh {}
