package booking.rest.checkout;

import booking.application.checkout.PlaceOrder;
import booking.application.checkout.PlaceOrder.Expected;
import booking.application.checkout.PlaceOrder.ParticipantWish;
import booking.application.checkout.SettlePayment;
import booking.application.order.LookUpOrder;
import booking.domain.order.Channel;
import booking.domain.party.Customer;
import booking.domain.payment.PaymentId;
import booking.domain.pricing.QuoteHash;
import booking.rest.access.Credentials;
import booking.rest.checkout.PlaceBody.CustomerBody;
import booking.rest.docs.Answers;
import booking.rest.pricing.Baskets;
import booking.rest.pricing.ItemBody;
import booking.rest.pricing.QuoteBody;
import booking.rest.problem.Ask;
import booking.rest.problem.Problem;
import booking.rest.problem.ProblemCode;
import booking.rest.work.KeepsKey;
import booking.rest.work.KeyedRequest;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;

/** The main job: placing an order and paying it. */
@Controller("/api/v1/payments")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Orders")
class PaymentsController {
  private final PlaceOrder placeOrder;
  private final SettlePayment settlePayment;
  private final LookUpOrder lookUpOrder;
  private final Baskets baskets;

  PaymentsController(
      PlaceOrder placeOrder,
      SettlePayment settlePayment,
      LookUpOrder lookUpOrder,
      Baskets baskets) {
    this.placeOrder = placeOrder;
    this.settlePayment = settlePayment;
    this.lookUpOrder = lookUpOrder;
    this.baskets = baskets;
  }

  @Post("/create")
  @KeepsKey(needed = true)
  @Status(HttpStatus.CREATED)
  @Answers(
      baskets = true,
      refusals = {
        ProblemCode.QUOTE_CHANGED,
        ProblemCode.UNKNOWN_QUOTE_TOKEN,
        ProblemCode.TERMS_NOT_ACCEPTED,
        ProblemCode.PARTICIPANT_NOT_EXPECTED,
        ProblemCode.ANSWER_MISSING,
        ProblemCode.IN_PROGRESS,
        ProblemCode.GATEWAY_SILENT,
        ProblemCode.GATEWAY_REFUSED
      })
  @Operation(
      summary = "Place an order: its seats are held, and its payment is open",
      description =
          "Keys belong to a supplier: whoever repeats a key with the same body is taken for the"
              + " same customer and is given the same order; with any other he learns nothing of"
              + " it.")
  PlacedView create(
      @Body PlaceBody body, @Parameter(hidden = true) KeyedRequest keyed, HttpRequest<?> request) {
    return PlacingAnswers.of(placeOrder.run(command(body, keyed, request)));
  }

  @Post("/capture")
  @SecurityRequirement(name = "accessToken")
  @Answers(
      later = true,
      refusals = {
        ProblemCode.NOT_FOUND,
        ProblemCode.PAYMENT_DECLINED,
        ProblemCode.CAPTURE_REFUSED,
        ProblemCode.NEEDS_ACTION,
        ProblemCode.SEATS_GONE,
        ProblemCode.HOLD_EXPIRED,
        ProblemCode.ORDER_GIVEN_UP,
        ProblemCode.SESSION_CANCELLED
      })
  @Operation(summary = "Bring a payment that the customer confirmed to its end")
  HttpResponse<SettledView> capture(@Body CaptureBody body, HttpRequest<?> request) {
    var payment = Ask.opaque(body.paymentId(), PaymentId::new);
    return Credentials.bearer(request)
        .flatMap(token -> lookUpOrder.run(payment, token))
        .map(mine -> settlePayment.run(new SettlePayment.Command(payment)))
        .map(SettlingAnswers::of)
        .orElseThrow(
            () -> Problem.of(ProblemCode.NOT_FOUND, "Nothing of yours is there.").refused());
  }

  private PlaceOrder.Command command(PlaceBody body, KeyedRequest keyed, HttpRequest<?> request) {
    return new PlaceOrder.Command(
        baskets.of(
            new QuoteBody(
                body.items(),
                body.couponCode(),
                body.giftCardCodes(),
                body.giftCards(),
                body.supplier())),
        customer(body.customer(), request),
        body.items().stream().map(PaymentsController::participants).toList(),
        body.termsAccepted(),
        body.keepCard().orElse(false),
        Channel.REST,
        expected(body),
        keyed.key(),
        keyed.hash());
  }

  private static Customer customer(CustomerBody body, HttpRequest<?> request) {
    return new Customer(
        body.name().strip(),
        body.email(),
        body.phone(),
        body.locale()
            .or(request::getLocale)
            .filter(locale -> !locale.getLanguage().isEmpty())
            .orElse(Locale.ENGLISH));
  }

  private static List<ParticipantWish> participants(ItemBody item) {
    return item.participants().stream()
        .map(one -> new ParticipantWish(one.ticket(), one.answers()))
        .toList();
  }

  private static Expected expected(PlaceBody body) {
    if (body.quoteToken().isPresent() && body.quoteHash().isPresent()) {
      throw Ask.invalid("quoteHash", "either the token or the hash").refused();
    }
    return body.quoteToken()
        .<Expected>map(Expected.Token::new)
        .or(() -> body.quoteHash().map(QuoteHash::new).map(Expected.Hash::new))
        .orElseGet(Expected.Whatever::new);
  }
}
