package booking.rest.problem;

import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.http.HttpStatus;
import java.util.Locale;

/** Every refusal there is. Clients rely on code and status; the title is for people. */
public enum ProblemCode {
  // The request itself
  MALFORMED_JSON(HttpStatus.BAD_REQUEST, "The body is not JSON, or goes beyond its limits"),
  INVALID_ADDRESS(HttpStatus.BAD_REQUEST, "The address is not plain text"),
  INVALID_REQUEST(HttpStatus.BAD_REQUEST, "Something is missing or of the wrong kind"),
  IDEMPOTENCY_KEY_MISSING(HttpStatus.BAD_REQUEST, "An Idempotency-Key is needed here"),
  IDEMPOTENCY_KEY_INVALID(HttpStatus.BAD_REQUEST, "This is no Idempotency-Key"),
  IDEMPOTENCY_KEY_REUSED(
      HttpStatus.UNPROCESSABLE_ENTITY, "The Idempotency-Key belongs to another request"),
  UNAUTHORISED(HttpStatus.UNAUTHORIZED, "A valid key is needed here"),
  FORBIDDEN(HttpStatus.FORBIDDEN, "The key does not reach this far"),
  NOT_FOUND(HttpStatus.NOT_FOUND, "There is no such thing"),
  METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "Not with this method"),
  NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "Not to be had in that media type"),
  UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Bodies are application/json"),
  TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS, "That was asked too often"),
  BODY_TOO_LARGE(HttpStatus.REQUEST_ENTITY_TOO_LARGE, "The body is too large"),

  // What is wanted
  NOTHING_WANTED(HttpStatus.UNPROCESSABLE_ENTITY, "Nothing is wanted"),
  UNKNOWN_SESSION(HttpStatus.NOT_FOUND, "There is no such session"),
  UNKNOWN_RESOURCE(HttpStatus.NOT_FOUND, "There is no such resource"),
  UNKNOWN_TICKET_TYPE(HttpStatus.NOT_FOUND, "There is no such ticket type here"),
  UNKNOWN_EXTRA(HttpStatus.NOT_FOUND, "There is no such extra here"),
  MIXED_SUPPLIERS(HttpStatus.UNPROCESSABLE_ENTITY, "An order is of one supplier"),
  NO_LONGER_OFFERED(HttpStatus.CONFLICT, "It is no longer offered"),
  CUT_OFF_PASSED(HttpStatus.CONFLICT, "Its sale has ended"),
  PARTY_TOO_SMALL(HttpStatus.UNPROCESSABLE_ENTITY, "Too few people for this"),
  PARTY_TOO_LARGE(HttpStatus.UNPROCESSABLE_ENTITY, "Too many people for one booking of this"),
  INTERVAL_NOT_OFFERED(HttpStatus.UNPROCESSABLE_ENTITY, "It cannot be had for that time"),
  SOLD_OUT(HttpStatus.CONFLICT, "Not enough is left"),

  // What it costs
  UNKNOWN_COUPON(HttpStatus.UNPROCESSABLE_ENTITY, "There is no such coupon"),
  COUPON_NOT_VALID_NOW(HttpStatus.UNPROCESSABLE_ENTITY, "The coupon is not valid today"),
  COUPON_NOT_FOR_THIS(HttpStatus.UNPROCESSABLE_ENTITY, "The coupon is for something else"),
  COUPON_NEEDS_MORE(HttpStatus.UNPROCESSABLE_ENTITY, "The coupon asks for a larger order"),
  COUPON_EXHAUSTED(HttpStatus.CONFLICT, "The coupon is used up"),
  COUPON_USED_BEFORE(HttpStatus.CONFLICT, "This customer has used the coupon before"),
  UNKNOWN_GIFT_CARD(HttpStatus.UNPROCESSABLE_ENTITY, "There is no such gift card"),
  GIFT_CARD_NOT_VALID(HttpStatus.UNPROCESSABLE_ENTITY, "The gift card is not valid"),
  GIFT_CARD_NAMED_TWICE(HttpStatus.UNPROCESSABLE_ENTITY, "The gift card is named twice"),
  GIFT_CARD_USED_UP(HttpStatus.CONFLICT, "The gift card is used up"),
  GIFT_CARD_FROZEN(HttpStatus.CONFLICT, "The gift card is frozen"),
  GIFT_CARD_BUYS_NO_GIFT_CARD(
      HttpStatus.UNPROCESSABLE_ENTITY, "Gift cards are not bought with gift cards"),
  SUPPLIER_NEEDED(HttpStatus.UNPROCESSABLE_ENTITY, "Whose gift cards they are is not said"),
  TOO_MANY_GIFT_CARDS(HttpStatus.UNPROCESSABLE_ENTITY, "Too many gift cards for one order"),
  GIFT_CARD_CURRENCY_NOT_SOLD(
      HttpStatus.UNPROCESSABLE_ENTITY, "Gift cards are sold in another currency"),
  GIFT_CARD_AMOUNT_NOT_SOLD(
      HttpStatus.UNPROCESSABLE_ENTITY, "Gift cards are not sold for that amount"),
  BELOW_GATEWAY_MINIMUM(
      HttpStatus.UNPROCESSABLE_ENTITY, "What is left to pay is too little for a card"),
  UNKNOWN_QUOTE_TOKEN(HttpStatus.UNPROCESSABLE_ENTITY, "That is no token of ours"),
  QUOTE_CHANGED(HttpStatus.CONFLICT, "It costs something else now"),

  // Placing
  TERMS_NOT_ACCEPTED(HttpStatus.UNPROCESSABLE_ENTITY, "The terms were not accepted"),
  PARTICIPANT_NOT_EXPECTED(
      HttpStatus.UNPROCESSABLE_ENTITY, "There is no ticket for this participant"),
  ANSWER_MISSING(HttpStatus.UNPROCESSABLE_ENTITY, "A question was not answered"),
  ALREADY_PAID(HttpStatus.CONFLICT, "It is paid, or being paid"),

  // After the sale
  NOT_CANCELLABLE(HttpStatus.CONFLICT, "In that state it cannot be cancelled"),
  NOT_THAT_MANY(HttpStatus.UNPROCESSABLE_ENTITY, "Not so many of them can be cancelled"),
  ALREADY_BEGUN(HttpStatus.CONFLICT, "It has begun already"),
  NOT_CHANGEABLE(HttpStatus.CONFLICT, "In that state it cannot be changed"),
  TOO_LATE_TO_CHANGE(HttpStatus.CONFLICT, "It can no longer be changed"),
  OTHER_EXPERIENCE(HttpStatus.CONFLICT, "Another experience is another booking"),
  PRICE_DIFFERS(HttpStatus.CONFLICT, "It comes to something else"),
  REFUND_TOO_LARGE(HttpStatus.UNPROCESSABLE_ENTITY, "More than there is to give back"),
  GIFT_CARD_IN_USE(HttpStatus.CONFLICT, "An order that is not paid yet holds some of the card"),
  GIFT_CARD_SPENT(HttpStatus.CONFLICT, "Some of the gift card is spent"),
  DISPUTED(HttpStatus.CONFLICT, "The customer has his bank take the money back"),
  RETURN_PERIOD_OVER(HttpStatus.CONFLICT, "The time to give it back is over"),
  REFUND_OPEN(HttpStatus.CONFLICT, "A refund waits for a decision already"),
  REFUND_DECIDED(HttpStatus.CONFLICT, "That cannot be decided any more"),

  // Paying
  NOTHING_DUE(HttpStatus.CONFLICT, "Nothing is owed"),
  LINK_EXPIRED(HttpStatus.GONE, "What the link was for is over"),
  IN_PROGRESS(HttpStatus.CONFLICT, "The same request is being worked on"),
  PAYMENT_DECLINED(HttpStatus.PAYMENT_REQUIRED, "The card was turned down"),
  GATEWAY_SILENT(HttpStatus.SERVICE_UNAVAILABLE, "The payment gateway does not answer"),
  GATEWAY_REFUSED(HttpStatus.BAD_GATEWAY, "The payment gateway does not take this"),
  PAYMENT_NOT_OPEN(HttpStatus.CONFLICT, "There is nothing left to confirm"),
  NOT_A_TEST_CARD(HttpStatus.UNPROCESSABLE_ENTITY, "That is no test card"),
  FORGED_WEBHOOK(HttpStatus.BAD_REQUEST, "The signature is wrong or too old"),
  CAPTURE_REFUSED(HttpStatus.PAYMENT_REQUIRED, "The money could not be taken"),
  NEEDS_ACTION(HttpStatus.CONFLICT, "It is the customer's turn"),
  SEATS_GONE(HttpStatus.CONFLICT, "The money came too late and goes back"),
  HOLD_EXPIRED(HttpStatus.CONFLICT, "The time to pay is over"),
  ORDER_GIVEN_UP(HttpStatus.CONFLICT, "The order was given up"),

  // Invoicing
  LESS_THAN_NOTHING(HttpStatus.UNPROCESSABLE_ENTITY, "Nobody is billed less than nothing"),
  NOT_ISSUED(HttpStatus.CONFLICT, "It is a draft: issue it first"),
  OVERPAYMENT(HttpStatus.UNPROCESSABLE_ENTITY, "It is more than remains to be paid"),
  OF_AN_ORDER(HttpStatus.CONFLICT, "It follows from what becomes of its order"),
  MORE_THAN_BILLED(HttpStatus.UNPROCESSABLE_ENTITY, "It is more than is left of what was billed"),

  // Operating
  CAPACITY_IN_USE(HttpStatus.CONFLICT, "More is sold than would be left"),
  SESSION_CANCELLED(HttpStatus.CONFLICT, "The departure was cancelled, for good"),
  CURRENCY_IN_USE(HttpStatus.CONFLICT, "The supplier sells in another currency already"),
  ZONE_IN_USE(HttpStatus.CONFLICT, "There are sessions by the clocks of another zone"),

  // Ourselves
  BUSY(HttpStatus.SERVICE_UNAVAILABLE, "Too many want the same at once"),
  INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong on our side");

  private final HttpStatus status;
  private final String title;

  ProblemCode(HttpStatus status, String title) {
    this.status = status;
    this.title = title;
  }

  public HttpStatus status() {
    return status;
  }

  public String title() {
    return title;
  }

  /** As it stands in the document: {@code sold-out}. */
  @JsonValue
  public String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
