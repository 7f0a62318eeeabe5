package booking.persistence.invoice;

import booking.contract.invoice.InvoiceListsContract;
import booking.persistence.OnPostgres;

class JooqInvoiceListsTest implements InvoiceListsContract, OnPostgres {}
