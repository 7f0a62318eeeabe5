package booking.inmemory;

import booking.contract.catalog.CatalogContract;

class InMemoryCatalogTest implements CatalogContract, Fresh {}
