package booking.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import booking.application.offender.UseCaseWithAStore;
import booking.domain.offender.DomainWithAFramework;
import booking.rest.offender.AdapterThatKnowsAnother;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may know whom: domain ← application ← adapters ← bootstrap, and no adapter another. */
class ModuleRules {
  private static final List<String> ADAPTERS =
      List.of("rest", "persistence", "stripe", "bokun", "notifications");

  private static final ArchRule DOMAIN_KNOWS_ONLY_JAVA =
      classes()
          .that()
          .resideInAPackage("booking.domain..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "booking.domain..",
              "java.lang..",
              "java.math..",
              "java.net",
              "java.nio..",
              "java.io..",
              "java.security..",
              "java.time..",
              "java.util..",
              "javax.crypto..",
              "org.jspecify..");

  private static final ArchRule IN_MEMORY_KNOWS_ONLY_THE_DOMAIN =
      classes()
          .that()
          .resideInAPackage("booking.inmemory..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "booking.inmemory..",
              "booking.domain..",
              "java..",
              "javax.crypto..",
              "org.jspecify..");

  private static final ArchRule APPLICATION_KNOWS_ONLY_THE_DOMAIN =
      classes()
          .that()
          .resideInAPackage("booking.application..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "booking.application..",
              "booking.domain..",
              "java.lang..",
              "java.math..",
              "java.net",
              "java.nio..",
              "java.security..",
              "java.time..",
              "java.util..",
              "org.jspecify..");

  /** Of our own classes an adapter knows itself, the use cases and the domain. */
  private static ArchRule knowsOnlyTheCore(String adapter) {
    return classes()
        .that()
        .resideInAPackage("booking." + adapter + "..")
        .should()
        .onlyDependOnClassesThat(
            not(resideInAPackage("booking.."))
                .or(
                    resideInAnyPackage(
                        "booking." + adapter + "..", "booking.application..", "booking.domain..")))
        .allowEmptyShould(true);
  }

  @Test
  void the_domain_knows_only_java() {
    DOMAIN_KNOWS_ONLY_JAVA.check(Classes.production());
  }

  @Test
  void a_framework_in_the_domain_is_noticed() {
    assertThat(notices(DOMAIN_KNOWS_ONLY_JAVA, DomainWithAFramework.class)).isTrue();
  }

  @Test
  void in_memory_adapters_know_only_the_domain() {
    IN_MEMORY_KNOWS_ONLY_THE_DOMAIN.check(Classes.production());
  }

  @Test
  void use_cases_know_only_the_domain() {
    APPLICATION_KNOWS_ONLY_THE_DOMAIN.check(Classes.production());
  }

  @Test
  void a_database_in_a_use_case_is_noticed() {
    assertThat(notices(APPLICATION_KNOWS_ONLY_THE_DOMAIN, UseCaseWithAStore.class)).isTrue();
  }

  @Test
  void no_adapter_knows_another() {
    ADAPTERS.forEach(adapter -> knowsOnlyTheCore(adapter).check(Classes.production()));
  }

  @Test
  void an_adapter_that_knows_what_wires_it_is_noticed() {
    assertThat(notices(knowsOnlyTheCore("rest"), AdapterThatKnowsAnother.class)).isTrue();
  }

  @Test
  void every_module_was_looked_at() {
    assertThat(List.of("domain", "inmemory", "application", "rest", "persistence", "notifications"))
        .allMatch(ModuleRules::hasClasses);
  }

  private static boolean hasClasses(String module) {
    return Classes.production().stream()
        .anyMatch(found -> found.getPackageName().startsWith("booking." + module));
  }

  private static boolean notices(ArchRule rule, Class<?> offender) {
    return rule.evaluate(Classes.only(offender)).hasViolation();
  }
}
