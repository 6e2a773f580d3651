package vn.motcua.evidence.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.motcua.evidence.ChainedEvent;
import vn.motcua.evidence.Head;
import vn.motcua.evidence.HistoryCheck;
import vn.motcua.evidence.HistoryFault;
import vn.motcua.evidence.HistoryFile;
import vn.motcua.evidence.Sha256;

/** Whether what an archive holds agrees with itself: data, history, register and papers. */
final class ArchiveContent {
  static final String DATA = "dossier.json";
  static final String HISTORY = "history.txt";
  static final String REGISTER = "register.json";

  private static final String STAMPED = "CAdES-T";

  private final Container container;
  private final SignerCheck signers;
  private final List<Fault> faults = new ArrayList<>();
  private final Map<String, List<AnnexPart.Named>> annexes = new TreeMap<>();
  private boolean promisesStamp;

  ArchiveContent(Container container, SignerCheck signers) {
    this.container = container;
    this.signers = signers;
  }

  /** Whether the data says that the archive has a time-stamp; known once it was checked. */
  boolean promisesStamp() {
    return promisesStamp;
  }

  List<Fault> faults() throws IOException {
    Map<String, Object> data = json(DATA, "motcua-archive-1");
    if (data != null) {
      promisesStamp = STAMPED.equals(data.get("signatureLevel"));
      history(data);
      for (Object paper : list(data.get("papers"))) {
        same(Fault.Kind.PAPER_DIFFERS, text(paper, "file"), text(paper, "sha256"));
      }
    }
    Map<String, Object> register = json(REGISTER, "motcua-register-1");
    if (register != null) {
      for (Object paper : list(register.get("papers"))) {
        issued(paper);
      }
      faults.addAll(AnnexPart.faults(list(register.get("papers")), annexes));
    }
    return faults;
  }

  /** The events, empty if they cannot be read. */
  static List<ChainedEvent> events(Container container) throws IOException {
    byte[] text = container.bytes(HISTORY);
    try {
      return text == null ? List.of() : HistoryFile.read(new String(text, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException unreadable) {
      return List.of();
    }
  }

  private Map<String, Object> json(String name, String form) throws IOException {
    byte[] bytes = container.bytes(name);
    try {
      Map<String, Object> object =
          bytes == null ? Map.of() : Json.object(new String(bytes, StandardCharsets.UTF_8));
      if (form.equals(object.get("form"))) {
        return object;
      }
    } catch (IllegalArgumentException unreadable) {
      // said below
    }
    faults.add(new Fault(Fault.Kind.DATA_UNREADABLE, name));
    return null;
  }

  private void history(Map<String, Object> data) throws IOException {
    List<ChainedEvent> events = events(container);
    if (events.isEmpty()) {
      faults.add(new Fault(Fault.Kind.HISTORY_UNREADABLE, HISTORY));
      return;
    }
    String dossier = String.valueOf(data.get("dossier"));
    Map<?, ?> end = data.get("history") instanceof Map<?, ?> map ? map : Map.of();
    int seq = end.get("events") instanceof Long number ? number.intValue() : -1;
    Head head = new Head(dossier, seq, String.valueOf(end.get("digest")));
    for (HistoryFault fault : HistoryCheck.check(dossier, events, head)) {
      Fault.Kind kind =
          fault.kind() == HistoryFault.Kind.OTHER_END
              ? Fault.Kind.OTHER_END
              : Fault.Kind.HISTORY_BROKEN;
      faults.add(new Fault(kind, Integer.toString(fault.seq())));
    }
  }

  private void issued(Object line) throws IOException {
    String file = text(line, "file");
    same(Fault.Kind.REGISTER_DIFFERS, file, text(line, "sha256"));
    byte[] pdf = container.bytes(file);
    if (pdf != null) {
      rendered(line, file, pdf);
      signed(line, file, pdf);
    }
    byte[] envelope = beside(line, "envelope");
    if (envelope != null) {
      faults.addAll(SignedXml.faults(envelope, (Map<?, ?>) line, signers));
      annexes.put(text(line, "number"), SignedXml.annexes(envelope));
    }
    byte[] receipt = beside(line, "receipt");
    if (receipt != null) {
      faults.addAll(SealedPart.faults(receipt, (Map<?, ?>) line, signers));
    }
  }

  /** The file that the register names beside a PDF, null if there is none. */
  private byte[] beside(Object line, String name) throws IOException {
    String file = text(line, name);
    if (file.isEmpty()) {
      return null;
    }
    same(Fault.Kind.REGISTER_DIFFERS, file, text(line, name + "Sha256"));
    return container.bytes(file);
  }

  private void rendered(Object line, String file, byte[] pdf) {
    long length = ((Map<?, ?>) line).get("unsignedLength") instanceof Long number ? number : -1;
    boolean begins =
        length > 0
            && length <= pdf.length
            && Sha256.hexOf(Arrays.copyOf(pdf, (int) length)).equals(text(line, "unsignedSha256"));
    if (!begins) {
      faults.add(new Fault(Fault.Kind.RENDERED_DIFFERS, file));
    }
  }

  private void signed(Object line, String file, byte[] pdf) {
    try {
      for (SignerCheck.Signed signer : PdfSignature.read(pdf, time(text(line, "issuedAt")))) {
        faults.addAll(signers.faults(signer, file));
      }
    } catch (IllegalArgumentException broken) {
      faults.add(new Fault(Fault.Kind.PDF_SIGNATURE_BROKEN, file));
    }
  }

  private static Instant time(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException notOne) {
      return null;
    }
  }

  private void same(Fault.Kind kind, String file, String sha256) {
    if (!sha256.equals(container.digests().get(file))) {
      faults.add(new Fault(kind, file));
    }
  }

  private static List<?> list(Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  private static String text(Object object, String name) {
    Object value = object instanceof Map<?, ?> map ? map.get(name) : null;
    return value == null ? "" : value.toString();
  }
}
