package booking.domain.offender;

import io.micronaut.core.annotation.Introspected;

/** A domain type that wears an annotation of a framework. */
@Introspected
public record DomainWithAFramework(String name) {}
