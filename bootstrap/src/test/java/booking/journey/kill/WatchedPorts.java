package booking.journey.kill;

import booking.application.checkout.SettleWhenTold;
import booking.domain.checkout.Placement;
import booking.domain.checkout.Placements;
import booking.domain.checkout.Settlements;
import booking.domain.payment.Opening;
import booking.domain.payment.PaymentGateway;
import booking.domain.payment.WebhookInbox;
import booking.domain.work.Delivery;
import booking.domain.work.Outbox;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ports between an order and its money, each with somebody in front who counts the steps. */
abstract class WatchedPorts<P> implements BeanCreatedEventListener<P> {
  private static final Set<String> STEPS =
      Set.of("place", "open", "store", "fetch", "capture", "cancel", "delivered");

  private final Class<P> port;
  private final Steps steps;

  WatchedPorts(Class<P> port, Steps steps) {
    this.port = port;
    this.steps = steps;
  }

  @Override
  public P onCreated(BeanCreatedEvent<P> event) {
    var real = event.getBean();
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (_, method, given) -> {
              var args = given == null ? new Object[0] : given;
              return STEPS.contains(method.getName())
                  ? watched(real, method, args)
                  : call(real, method, args);
            }));
  }

  private @Nullable Object watched(Object real, Method method, Object[] args) throws Throwable {
    var name = port.getSimpleName() + "." + method.getName();
    if (args[0] instanceof Placement placement) {
      begin(placement).step("before " + name);
    }
    var said = Arrays.deepToString(args);
    var way = isLater(args, said) ? null : steps.about(said).orElse(null);
    var answer = call(real, method, args);
    if (way != null) {
      if (answer instanceof Opening.Opened(var intent)) {
        steps.call(way, intent.reference());
      }
      way.step("after " + name);
    }
    return answer;
  }

  private Steps.Way begin(Placement placement) {
    var way = steps.begin(placement.order().details().customer().name());
    steps.call(way, placement.order().id().value().toString());
    placement.payment().ifPresent(made -> steps.call(way, made.id().value().toString()));
    return way;
  }

  /** Comes when the money is there: what others are told, and what Stripe tells of it. */
  private static boolean isLater(Object[] args, String said) {
    return (args[0] instanceof Delivery delivery
            && !delivery.handler().equals(SettleWhenTold.SUBSCRIPTION.handler()))
        || said.contains("payment_intent.succeeded");
  }

  private static @Nullable Object call(Object real, Method method, Object[] args) throws Throwable {
    try {
      return method.invoke(real, args);
    } catch (InvocationTargetException e) {
      throw e.getCause() == null ? e : e.getCause();
    }
  }

  @Singleton
  @Requires(property = "steps.watched")
  static final class OfPlacements extends WatchedPorts<Placements> {
    OfPlacements(Steps steps) {
      super(Placements.class, steps);
    }
  }

  @Singleton
  @Requires(property = "steps.watched")
  static final class OfSettlements extends WatchedPorts<Settlements> {
    OfSettlements(Steps steps) {
      super(Settlements.class, steps);
    }
  }

  @Singleton
  @Requires(property = "steps.watched")
  static final class OfGateway extends WatchedPorts<PaymentGateway> {
    OfGateway(Steps steps) {
      super(PaymentGateway.class, steps);
    }
  }

  @Singleton
  @Requires(property = "steps.watched")
  static final class OfInbox extends WatchedPorts<WebhookInbox> {
    OfInbox(Steps steps) {
      super(WebhookInbox.class, steps);
    }
  }

  @Singleton
  @Requires(property = "steps.watched")
  static final class OfOutbox extends WatchedPorts<Outbox> {
    OfOutbox(Steps steps) {
      super(Outbox.class, steps);
    }
  }
}
