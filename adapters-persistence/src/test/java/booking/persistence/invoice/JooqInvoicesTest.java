package booking.persistence.invoice;

import booking.contract.invoice.InvoicesContract;
import booking.persistence.OnPostgres;

class JooqInvoicesTest implements InvoicesContract, OnPostgres {}
