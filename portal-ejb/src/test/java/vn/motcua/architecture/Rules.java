package vn.motcua.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceUnit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * The boundaries of the business module, for a root package: the real one, or that of the small
 * wrong program which shows that each rule can fail.
 */
final class Rules {
  private static final DescribedPredicate<JavaClass> DOOR =
      annotatedWith(Stateless.class)
          .or(annotatedWith(Singleton.class))
          .or(annotatedWith(Stateful.class))
          .<JavaClass>forSubtype()
          .as("an EJB");

  private static final List<Class<?>> CLOCKS =
      List.of(
          Instant.class,
          LocalDate.class,
          LocalDateTime.class,
          OffsetDateTime.class,
          ZonedDateTime.class);

  private final String root;

  Rules(String root) {
    this.root = root;
  }

  /** Features call each other in one direction only. */
  ArchRule featuresHaveNoCycles() {
    return slices().matching(root + ".(*)..").should().beFreeOfCycles();
  }

  /** The dossier announces; what listens is none of its business. */
  ArchRule theDossierNeverCallsWhoListens() {
    return noClasses()
        .that()
        .resideInAPackage(in("dossier"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(in("fee"), in("signing"), in("delivery"), in("notification"));
  }

  /** What a feature keeps in a sub-package is its own. */
  ArchRule whatAFeatureHidesStaysHidden() {
    return classes().should(new KeepsOutOfForeignRooms(root));
  }

  /** The rules of the business need no container: mapping, and nothing else of Jakarta. */
  ArchRule theDomainIsPlainJava() {
    return noClasses()
        .that()
        .resideInAPackage(root + ".*.domain..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("jakarta..", "org.hibernate..", "org.jboss..")
                .and(not(resideInAPackage("jakarta.persistence.."))));
  }

  /** Reports read views, never the tables' classes. */
  ArchRule reportingImportsNoEntity() {
    return noClasses()
        .that()
        .resideInAPackage(in("reporting"))
        .should()
        .dependOnClassesThat()
        .areAnnotatedWith(Entity.class)
        .allowEmptyShould(true);
  }

  /** Nobody can call what does not say who may. */
  ArchRule everyDoorSaysWhoMayCall() {
    return classes().that(DOOR).should(new SayWhoMayCall());
  }

  /** The container calls a door's public methods only. */
  ArchRule doorsOpenWhatOthersCall() {
    return classes().that(DOOR).should(new OpenWhatOthersCall());
  }

  /** A door is named by its activity. */
  ArchRule doorsAreNamedByTheirActivity() {
    return classes().that(DOOR).should().haveNameNotMatching(".*(Bean|Impl|Manager|Service|EJB)");
  }

  /** The container knows beans of one archive by their simple names. */
  ArchRule noTwoDoorsShareAName() {
    return classes().that(DOOR).should(new BearNamesOfTheirOwn());
  }

  /** More than seven helpers: two classes in one. */
  ArchRule nobodyNeedsMoreThanSevenHelpers() {
    return classes().should(new NeedFewHelpers());
  }

  /** Pages and the interface belong to the web module. */
  ArchRule theBusinessKnowsNoPages() {
    return noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "jakarta.faces..",
            "jakarta.servlet..",
            "jakarta.ws.rs..",
            "org.primefaces..",
            "org.omnifaces..");
  }

  /** A field that names the unit fails the start of the EAR (docs/decisions/0024). */
  ArchRule nobodyNamesThePersistenceUnit() {
    return noFields()
        .should()
        .beAnnotatedWith(PersistenceContext.class)
        .orShould()
        .beAnnotatedWith(PersistenceUnit.class);
  }

  /** There is one clock, and it can be set. */
  ArchRule onlyTheClockAsksForTheTime() {
    DescribedPredicate<com.tngtech.archunit.core.domain.JavaMethodCall> asksTheSystem =
        DescribedPredicate.describe(
            "ask the system for the time",
            call ->
                call.getTarget().getName().equals("now")
                    && call.getTarget().getRawParameterTypes().isEmpty()
                    && CLOCKS.stream().anyMatch(call.getTargetOwner()::isEquivalentTo));
    return noClasses()
        .that()
        .doNotHaveFullyQualifiedName(root + ".shared.PortalClock")
        .should()
        .callMethodWhere(asksTheSystem);
  }

  /** A timer kept in a file fires on the wrong node or not at all. */
  ArchRule noTimerOutlivesTheServer() {
    return methods()
        .that()
        .areAnnotatedWith(Schedule.class)
        .should()
        .beAnnotatedWith(
            DescribedPredicate.describe(
                "@Schedule(persistent = false)",
                annotation ->
                    annotation.get("persistent").filter(Boolean.FALSE::equals).isPresent()))
        .allowEmptyShould(true);
  }

  private String in(String feature) {
    return root + "." + feature + "..";
  }
}
