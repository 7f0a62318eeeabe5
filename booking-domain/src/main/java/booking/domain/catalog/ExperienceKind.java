package booking.domain.catalog;

/** What sort of thing is sold; tells clients how to present it, never how it is claimed. */
public enum ExperienceKind {
  TOUR,
  ACTIVITY,
  RENTAL,
  STAY,
  TRANSFER,
  MEAL,
  APPOINTMENT
}
