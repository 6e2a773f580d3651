package vn.motcua.web.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.outbox.OutboxOversight;
import vn.motcua.shared.outbox.OutboxTrouble;

/** What pages may know of the business: its doors and records, never what lies behind them. */
class WebArchitectureTest {
  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("vn.motcua.web");
  private static final JavaClasses WRONG =
      new ClassFileImporter().importPackages("vn.motcua.web.architecture.sample");

  @Test
  void pagesKnowOnlyTheFrontOfAFeature() {
    holds(
        noClasses()
            .should()
            .dependOnClassesThat(
                resideInAnyPackage(
                        "vn.motcua.*.domain..",
                        "vn.motcua.*.persistence..",
                        "vn.motcua.shared.outbox..")
                    .and(not(belongToAnyOf(OutboxOversight.class, OutboxTrouble.class)))));
  }

  @Test
  void pagesTouchNoDatabase() {
    holds(
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql.."));
  }

  @Test
  void noPageBeanIsNamedAfterItsKind() {
    holds(noClasses().should().haveNameMatching(".*(Bean|Impl|Manager|Controller)"));
  }

  @Test
  void nothingReadsTheSystemsClock() {
    holds(
        noClasses()
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now"));
  }

  private static void holds(ArchRule rule) {
    assertThrows(
        AssertionError.class,
        () -> rule.check(WRONG),
        "the rule finds nothing wrong with a wrong program");
    rule.check(
        OURS.that(
            DescribedPredicate.describe(
                "of ours", (JavaClass each) -> !each.getPackageName().contains("architecture"))));
  }
}
