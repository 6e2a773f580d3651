package vn.motcua.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.util.List;

/** The class, or each of its public methods, says which roles may call. */
final class SayWhoMayCall extends ArchCondition<JavaClass> {
  private static final List<Class<? extends Annotation>> RIGHTS =
      List.of(RolesAllowed.class, PermitAll.class, DenyAll.class);

  SayWhoMayCall() {
    super("say who may call");
  }

  @Override
  public void check(JavaClass door, ConditionEvents events) {
    if (says(door)) {
      return;
    }
    for (JavaMethod method : door.getMethods()) {
      boolean open =
          method.getModifiers().contains(JavaModifier.PUBLIC)
              && !method.getModifiers().contains(JavaModifier.STATIC)
              && !method.getModifiers().contains(JavaModifier.SYNTHETIC);
      if (open && !says(method)) {
        events.add(
            SimpleConditionEvent.violated(method, method.getFullName() + " says not who may call"));
      }
    }
  }

  private static boolean says(CanBeAnnotated element) {
    return RIGHTS.stream().anyMatch(element::isAnnotatedWith);
  }
}
