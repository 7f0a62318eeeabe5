package booking.rest.catalog;

import booking.application.catalog.ImportCatalogue;
import booking.domain.catalog.NamedIds;
import booking.domain.catalog.Resource;
import booking.domain.catalog.SellerDetails;
import booking.domain.catalog.Supplier;
import booking.domain.catalog.SupplierCatalogue;
import booking.domain.time.OpeningHours;
import booking.domain.time.OpeningHours.Opening;
import booking.rest.catalog.CatalogueDocument.CouponPart;
import booking.rest.catalog.CatalogueDocument.GiftCardPart;
import booking.rest.catalog.CatalogueDocument.HoursPart;
import booking.rest.catalog.CatalogueDocument.InvoicingPart;
import booking.rest.catalog.CatalogueDocument.ResourcePart;
import booking.rest.catalog.CatalogueDocument.SupplierPart;
import booking.rest.catalog.CatalogueDocument.TimesPart;
import booking.rest.catalog.ExperiencePart.IntervalsPart;
import booking.rest.json.BadDocument;
import booking.rest.json.Fault;
import booking.rest.json.Faults;
import booking.rest.json.JsonReader;
import booking.rest.json.NotJson;
import booking.rest.json.Spot;
import java.time.DayOfWeek;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** From a catalogue file to what is imported; or everything that is wrong with it. */
public final class CatalogueReader {
  private final JsonReader json = new JsonReader();

  public sealed interface Reading {
    record Read(ImportCatalogue.Command command) implements Reading {}

    record Wrong(List<Fault> faults) implements Reading {}
  }

  public Reading read(byte[] file) {
    try {
      return new Reading.Read(command(json.read(file, CatalogueDocument.class)));
    } catch (BadDocument wrong) {
      return new Reading.Wrong(wrong.faults());
    } catch (NotJson wrong) {
      return new Reading.Wrong(
          List.of(new Fault("", "malformed-json", String.valueOf(wrong.getMessage()))));
    }
  }

  /**
   * What is imported for a file.
   *
   * @throws BadDocument with what is wrong in it
   */
  static ImportCatalogue.Command command(CatalogueDocument file) {
    var faults = new Faults();
    var at = faults.root().at("suppliers");
    Home.unique(file.suppliers().stream().map(SupplierPart::slug).toList(), "slug", at);
    var suppliers = Parts.some(file.suppliers(), at, CatalogueReader::supplier);
    faults.orThrow();
    return new ImportCatalogue.Command(suppliers);
  }

  private static Optional<ImportCatalogue.OneSupplier> supplier(SupplierPart part, Spot at) {
    uniqueNames(part, at);
    var home = Home.of(part);
    var prices = new PriceParts(home);
    var experiences = new ExperienceParts(home);
    var catalogue =
        new SupplierCatalogue(
            self(part, home, at),
            Parts.some(part.experiences(), at.at("experiences"), experiences::experience),
            Parts.some(
                part.resources(),
                at.at("resources"),
                (resource, spot) -> resource(home, resource, spot)));
    var coupons = Parts.some(part.coupons(), at.at("coupons"), prices::coupon);
    var cards = Parts.each(part.giftCards(), at.at("giftCards"), prices::giftCard);
    return prices
        .book(part.prices(), at.at("prices"))
        .filter(book -> at.faults().isEmpty())
        .map(book ->
            new ImportCatalogue.OneSupplier(
                catalogue, book, coupons, cards, experiences.sessions(part.experiences())));
  }

  private static void uniqueNames(SupplierPart part, Spot at) {
    Home.unique(
        part.resources().stream().map(ResourcePart::code).toList(), "code", at.at("resources"));
    Home.unique(
        part.experiences().stream().map(ExperiencePart::slug).toList(),
        "slug",
        at.at("experiences"));
    oneRentalEach(part.experiences(), at.at("experiences"));
    Home.unique(part.coupons().stream().map(CouponPart::code).toList(), "code", at.at("coupons"));
    Home.unique(
        part.giftCards().stream().map(GiftCardPart::code).toList(), "code", at.at("giftCards"));
  }

  /** Who books an interval of a resource names the resource alone. */
  private static void oneRentalEach(List<ExperiencePart> experiences, Spot at) {
    var rented = new HashSet<String>();
    for (int i = 0; i < experiences.size(); i++) {
      var resource = experiences.get(i).intervals().map(IntervalsPart::resource);
      if (resource.isPresent() && !rented.add(resource.get())) {
        at.at(i).at("intervals").at("resource").fault("duplicate", "another experience rents it");
      }
    }
  }

  private static Supplier self(SupplierPart part, Home home, Spot at) {
    return new Supplier(
        home.supplier(),
        part.slug(),
        part.name(),
        part.email(),
        part.currency(),
        part.zone(),
        part.locale(),
        new TermsParts(home).terms(part.terms(), at.at("terms")),
        part.invoicing().map(invoicing -> seller(invoicing, part, at.at("invoicing"))));
  }

  private static SellerDetails seller(InvoicingPart part, SupplierPart self, Spot at) {
    return new SellerDetails(
        part.legalName(),
        part.address(),
        part.taxId(),
        part.email().orElse(self.email()),
        part.bank(),
        part.footer(),
        prefixes(part, at));
  }

  private static SellerDetails.Prefixes prefixes(InvoicingPart part, Spot at) {
    var usual = SellerDetails.Prefixes.DEFAULT;
    var invoices = part.invoicePrefix().orElse(usual.invoices());
    var creditNotes = part.creditNotePrefix().orElse(usual.creditNotes());
    if (invoices.equals(creditNotes)) {
      at.at("creditNotePrefix").fault("duplicate", "must differ from that of invoices");
      return usual;
    }
    return new SellerDetails.Prefixes(invoices, creditNotes);
  }

  private static Optional<Resource> resource(Home home, ResourcePart part, Spot at) {
    return hours(part.hours(), at.at("hours"))
        .map(hours ->
            new Resource(
                NamedIds.resource(home.supplier(), part.code()),
                home.supplier(),
                part.code(),
                part.name(),
                part.capacity(),
                hours));
  }

  private static Optional<OpeningHours> hours(HoursPart part, Spot at) {
    Map<DayOfWeek, List<Opening>> week = new LinkedHashMap<>();
    for (var day : part.week().entrySet()) {
      var spot = at.at("week").at(day.getKey().name().toLowerCase(Locale.ROOT));
      week.put(day.getKey(), Parts.<TimesPart, Opening>some(day.getValue(), spot, Parts::opening));
    }
    return Parts.dates(part.season(), at.at("season"))
        .map(season -> new OpeningHours(week, season, Set.copyOf(part.closedOn())));
  }
}
