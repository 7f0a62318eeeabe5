package booking.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import booking.domain.offender.DomainThatLooksAtTheClock;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Time, ids and chance are arguments: the core takes none of them from the air. */
class TimeAndChanceRules {
  private static final Set<String> FROM_THE_AIR =
      Set.of(
          "java.util.UUID.randomUUID",
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime",
          "java.lang.Math.random");

  private static final Set<String> OF_CHANCE =
      Set.of(
          "java.util.Random",
          "java.util.SplittableRandom",
          "java.security.SecureRandom",
          "java.util.concurrent.ThreadLocalRandom");

  private static final DescribedPredicate<JavaCall<?>> TAKES_FROM_THE_AIR =
      describe(
          "take time or chance from the air",
          call -> isFromTheAir(call.getTarget()) || isAClock(call.getTarget()));

  private static final ArchRule CORE_IS_TOLD_TIME_AND_CHANCE =
      noClasses()
          .that()
          .resideInAnyPackage("booking.domain..", "booking.application..")
          .should()
          .callCodeUnitWhere(TAKES_FROM_THE_AIR);

  private static boolean isFromTheAir(AccessTarget target) {
    return OF_CHANCE.contains(target.getOwner().getName())
        || FROM_THE_AIR.contains(target.getOwner().getName() + "." + target.getName());
  }

  private static boolean isAClock(AccessTarget target) {
    return target.getOwner().getPackageName().startsWith("java.time")
        && (target.getName().equals("now") || target.getName().startsWith("system"));
  }

  @Test
  void the_core_takes_no_time_and_no_chance_from_the_air() {
    CORE_IS_TOLD_TIME_AND_CHANCE.check(Classes.production());
  }

  @Test
  void a_look_at_the_clock_in_the_domain_is_noticed() {
    var offender = Classes.only(DomainThatLooksAtTheClock.class);
    assertThat(CORE_IS_TOLD_TIME_AND_CHANCE.evaluate(offender).hasViolation()).isTrue();
  }
}
