package vn.motcua.evidence;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;

/**
 * Where a dossier's history ends: enough to vouch for all of it.
 *
 * @param dossier public id
 * @param seq number of the last event, 0 for none
 * @param digest its digest, {@link HistoryEvent#BEGINNING} for none
 */
public record Head(String dossier, int seq, String digest) implements Serializable {

  /** The leaf of a checkpoint's tree: dossier, number and digest, a space between, a line feed. */
  public byte[] leaf() {
    return line().getBytes(StandardCharsets.US_ASCII);
  }

  /** The same as a line of a checkpoint's file. */
  public String line() {
    return dossier + ' ' + seq + ' ' + digest + '\n';
  }

  /**
   * Reads a line of a checkpoint's file.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static Head read(String line) {
    String[] parts = line.strip().split(" ", -1);
    if (parts.length != 3) {
      throw new IllegalArgumentException("not a line of heads");
    }
    Sha256.bytes(parts[2]);
    return new Head(parts[0], Integer.parseInt(parts[1]), parts[2]);
  }
}
