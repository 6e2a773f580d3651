package vn.motcua.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.lang.annotation.Annotation;
import java.util.List;

/** A class has at most seven injected fields. */
final class NeedFewHelpers extends ArchCondition<JavaClass> {
  private static final int MOST = 7;
  private static final List<Class<? extends Annotation>> INJECTED =
      List.of(Inject.class, EJB.class, Resource.class);

  NeedFewHelpers() {
    super("have at most " + MOST + " injected fields");
  }

  @Override
  public void check(JavaClass user, ConditionEvents events) {
    long count =
        user.getFields().stream()
            .filter(field -> INJECTED.stream().anyMatch(field::isAnnotatedWith))
            .count();
    if (count > MOST) {
      events.add(
          SimpleConditionEvent.violated(user, user.getName() + " has " + count + " helpers"));
    }
  }
}
