package vn.motcua.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** A class uses nothing from the sub-packages of another feature, save those meant for all. */
final class KeepsOutOfForeignRooms extends ArchCondition<JavaClass> {
  /** Sub-packages that are public on purpose. */
  private static final Set<String> OPEN = Set.of("shared.outbox");

  private final String prefix;

  KeepsOutOfForeignRooms(String root) {
    super("keep out of the sub-packages of other features");
    this.prefix = root + ".";
  }

  @Override
  public void check(JavaClass user, ConditionEvents events) {
    for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
      String room = below(dependency.getTargetClass().getBaseComponentType().getPackageName());
      boolean hidden = room.contains(".") && !OPEN.contains(room);
      if (hidden && !feature(room).equals(feature(below(user.getPackageName())))) {
        events.add(SimpleConditionEvent.violated(user, dependency.getDescription()));
      }
    }
  }

  private String below(String packageName) {
    return packageName.startsWith(prefix) ? packageName.substring(prefix.length()) : "";
  }

  private static String feature(String room) {
    int dot = room.indexOf('.');
    return dot < 0 ? room : room.substring(0, dot);
  }
}
