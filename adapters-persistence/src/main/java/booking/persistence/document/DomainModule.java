package booking.persistence.document;

import booking.domain.availability.PoolId;
import booking.domain.booking.BookingId;
import booking.domain.catalog.DepositPlan;
import booking.domain.catalog.ExperienceId;
import booking.domain.catalog.ExtraId;
import booking.domain.catalog.Offer;
import booking.domain.catalog.ResourceId;
import booking.domain.catalog.SessionId;
import booking.domain.catalog.SupplierId;
import booking.domain.catalog.TaxClass;
import booking.domain.coupon.Coupon;
import booking.domain.coupon.CouponId;
import booking.domain.giftcard.GiftCardId;
import booking.domain.money.Rate;
import booking.domain.party.TicketTypeId;
import booking.domain.pricing.PriceRule;
import booking.domain.pricing.QuoteHash;
import booking.domain.pricing.QuotedItem;
import booking.domain.pricing.Target;
import booking.domain.pricing.Tender;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDelegatingDeserializer;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.Converter;
import java.io.IOException;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Names and short forms of what occurs in documents. Once stored, a name never changes. */
final class DomainModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  DomainModule() {
    ids();
    text(TaxClass.class, TaxClass::code, TaxClass::new);
    text(QuoteHash.class, QuoteHash::hex, QuoteHash::new);
    number(Rate.class, Rate::partsPerMillion, Rate::new);
    addKeySerializer(TaxClass.class, new WriteTaxClass());
    addKeyDeserializer(TaxClass.class, new ReadTaxClass());
    sealed(Offer.class);
    named(Offer.Departures.class, "departures");
    named(Offer.Intervals.class, "intervals");
    sealed(Target.class);
    named(Target.OfSession.class, "session");
    named(Target.OfResource.class, "resource");
    sealed(DepositPlan.Part.class);
    named(DepositPlan.Part.Share.class, "share");
    named(DepositPlan.Part.Amount.class, "amount");
    sealed(Tender.class);
    named(Tender.FromGiftCard.class, "gift-card");
    named(Tender.AtGateway.class, "gateway");
    addDeserializer(
        QuotedItem.class,
        new StdDelegatingDeserializer<>(
            new Form<>(StoredItem.class, QuotedItem.class, StoredItem::toItem)));
    sealed(Coupon.Effect.class);
    named(Coupon.Effect.Percentage.class, "percentage");
    named(Coupon.Effect.Amount.class, "amount");
    priceRules();
  }

  private void ids() {
    id(SupplierId.class, SupplierId::value, SupplierId::new);
    id(ExperienceId.class, ExperienceId::value, ExperienceId::new);
    id(SessionId.class, SessionId::value, SessionId::new);
    id(ResourceId.class, ResourceId::value, ResourceId::new);
    id(ExtraId.class, ExtraId::value, ExtraId::new);
    id(TicketTypeId.class, TicketTypeId::value, TicketTypeId::new);
    id(PoolId.class, PoolId::value, PoolId::new);
    id(CouponId.class, CouponId::value, CouponId::new);
    id(GiftCardId.class, GiftCardId::value, GiftCardId::new);
    id(BookingId.class, BookingId::value, BookingId::new);
  }

  private void priceRules() {
    sealed(PriceRule.Condition.class);
    named(PriceRule.Condition.Season.class, "season");
    named(PriceRule.Condition.Weekdays.class, "weekdays");
    named(PriceRule.Condition.TimeOfDay.class, "time-of-day");
    named(PriceRule.Condition.EarlyBird.class, "early-bird");
    named(PriceRule.Condition.LastMinute.class, "last-minute");
    named(PriceRule.Condition.Occupancy.class, "occupancy");
    named(PriceRule.Condition.PartySize.class, "party-size");
    sealed(PriceRule.Adjustment.class);
    named(PriceRule.Adjustment.Percentage.class, "percentage");
    named(PriceRule.Adjustment.PerTicket.class, "per-ticket");
    named(PriceRule.Adjustment.PerBooking.class, "per-booking");
  }

  private <T> void id(Class<T> type, Function<T, UUID> write, Function<UUID, T> read) {
    text(type, id -> write.apply(id).toString(), text -> read.apply(UUID.fromString(text)));
  }

  private <T> void text(Class<T> type, Function<T, String> write, Function<String, T> read) {
    plain(type, String.class, read, (value, json) -> json.writeString(write.apply(value)));
  }

  private <T> void number(Class<T> type, ToLongFunction<T> write, Function<Long, T> read) {
    plain(type, Long.class, read, (value, json) -> json.writeNumber(write.applyAsLong(value)));
  }

  private <T, V> void plain(Class<T> type, Class<V> form, Function<V, T> read, Writing<T> write) {
    addSerializer(type, new Plainly<>(write));
    addDeserializer(type, new StdDelegatingDeserializer<>(new Form<>(form, type, read)));
  }

  private void sealed(Class<?> type) {
    setMixInAnnotation(type, SaysWhichOne.class);
  }

  private void named(Class<?> one, String name) {
    registerSubtypes(new NamedType(one, name));
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  private interface SaysWhichOne {}

  private record Form<A, B>(Class<A> from, Class<B> to, Function<A, B> how)
      implements Converter<A, B> {
    @Override
    public B convert(A value) {
      return how.apply(value);
    }

    @Override
    public JavaType getInputType(TypeFactory types) {
      return types.constructType(from);
    }

    @Override
    public JavaType getOutputType(TypeFactory types) {
      return types.constructType(to);
    }
  }

  @FunctionalInterface
  private interface Writing<T> {
    void write(T value, JsonGenerator json) throws IOException;
  }

  /** In one go: a converter would look for the serialiser of its form each time. */
  private static final class Plainly<T> extends JsonSerializer<T> {
    private final Writing<T> how;

    Plainly(Writing<T> how) {
      this.how = how;
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      how.write(value, json);
    }
  }

  private static final class WriteTaxClass extends JsonSerializer<TaxClass> {
    @Override
    public void serialize(TaxClass key, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeFieldName(key.code());
    }
  }

  private static final class ReadTaxClass extends KeyDeserializer {
    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
      return new TaxClass(key);
    }
  }
}
