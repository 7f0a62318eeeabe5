package booking.persistence.catalog;

import booking.contract.catalog.CatalogContract;
import booking.persistence.OnPostgres;

class JooqCatalogTest implements CatalogContract, OnPostgres {}
