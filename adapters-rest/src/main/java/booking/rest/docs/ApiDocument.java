package booking.rest.docs;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeIn;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import io.swagger.v3.oas.annotations.tags.Tag;

/** What the OpenAPI document says of the whole; the rest of it is taken from the controllers. */
@OpenAPIDefinition(
    info =
        @Info(
            title = "Booking",
            version = "1",
            description =
                """
                Tours, activities, rentals and appointments: found, priced, held, paid, confirmed.

                Every refusal is a problem document (RFC 9457) with a stable `code`; all of them are \
                listed at `/problems`. Amounts are exact decimals in a string, times carry their \
                offset, unknown fields are ignored. Send an `Idempotency-Key` with whatever changes \
                something: repeating it with the same key is harmless.
                """),
    tags = {
      @Tag(name = "Availability", description = "Find something to book"),
      @Tag(name = "Prices", description = "What it costs, and why"),
      @Tag(name = "Orders", description = "Place, pay, look up, give up"),
      @Tag(name = "Sandbox", description = "Pay with test cards"),
      @Tag(name = "Webhooks", description = "What gateways send by themselves"),
      @Tag(name = "Catalogue", description = "Load what suppliers offer"),
      @Tag(name = "Operations", description = "For operators, with their key")
    })
@SecurityScheme(
    name = "accessToken",
    type = SecuritySchemeType.HTTP,
    scheme = "bearer",
    description = "The token that came with an order")
@SecurityScheme(
    name = "operatorKey",
    type = SecuritySchemeType.APIKEY,
    in = SecuritySchemeIn.HEADER,
    paramName = "X-Api-Key",
    description = "An operator's key; Authorization: Bearer does as well")
final class ApiDocument {
  private ApiDocument() {}
}
