package vn.motcua.checkpoint.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.checkpoint.delivery.CheckpointTarget.TargetTrouble;
import vn.motcua.notification.OfficialMail;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Settings;

/**
 * The targets that the operator set: {@code portal.checkpoint.folder} ({@code none} for none;
 * otherwise {@code checkpoints} in the data folder), {@code portal.checkpoint.mail} (addresses
 * separated by commas), {@code portal.checkpoint.s3.url}.
 */
@ApplicationScoped
public class CheckpointTargets {
  private static final Logger LOG = LoggerFactory.getLogger(CheckpointTargets.class);

  private List<CheckpointTarget> targets;

  protected CheckpointTargets() {}

  @Inject
  public CheckpointTargets(OfficialMail mail, PortalClock clock) {
    List<CheckpointTarget> all = new ArrayList<>();
    String folder = Settings.get("portal.checkpoint.folder", "");
    if (!folder.equals("none")) {
      Path path =
          folder.isEmpty() ? Settings.dataDirectory().resolve("checkpoints") : Path.of(folder);
      all.add(new FolderTarget(path));
    }
    Settings.find("portal.checkpoint.mail")
        .map(text -> Arrays.stream(text.split(",")).map(String::trim).toList())
        .ifPresent(addresses -> all.add(new MailTarget(mail, addresses)));
    S3Settings.fromSettings().ifPresent(s3 -> all.add(new S3Target(s3, clock::now)));
    targets = List.copyOf(all);
  }

  /** Names of the targets. */
  public List<String> names() {
    return targets.stream().map(CheckpointTarget::name).toList();
  }

  /**
   * Hands a checkpoint to a target.
   *
   * @return where it is now
   * @throws RuntimeException if it could not be handed over; it may be tried again
   */
  public String hand(String target, int number, byte[] content) {
    return find(target)
        .orElseThrow(() -> new TargetTrouble("no such target is set: " + target))
        .hand(fileName(number), content);
  }

  /** Whether a copy is as it was handed over; true if the target is not set any more. */
  public boolean holds(String target, int number, byte[] content) {
    try {
      return find(target).map(t -> t.holds(fileName(number), content)).orElse(true);
    } catch (TargetTrouble silent) {
      LOG.warn("The copy of checkpoint {} at {} was not looked at.", number, target, silent);
      return true;
    }
  }

  /** Highest number of a checkpoint that a target has. */
  public int highest() {
    return targets.stream().mapToInt(CheckpointTarget::highest).max().orElse(0);
  }

  private Optional<CheckpointTarget> find(String name) {
    return targets.stream().filter(t -> t.name().equals(name)).findFirst();
  }

  private static String fileName(int number) {
    return "checkpoint-%06d.xml".formatted(number);
  }
}
