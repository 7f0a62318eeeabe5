package booking.inmemory;

import booking.contract.invoice.InvoiceNumbersContract;

class InMemoryInvoiceNumbersTest implements InvoiceNumbersContract, Fresh {}
