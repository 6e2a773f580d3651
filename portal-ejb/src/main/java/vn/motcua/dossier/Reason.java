package vn.motcua.dossier;

import java.io.Serializable;
import java.util.List;

/**
 * Why an act is not possible now.
 *
 * @param messageKey key of the sentence, of the feature that gives the reason
 * @param arguments values for its places
 */
public record Reason(String messageKey, List<Object> arguments) implements Serializable {
  public Reason {
    arguments = List.copyOf(arguments);
  }

  public static Reason of(String messageKey, Object... arguments) {
    return new Reason(messageKey, List.of(arguments));
  }
}
