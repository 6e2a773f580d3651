package vn.motcua.architecture;

import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Each boundary holds in the business module, and is broken by a small wrong program. */
class ArchitectureTest {
  private static final String ROOT = "vn.motcua";
  private static final String WRONG_ROOT = "vn.motcua.architecture.sample";

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("-tests.jar"))
          .withImportOption(location -> !location.contains("vn/motcua/deploy"))
          .importPackages(ROOT);
  private static final JavaClasses WRONG = new ClassFileImporter().importPackages(WRONG_ROOT);

  @Test
  void featuresHaveNoCycles() {
    holds(Rules::featuresHaveNoCycles);
  }

  @Test
  void theDossierNeverCallsWhoListens() {
    holds(Rules::theDossierNeverCallsWhoListens);
  }

  @Test
  void whatAFeatureHidesStaysHidden() {
    holds(Rules::whatAFeatureHidesStaysHidden);
  }

  @Test
  void theDomainIsPlainJava() {
    holds(Rules::theDomainIsPlainJava);
  }

  @Test
  void reportingImportsNoEntity() {
    holds(Rules::reportingImportsNoEntity);
  }

  @Test
  void everyDoorSaysWhoMayCall() {
    holds(Rules::everyDoorSaysWhoMayCall);
  }

  @Test
  void doorsOpenWhatOthersCall() {
    holds(Rules::doorsOpenWhatOthersCall);
  }

  @Test
  void doorsAreNamedByTheirActivity() {
    holds(Rules::doorsAreNamedByTheirActivity);
  }

  @Test
  void noTwoDoorsShareAName() {
    holds(Rules::noTwoDoorsShareAName);
  }

  @Test
  void nobodyNeedsMoreThanSevenHelpers() {
    holds(Rules::nobodyNeedsMoreThanSevenHelpers);
  }

  @Test
  void theBusinessKnowsNoPages() {
    holds(Rules::theBusinessKnowsNoPages);
  }

  @Test
  void nobodyNamesThePersistenceUnit() {
    holds(Rules::nobodyNamesThePersistenceUnit);
  }

  @Test
  void onlyTheClockAsksForTheTime() {
    holds(Rules::onlyTheClockAsksForTheTime);
  }

  @Test
  void noTimerOutlivesTheServer() {
    holds(Rules::noTimerOutlivesTheServer);
  }

  private static void holds(Function<Rules, ArchRule> rule) {
    assertThrows(
        AssertionError.class,
        () -> rule.apply(new Rules(WRONG_ROOT)).check(WRONG),
        "the rule finds nothing wrong with a wrong program");
    rule.apply(new Rules(ROOT)).check(OURS);
  }
}
