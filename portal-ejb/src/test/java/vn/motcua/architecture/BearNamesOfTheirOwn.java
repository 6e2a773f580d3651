package vn.motcua.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** No two of the beans have the same name: the one of the annotation, else the class's. */
final class BearNamesOfTheirOwn extends ArchCondition<JavaClass> {
  private final Map<String, JavaClass> seen = new HashMap<>();

  BearNamesOfTheirOwn() {
    super("bear names of their own");
  }

  @Override
  public void check(JavaClass door, ConditionEvents events) {
    JavaClass other = seen.putIfAbsent(nameOf(door), door);
    if (other != null) {
      events.add(
          SimpleConditionEvent.violated(
              door, door.getName() + " has the bean name of " + other.getName()));
    }
  }

  private static String nameOf(JavaClass door) {
    return Stream.of(Stateless.class, Singleton.class, Stateful.class)
        .flatMap(kind -> door.tryGetAnnotationOfType(kind.getName()).stream())
        .flatMap(annotation -> annotation.tryGetExplicitlyDeclaredProperty("name").stream())
        .map(Object::toString)
        .findFirst()
        .orElse(door.getSimpleName());
  }
}
