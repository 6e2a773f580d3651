package vn.motcua.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.motcua.evidence.archive.ArchiveCommand;
import vn.motcua.signing.SignedPapers;
import vn.motcua.signing.SignedPapers.Signer;

/** Archives, good and bad, and what the stand-alone checker says of them. */
public final class JudgedArchives {
  private final SignedPapers signed;
  private final Path folder;

  /** Archives signed by these; files lie in the folder. */
  public JudgedArchives(SignedPapers signed, Path folder) {
    this.signed = signed;
    this.folder = folder;
  }

  /** All of them by what they are. */
  public Map<String, byte[]> all() throws IOException {
    Map<String, byte[]> files = new SampleArchive(signed).files();
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put("time-stamped", archive(files, files, Signer.OURS));
    all.put("another authority of the same name", archive(files, files, Signer.STRANGER));
    all.put("revoked certificate", archive(files, files, Signer.REVOKED));
    all.put("changed file", archive(files, with(files, "papers/01.pdf"), Signer.OURS));
    all.put("changed history", archive(files, with(files, "history.txt"), Signer.OURS));
    return all;
  }

  /** Exit code of the checker, trusting our root. */
  public int check(byte[] archive) throws IOException {
    Path file = Files.write(folder.resolve("a.asice"), archive);
    Path root = Files.write(folder.resolve("root.crt"), signed.root());
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    return new ArchiveCommand(
            nowhere, Locale.ENGLISH, Clock.fixed(SampleArchive.MADE, ZoneOffset.UTC))
        .run(List.of(file.toString(), "--trust", root.toString()));
  }

  private static Map<String, byte[]> with(Map<String, byte[]> files, String name) {
    Map<String, byte[]> changed = new LinkedHashMap<>(files);
    byte[] bytes = files.get(name).clone();
    bytes[bytes.length - 2] ^= 1;
    changed.put(name, bytes);
    return changed;
  }

  /** The manifest of the one in a container of the other. */
  private byte[] archive(Map<String, byte[]> named, Map<String, byte[]> held, Signer signer)
      throws IOException {
    byte[] manifest = new AsicContainer(entries(named), SampleArchive.MADE).manifest();
    byte[] signature = signed.beside(manifest, signer, folder);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new AsicContainer(entries(held), SampleArchive.MADE).write(out, signature);
    return named == held
        ? out.toByteArray()
        : Zips.with(out.toByteArray(), Zips.MANIFEST, manifest);
  }

  private static List<ArchiveEntry> entries(Map<String, byte[]> files) {
    List<ArchiveEntry> entries = new ArrayList<>();
    files.forEach(
        (name, bytes) -> entries.add(ArchiveEntry.of(name, "application/octet-stream", bytes)));
    return entries;
  }
}
