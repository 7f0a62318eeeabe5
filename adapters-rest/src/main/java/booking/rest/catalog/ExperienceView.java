package booking.rest.catalog;

import booking.domain.catalog.Experience;
import booking.domain.catalog.Offer;
import booking.domain.catalog.Supplier;
import booking.domain.catalog.SupplierCatalogue;
import booking.rest.json.WireName;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** All that is told of an experience, whatever can be had of it. */
@Schema(name = "Experience")
public record ExperienceView(
    String id,
    String slug,
    String name,
    String summary,
    String text,
    String kind,
    String category,
    String zone,
    SupplierView supplier,
    @Schema(description = "sessions or intervals") String bookedBy,
    Optional<IntervalsView> intervals,
    RulesView rules,
    List<TicketTypeView> ticketTypes,
    List<ExtraView> extras,
    List<QuestionView> questions) {

  /** Who sells it, and on what terms. */
  @Schema(name = "Supplier")
  public record SupplierView(
      String slug, String name, String currency, String termsVersion, String policyVersion) {
    static SupplierView of(Supplier supplier) {
      return new SupplierView(
          supplier.slug(),
          supplier.name(),
          supplier.currency().getCurrencyCode(),
          supplier.terms().termsVersion(),
          supplier.terms().policyVersion());
    }
  }

  /** What a booking must keep to. */
  @Schema(name = "Rules")
  public record RulesView(
      int smallestParty, int largestParty, @Schema(example = "PT1H") Duration cutOff) {}

  /** How intervals may be chosen. */
  @Schema(name = "Intervals")
  public record IntervalsView(
      String resourceId,
      @Schema(description = "What the price is for: hour, day, night or stay") String unit,
      @Schema(example = "PT2H") Duration shortest,
      @Schema(example = "PT8H") Duration longest,
      @Schema(example = "PT30M") Duration step) {}

  public static ExperienceView of(SupplierCatalogue catalogue, Experience experience) {
    var about = experience.description();
    var rules = experience.rules();
    return new ExperienceView(
        experience.id().value().toString(),
        experience.slug(),
        about.name(),
        about.summary(),
        about.text(),
        WireName.of(experience.kind()),
        about.category(),
        experience.zone().getId(),
        SupplierView.of(catalogue.supplier()),
        bookedBy(experience.offer()),
        intervals(experience.offer()),
        new RulesView(rules.smallestParty(), rules.largestParty(), rules.cutOff()),
        TicketTypeView.of(experience.tickets()),
        ExtraView.of(experience.extras()),
        QuestionView.of(experience));
  }

  private static String bookedBy(Offer offer) {
    return switch (offer) {
      case Offer.Departures _ -> "sessions";
      case Offer.Intervals _ -> "intervals";
    };
  }

  private static Optional<IntervalsView> intervals(Offer offer) {
    return switch (offer) {
      case Offer.Departures _ -> Optional.empty();
      case Offer.Intervals(var resource, var unit, var shortest, var longest, var step) ->
          Optional.of(
              new IntervalsView(
                  resource.value().toString(), WireName.of(unit), shortest, longest, step));
    };
  }
}
