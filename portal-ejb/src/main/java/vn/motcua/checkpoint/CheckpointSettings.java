package vn.motcua.checkpoint;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import java.util.Optional;
import vn.motcua.shared.Settings;

/**
 * When checkpoints are made and who signs them: {@code portal.checkpoint.time}, time of day in
 * Vietnam; {@code portal.checkpoint.agency}, code of the agency whose certificate signs, without it
 * the province's.
 */
@ApplicationScoped
public class CheckpointSettings {
  private final LocalTime time;
  private final String agency;

  public CheckpointSettings() {
    this(
        LocalTime.parse(Settings.get("portal.checkpoint.time", "02:00")),
        Settings.find("portal.checkpoint.agency").orElse(null));
  }

  /** Given settings, for tests. */
  public CheckpointSettings(LocalTime time, String agency) {
    this.time = time;
    this.agency = agency;
  }

  /** From when on a day's checkpoint is due. */
  public LocalTime time() {
    return time;
  }

  /** Code of the agency that signs. */
  public Optional<String> agency() {
    return Optional.ofNullable(agency);
  }
}
