package vn.motcua.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/**
 * A door's method is public, private, or called by the container alone: through the proxy anything
 * else is refused or runs without what was injected.
 */
final class OpenWhatOthersCall extends ArchCondition<JavaClass> {
  private static final Set<JavaModifier> FREE =
      Set.of(
          JavaModifier.PUBLIC, JavaModifier.PRIVATE, JavaModifier.STATIC, JavaModifier.SYNTHETIC);

  OpenWhatOthersCall() {
    super("open to the container what others call");
  }

  @Override
  public void check(JavaClass door, ConditionEvents events) {
    for (JavaMethod method : door.getMethods()) {
      boolean free = method.getModifiers().stream().anyMatch(FREE::contains);
      boolean called =
          method.getCallsOfSelf().stream().anyMatch(call -> !call.getOriginOwner().equals(door));
      if (!free && called) {
        events.add(
            SimpleConditionEvent.violated(
                method, method.getFullName() + " is called from outside and not public"));
      }
    }
  }
}
