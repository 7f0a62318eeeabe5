package booking.inmemory;

import booking.contract.invoice.InvoiceListsContract;

class InMemoryInvoiceListsTest implements InvoiceListsContract, Fresh {}
