package booking.domain.catalog;

import booking.domain.time.WeeklyPattern;
import java.time.Duration;

/** From which wall times sessions are made, how long each lasts and how many seats it has. */
public record SessionRule(WeeklyPattern starts, Duration length, int capacity) {}
