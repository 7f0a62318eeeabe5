package booking.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import booking.domain.offender.first.First;
import booking.domain.offender.second.Second;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Concepts form no cycle, in whatever module. */
class ConceptRules {

  private static ArchRule noCyclesAmong(String concepts) {
    return slices().matching(concepts).should().beFreeOfCycles();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"domain", "application", "rest", "persistence", "stripe", "notifications"})
  void concepts_form_no_cycle(String module) {
    noCyclesAmong("booking." + module + ".(*)..").check(Classes.production());
  }

  @Test
  void a_cycle_of_concepts_is_noticed() {
    var rule = noCyclesAmong("booking.domain.offender.(*)..");
    assertThat(rule.evaluate(Classes.only(First.class, Second.class)).hasViolation()).isTrue();
  }
}
