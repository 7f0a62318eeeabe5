package booking.persistence.document;

import booking.domain.availability.PoolId;
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
import booking.domain.pricing.Target;
import booking.domain.pricing.TaxTotal;
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
import com.fasterxml.jackson.databind.ser.std.StdDelegatingSerializer;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.Converter;
import java.io.IOException;
import java.util.UUID;
import java.util.function.Function;

/** Names and short forms of what occurs in documents. Once stored, a name never changes. */
final class DomainModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  DomainModule() {
    ids();
    plain(TaxClass.class, String.class, TaxClass::code, TaxClass::new);
    plain(QuoteHash.class, String.class, QuoteHash::hex, QuoteHash::new);
    plain(Rate.class, Long.class, Rate::partsPerMillion, Rate::new);
    addKeySerializer(TaxClass.class, new WriteTaxClass());
    addKeyDeserializer(TaxClass.class, new ReadTaxClass());
    sealed(Offer.class);
    named(Offer.Departures.class, "departures");
    named(Offer.Intervals.class, "intervals");
    sealed(Target.class);
    named(Target.OfSession.class, "session");
    named(Target.OfResource.class, "resource");
    sealed(Tender.class);
    named(Tender.FromGiftCard.class, "gift-card");
    named(Tender.AtGateway.class, "gateway");
    addDeserializer(
        TaxTotal.class,
        new StdDelegatingDeserializer<>(
            new Form<>(StoredTaxTotal.class, TaxTotal.class, StoredTaxTotal::toTaxTotal)));
    sealed(Coupon.Effect.class);
    named(Coupon.Effect.Percentage.class, "percentage");
    named(Coupon.Effect.Amount.class, "amount");
    priceRules();
  }

  private void ids() {
    plain(SupplierId.class, UUID.class, SupplierId::value, SupplierId::new);
    plain(ExperienceId.class, UUID.class, ExperienceId::value, ExperienceId::new);
    plain(SessionId.class, UUID.class, SessionId::value, SessionId::new);
    plain(ResourceId.class, UUID.class, ResourceId::value, ResourceId::new);
    plain(ExtraId.class, UUID.class, ExtraId::value, ExtraId::new);
    plain(TicketTypeId.class, UUID.class, TicketTypeId::value, TicketTypeId::new);
    plain(PoolId.class, UUID.class, PoolId::value, PoolId::new);
    plain(CouponId.class, UUID.class, CouponId::value, CouponId::new);
    plain(GiftCardId.class, UUID.class, GiftCardId::value, GiftCardId::new);
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

  private <T, V> void plain(
      Class<T> type, Class<V> form, Function<T, V> write, Function<V, T> read) {
    addSerializer(type, new StdDelegatingSerializer(type, new Form<>(type, form, write)));
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
