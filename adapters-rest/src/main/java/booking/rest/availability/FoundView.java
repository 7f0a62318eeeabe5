package booking.rest.availability;

import booking.application.availability.OfferedExperience;
import booking.application.availability.SearchAvailability;
import booking.domain.catalog.ExperienceId;
import booking.rest.catalog.ExtraView;
import booking.rest.catalog.TicketTypeView;
import booking.rest.json.WireName;
import booking.rest.money.Amount;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a supplier has between two dates. */
@Schema(name = "Found")
public record FoundView(
    @Schema(description = "While it is the same, nothing shown has changed") String version,
    List<OfferedView> experiences,
    @Schema(description = "For the following page, if there is one") Optional<String> nextCursor) {

  /** An experience with its departures; those booked by interval have none. */
  @Schema(name = "Offered")
  public record OfferedView(
      String id,
      String slug,
      String name,
      String summary,
      String kind,
      String category,
      String zone,
      Amount fromPrice,
      List<TicketTypeView> ticketTypes,
      List<ExtraView> extras,
      List<SessionView> sessions) {

    private static OfferedView of(OfferedExperience offered) {
      var experience = offered.experience();
      return new OfferedView(
          experience.id().value().toString(),
          experience.slug(),
          experience.name(),
          experience.description().summary(),
          WireName.of(experience.kind()),
          experience.description().category(),
          experience.zone().getId(),
          Amount.of(offered.fromPrice()),
          TicketTypeView.of(experience.tickets()),
          ExtraView.of(experience.extras()),
          SessionView.of(offered.sessions()));
    }
  }

  static FoundView of(SearchAvailability.Page page) {
    return new FoundView(
        page.version(),
        page.experiences().stream().map(OfferedView::of).toList(),
        page.next().map(ExperienceId::value).map(UUID::toString));
  }
}
