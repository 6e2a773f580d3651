package vn.motcua.evidence.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import vn.motcua.evidence.Sha256;

/**
 * The files of a container, by both ways of reading it: from the front and by its directory at the
 * end. What only one of them sees, or sees twice, is a fault.
 */
final class Container implements AutoCloseable {
  private static final int MOST_IN_MEMORY = 64 * 1024 * 1024;

  private final ZipFile zip;
  private final Map<String, String> digests = new HashMap<>();
  private final List<Fault> faults = new ArrayList<>();

  /**
   * Opens it and digests every file.
   *
   * @throws IOException if it cannot be read as such a container
   */
  Container(Path file) throws IOException {
    Map<String, String> front = new HashMap<>();
    Set<String> twice = new LinkedHashSet<>();
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (front.put(entry.getName(), digest(in)) != null) {
          twice.add(entry.getName());
        }
      }
    }
    this.zip = new ZipFile(file.toFile());
    List<String> directory = zip.stream().map(ZipEntry::getName).toList();
    for (String name : directory) {
      try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
        String digest = digest(in);
        boolean again = digests.put(name, digest) != null;
        if (again || !digest.equals(front.get(name))) {
          twice.add(name);
        }
      }
    }
    front.keySet().stream().filter(name -> !digests.containsKey(name)).forEach(twice::add);
    twice.forEach(name -> faults.add(new Fault(Fault.Kind.TWICE, name)));
  }

  private static String digest(InputStream in) throws IOException {
    DigestInputStream content = new DigestInputStream(in, Sha256.digest());
    content.transferTo(java.io.OutputStream.nullOutputStream());
    return Sha256.hex(content.getMessageDigest().digest());
  }

  /** What is wrong with the container itself. */
  List<Fault> faults() {
    return List.copyOf(faults);
  }

  /** Digest of every file by its name. */
  Map<String, String> digests() {
    return Map.copyOf(digests);
  }

  /**
   * The bytes of a file, null if it is not there.
   *
   * @throws IOException also if it is larger than any that has to be read whole
   */
  byte[] bytes(String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return null;
    }
    try (InputStream in = zip.getInputStream(entry)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.write(in.readNBytes(MOST_IN_MEMORY));
      if (in.read() >= 0) {
        throw new IOException("too large: " + name);
      }
      return out.toByteArray();
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
