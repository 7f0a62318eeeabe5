package booking.persistence.invoice;

import booking.contract.invoice.InvoiceNumbersContract;
import booking.persistence.OnPostgres;

class JooqInvoiceNumbersTest implements InvoiceNumbersContract, OnPostgres {}
